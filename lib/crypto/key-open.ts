import {
  createPrivateKey,
  createPublicKey,
  KeyObject,
  sign,
  verify,
  X509Certificate,
} from 'node:crypto'
import type { DerKind } from './der.js'
import type { Material } from './key-input.js'
import type { Slot } from './key-mistakes.js'
import { checkRsa } from './key-objects.js'

export function isEncrypted(material: Material): boolean {
  return material.form === 'PEM' || (material.form === 'DER' && material.kind === 'encrypted')
}

/** Parses a key, and makes sure that it is one that works. */
export function open(material: Material, slot: Slot, passphrase?: string): KeyObject {
  const name = material.form === 'DER' ? material.name : `a ${material.form}`
  let key: KeyObject
  try {
    key = parse(material, passphrase)
  } catch (cause) {
    throw slot.refuse(isEncrypted(material) ? 'passphraseWrong' : 'damaged', name, cause)
  }
  checkRsa(key, slot)
  if (key.type === 'private' && !canSign(key)) throw slot.refuse('damaged', name)
  return key
}

/**
 * OpenSSL parses most damaged keys without a word. Node 20 aborts the process when WebCrypto cannot
 * sign with one (nodejs/node#52188), and where it can, WeChat Pay refuses the signature.
 */
function canSign(key: KeyObject): boolean {
  const message = Buffer.from('a trial')
  try {
    return verify('sha256', message, createPublicKey(key), sign('sha256', message, key))
  } catch {
    return false
  }
}

const privateTypes: Readonly<Partial<Record<DerKind, 'pkcs8' | 'pkcs1' | 'sec1'>>> = {
  pkcs8: 'pkcs8',
  encrypted: 'pkcs8',
  pkcs1: 'pkcs1',
  sec1: 'sec1',
}

function parse(material: Material, passphrase = ''): KeyObject {
  switch (material.form) {
    case 'KeyObject':
      return material.key
    case 'CryptoKey':
      return KeyObject.from(material.key)
    case 'JWK': {
      const jwk = { key: material.jwk, format: 'jwk' } as const
      return material.jwk.d ? createPrivateKey(jwk) : createPublicKey(jwk)
    }
    case 'PEM':
      return createPrivateKey({ key: material.text, passphrase })
    case 'DER': {
      if (material.kind === 'certificate') return new X509Certificate(material.der).publicKey
      const der = { key: Buffer.from(material.der), format: 'der' } as const
      const type = privateTypes[material.kind]
      if (type) return createPrivateKey({ ...der, type, passphrase })
      return createPublicKey({ ...der, type: material.kind === 'spki' ? 'spki' : 'pkcs1' })
    }
  }
}
