import { types } from 'node:util'
import { type DerKind, declaredOctets, kindOf } from './der.js'
import { isFileUrl, readKeyFile } from './key-file.js'
import { expectFamily, type Mistake, type Slot } from './key-mistakes.js'
import {
  isJwk,
  lookAtCryptoKey,
  lookAtJwk,
  lookAtKeyObject,
  type ObjectMaterial,
} from './key-objects.js'
import type { Family } from './key-roles.js'
import { badBase64At, type PemBlock, pemBlocks, toEncryptedPem } from './pem.js'

/**
 * A key or a certificate whose outside is in order. `PEM` is OpenSSL's old encrypted form, which is
 * not DER inside: only the text as a whole can be opened.
 */
export type Material =
  | {
      readonly form: 'DER'
      readonly der: Uint8Array
      readonly kind: DerKind
      readonly name: string
    }
  | { readonly form: 'PEM'; readonly text: string }
  | ObjectMaterial

/** X.690 8.9.1: keys and certificates are all a SEQUENCE. */
const SEQUENCE = 0x30

const names: Readonly<Record<DerKind, readonly [Family, string]>> = {
  pkcs8: ['private', 'a private key'],
  pkcs1: ['private', 'a PKCS#1 private key'],
  sec1: ['private', 'an EC private key'],
  encrypted: ['private', 'an encrypted private key'],
  spki: ['public', 'a public key'],
  'pkcs1-public': ['public', 'a PKCS#1 public key'],
  certificate: ['certificate', 'a certificate'],
  request: ['request', 'a certificate request'],
  pkcs12: ['pkcs12', 'a PKCS#12 file'],
  pkcs7: ['pkcs7', 'a PKCS#7 file'],
  unknown: ['unknown', 'something unknown'],
}

/** Text that holds no PEM block: the first pattern decides what is wrong with it. */
const notPem: readonly (readonly [RegExp, Mistake])[] = [
  [/^$/, 'empty'],
  [/-----|\b(?:BEGIN|END) /, 'armour'],
  [/^M[A-Za-z0-9+/\s]{63,}=*$/, 'bareBase64'], // DER begins with 0x30, which base64 writes as M
  [/^[a-z][a-z0-9+.-]+:\/\//i, 'url'],
  [/^(?:[/~.\\]|[a-z]:[\\/]).*$/i, 'path'],
  [/^.*\.(?:pem|key|crt|cer|der|p12|pfx|txt)$/i, 'path'],
]

/** Looks at what was given, as far as that goes without parsing a key. Of several the first is taken. */
export function lookAt(input: unknown, slot: Slot): Material {
  const [material, ...others] = lookAtAll(input, slot)
  if (others.length > 0 && slot.accepts.includes('private')) {
    throw slot.refuse('several', `${others.length + 1} private keys`)
  }
  return material
}

/** The same, for a text of several, e.g. a chain of certificates. */
export function lookAtAll(input: unknown, slot: Slot): [Material, ...Material[]] {
  if (typeof input === 'string') {
    const url = input.trim()
    return isFileUrl(url)
      ? inBytes(readKeyFile(url, slot), slot)
      : inText(input, 'characters', slot)
  }
  if (input instanceof URL) return inBytes(readKeyFile(input, slot), slot)
  if (types.isUint8Array(input)) return inBytes(input, slot)
  if (types.isArrayBuffer(input)) return inBytes(new Uint8Array(input), slot)
  if (types.isKeyObject(input)) return [lookAtKeyObject(input, slot)]
  if (types.isCryptoKey(input)) return [lookAtCryptoKey(input, slot)]
  if (isJwk(input)) return [lookAtJwk(input, slot)]
  throw slot.refuse('type', typeName(input))
}

/** The name of a type, and nothing of the value: `a number`, `an Array`, `undefined`. */
export function typeName(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  const name =
    typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value
  return `${/^[AEIO]/i.test(name) ? 'an' : 'a'} ${name}`
}

function inBytes(bytes: Uint8Array, slot: Slot): [Material, ...Material[]] {
  // A copy, because the caller may wipe the bytes before the key is loaded.
  if (bytes[0] === SEQUENCE) return [inDer(new Uint8Array(bytes), 'DER', slot)]
  return inText(Buffer.from(bytes).toString('latin1'), 'octets', slot)
}

function inText(text: string, unit: string, slot: Slot): [Material, ...Material[]] {
  const blocks = pemBlocks(text)
  for (const { label, endLabel } of blocks) {
    if (endLabel === undefined) throw slot.refuse('noEnd', label)
    if (endLabel !== label) throw slot.refuse('otherEnd', `${label} ends with END ${endLabel}`)
  }
  const [block, ...others] = blocksFor(slot, blocks)
  if (!block) {
    const mistake = notPem.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'text'
    throw slot.refuse(mistake, `${text.length} ${unit}`)
  }
  return [inBlock(block, slot), ...others.map((other) => inBlock(other, slot))]
}

function blocksFor({ labels }: Slot, blocks: readonly PemBlock[]): readonly PemBlock[] {
  const matches = labels.map((label) => blocks.filter((block) => label.test(block.label)))
  return matches.find((found) => found.length > 0) ?? blocks
}

function inBlock({ label, base64, cipher }: PemBlock, slot: Slot): Material {
  const bad = badBase64At(base64)
  if (bad > 0) throw slot.refuse('base64', `${label} (character ${bad} of ${base64.length})`)
  if (!cipher) return inDer(Buffer.from(base64, 'base64'), `PEM block ${label}`, slot)
  expectFamily('private', `an encrypted private key (PEM block ${label})`, slot)
  return { form: 'PEM', text: toEncryptedPem(label, cipher, base64) }
}

function inDer(der: Uint8Array, where: string, slot: Slot): Material {
  const kind = kindOf(der)
  const [family, what] = names[kind]
  const name = `${what} (${where}, ${der.length} octets)`
  if (family !== 'unknown') expectFamily(family, name, slot)

  const octets = declaredOctets(der)
  const sizes = `${der.length} octets instead of ${octets} (${where})`
  if (der.length < octets) throw slot.refuse('cutOff', sizes)
  if (der.length > octets) throw slot.refuse('overlong', sizes)
  expectFamily(family, name, slot)
  return { form: 'DER', der, kind, name }
}
