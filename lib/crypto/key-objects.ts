import type { KeyObject, webcrypto } from 'node:crypto'
import type { Jwk } from './jwk.js'
import { expectFamily, type Slot } from './key-mistakes.js'
import type { Family } from './key-roles.js'

type CryptoKey = webcrypto.CryptoKey

/** WeChat Pay's keys are RSA-2048. */
const BITS = 2048

/** A key that came as an object. */
export type ObjectMaterial =
  | { readonly form: 'JWK'; readonly jwk: Readonly<Record<string, string>> }
  | { readonly form: 'KeyObject'; readonly key: KeyObject }
  | { readonly form: 'CryptoKey'; readonly key: CryptoKey }

export function isJwk(value: unknown): value is Jwk {
  return typeof value === 'object' && value !== null && 'kty' in value
}

export function lookAtJwk(jwk: Jwk, slot: Slot): ObjectMaterial {
  const family = jwk.kty === 'oct' ? 'secret' : jwk.d === undefined ? 'public' : 'private'
  const { refuse } = slot
  expectFamily(family, `a ${family} JWK`, slot)
  if (jwk.kty !== 'RSA') {
    const known = jwk.kty === 'EC' || jwk.kty === 'OKP'
    throw refuse('algorithm', `a JWK of ${known ? `type ${jwk.kty}` : 'an unknown type'}`)
  }
  checkJwkUse(jwk, family, slot)

  // RFC 7518 6.3.2: with p the other CRT members are due as well, and Node demands them all.
  const members =
    family === 'private'
      ? (['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const)
      : (['n', 'e'] as const)
  const bad = members.filter((name) => !isBase64Url(jwk[name]))
  if (bad.length > 0) throw refuse('jwkMembers', bad.join(', '))
  // A copy, because the caller may change the object before the key is loaded.
  const copy = Object.fromEntries(members.map((name) => [name, `${jwk[name]}`]))
  return { form: 'JWK', jwk: { kty: 'RSA', ...copy } }
}

/** RFC 7517 4.2 to 4.4: a key that says what it is for is used for nothing else. */
function checkJwkUse({ use, alg, key_ops }: Jwk, family: Family, { refuse }: Slot): void {
  const operation = family === 'private' ? 'sign' : 'verify'
  if (use !== undefined && use !== 'sig') throw refuse('jwkUse', 'use is not sig')
  if (alg !== undefined && alg !== 'RS256') throw refuse('jwkUse', 'alg is not RS256')
  if (key_ops !== undefined && !(Array.isArray(key_ops) && key_ops.includes(operation))) {
    throw refuse('jwkUse', `key_ops has no ${operation}`)
  }
}

export function lookAtKeyObject(key: KeyObject, slot: Slot): ObjectMaterial {
  expectFamily(key.type, `a ${key.type} KeyObject`, slot)
  checkRsa(key, slot)
  return { form: 'KeyObject', key }
}

export function lookAtCryptoKey(key: CryptoKey, slot: Slot): ObjectMaterial {
  const { refuse } = slot
  expectFamily(key.type, `a ${key.type} CryptoKey`, slot)
  const { name, hash, modulusLength } = key.algorithm as webcrypto.RsaHashedKeyAlgorithm
  const usage = key.type === 'private' ? 'sign' : 'verify'
  if (name !== 'RSASSA-PKCS1-v1_5') throw refuse('cryptoKey', name)
  if (hash.name !== 'SHA-256') throw refuse('cryptoKey', `${name} with ${hash.name}`)
  if (!key.usages.includes(usage)) throw refuse('cryptoKey', `${name} without the usage "${usage}"`)
  checkSize(modulusLength, slot)
  // Node is about to give up making a KeyObject of such a key (DEP0204).
  if (key.type === 'public' && !key.extractable) throw refuse('hidden')
  return { form: 'CryptoKey', key }
}

export function checkRsa(key: KeyObject, slot: Slot): void {
  // Node has no name for SM2, the other algorithm that Chinese certificates come with.
  const type = key.asymmetricKeyType ?? 'sm2 (or unknown)'
  if (type !== 'rsa') throw slot.refuse('algorithm', `a key of type ${type}`)
  checkSize(key.asymmetricKeyDetails?.modulusLength, slot)
}

function checkSize(bits = 0, { refuse }: Slot): void {
  if (bits < BITS) throw refuse('small', `${bits} bits`)
}

function isBase64Url(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value)
}
