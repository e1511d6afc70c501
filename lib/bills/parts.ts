import { fromBase64 } from '../crypto/base64.js'
import { isDigestAlgorithm } from '../crypto/digest.js'
import { DecryptError } from '../http/errors.js'
import { isRecord } from '../http/kinds.js'
import type { ContentProof } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { unusable } from '../http/unusable.js'

/** One of the files that a bill consists of. */
export interface Part {
  readonly url: string
  /** `undefined` where nothing is said of the file. */
  readonly proof: ContentProof | undefined
}

/** Decrypts by the merchant's key. Rejects when that does not open it. */
export type Decrypt = (ciphertext: Uint8Array) => Promise<Uint8Array>

/**
 * The files of a bill, in their order, from the answer of whoever was asked for it: mostly one; large ones of sub-merchants are
 * several, which together are the bill, each encrypted by a key of its own.
 *
 * @throws `ApiError` for an answer in which they cannot be told, `DecryptError` for a key that does not open
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760657
 */
export async function partsOf(response: WechatpayResponse, decrypt: Decrypt): Promise<Part[]> {
  const parts = listedIn(response).toSorted(
    (a, b) => Number(a.bill_sequence) - Number(b.bill_sequence),
  )
  return Promise.all(parts.map((part) => readPart(part, response, decrypt)))
}

type Fields = Readonly<Record<string, unknown>>

function listedIn(response: WechatpayResponse): readonly Fields[] {
  const { data } = response
  if (!isRecord(data)) throw unusable(response, 'is no object')
  const { download_bill_count, download_bill_list: list } = data as Fields
  if (!Array.isArray(list)) return [data as Fields]
  const isWhole = (download_bill_count ?? list.length) === list.length
  const numbers = new Set(list.map((part) => Number(part?.bill_sequence)))
  const isInOrder = list.every((_, at) => numbers.has(at + 1))
  if (list.length > 0 && isWhole && isInOrder) return list
  throw unusable(response, 'does not list every file of the bill once')
}

async function readPart(
  part: Fields,
  response: WechatpayResponse,
  decrypt: Decrypt,
): Promise<Part> {
  const { download_url: url, hash_type: algorithm = 'SHA1', hash_value: value } = part
  if (typeof url !== 'string') throw unusable(response, 'has no `download_url`')
  if (!isDigestAlgorithm(algorithm)) throw unusable(response, 'has a `hash_type` that is not known')
  if (value !== undefined && typeof value !== 'string') {
    throw unusable(response, 'has a `hash_value` that is no text')
  }
  const digest = value ? { algorithm, value } : undefined
  const { encrypt_key: encrypted, nonce } = part
  if (encrypted === undefined) return { url, proof: digest && { digest } }
  if (typeof nonce !== 'string') throw unusable(response, 'has no `nonce`')
  const key = await openKey(encrypted, response, decrypt)
  return { url, proof: { digest, cipher: { key, nonce } } }
}

/** Of AES-256, in octets. */
const KEY = 32

async function openKey(
  text: unknown,
  response: WechatpayResponse,
  decrypt: Decrypt,
): Promise<Uint8Array> {
  const { method, url } = response.request
  const octets = typeof text === 'string' ? fromBase64(text) : undefined
  const refuse = (problem: string, cause?: unknown) =>
    new DecryptError('decrypt', `${method} ${url}: \`encrypt_key\` ${problem}.`, {
      response,
      cause,
    })
  if (!octets) throw refuse('is no ciphertext: it is not base64')
  const key = await decrypt(octets).catch((cause: unknown) => {
    throw refuse("does not open by the merchant's key", cause)
  })
  if (key.byteLength !== KEY) throw refuse(`holds no key of ${KEY} octets`)
  return key
}
