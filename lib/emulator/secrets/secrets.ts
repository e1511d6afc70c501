import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { factsOf } from '../../openapi/lookup.js'
import { type Answer, type Detail, Refusal } from '../answer.js'
import type { Merchant } from '../merchant.js'
import type { Platform, PlatformKey } from '../platform/keys.js'
import { type ArrivedRequest, jsonBody, metaIn } from '../request.js'
import type { Routes } from '../router.js'
import { changeAt } from './at-path.js'

/** A field that arrived encrypted. */
export interface DecryptedField {
  readonly method: string
  /** The raw request target. */
  readonly url: string
  /** A JSON pointer into the body, or the name of a query parameter. */
  readonly field: string
  readonly text: string
  /** The platform key or certificate that it was encrypted for. */
  readonly serial: string
}

export interface SecretsOptions {
  readonly merchant: Pick<Merchant, 'publicKey'>
  readonly platform: Platform
  record(field: DecryptedField): void
}

/** RSAES-OAEP with SHA-1, which WeChat Pay demands. */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

/**
 * The same routes for sensitive fields: handlers see in clear what the catalogue says is encrypted, and what
 * they answer in clear is encrypted for the merchant. Whoever sends clear text is refused.
 */
export function withSecrets(routes: Routes, options: SecretsOptions): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([endpoint, handler]) => [
      endpoint,
      async (request, ...values) => {
        const [method = '', path = ''] = endpoint.split(' /')
        const { encrypts = [], decrypts = [] } = await factsOf(method, path)
        const answer = await handler(open(request, encrypts, options), ...values)
        return close(answer, decrypts, options)
      },
    ]),
  )
}

/** For the merchant's eyes, base64. */
export const encryptFor = ({ publicKey }: Pick<Merchant, 'publicKey'>, octets: Buffer): string =>
  publicEncrypt({ key: publicKey, ...OAEP }, octets).toString('base64')

function open(
  request: ArrivedRequest,
  encrypts: readonly string[],
  { platform, record }: SecretsOptions,
): ArrivedRequest {
  if (encrypts.length === 0) return request
  const { method, target: url, headers, body, query } = request
  const decryptAt = (value: unknown, pointer: string): string => {
    const { location, field } = placeOf(pointer)
    const key = keyFor(field, headers['wechatpay-serial'], platform)
    const text = decrypt(value, key)
    if (text === undefined) throw notEncrypted(field, location, key.serial)
    record({ method, url, field, text, serial: key.serial })
    return text
  }
  const isIn = (place: string) => encrypts.some((path) => path.startsWith(`${place}.`))
  const json = isIn('json') ? jsonBody(request) : undefined
  const meta = isIn('multipart') ? metaIn(request) : undefined
  const arrived = { json, query: Object.fromEntries(query), multipart: { meta } }
  const clear = encrypts.reduce((all, path) => changeAt(all, path, decryptAt), arrived)
  return {
    ...request,
    body: json === undefined ? body : Buffer.from(JSON.stringify(clear.json)),
    query: new URLSearchParams(clear.query),
    meta: clear.multipart.meta,
  }
}

/** `/json/a/b` and `/multipart/meta/a/b` are `/a/b` in the body, `/query/mobile` the parameter `mobile`. */
const placeOf = (pointer: string): Pick<Detail, 'location' | 'field'> =>
  pointer.startsWith('/query/')
    ? { location: 'query', field: pointer.slice('/query/'.length) }
    : { location: 'body', field: pointer.replace(/^\/json|^\/multipart\/meta/, '') }

function close(answer: Answer, decrypts: readonly string[], { merchant }: SecretsOptions): Answer {
  if (decrypts.length === 0 || answer.encrypted) return answer
  const encryptAt = (value: unknown): string => encryptFor(merchant, Buffer.from(`${value}`))
  const data = decrypts.reduce(
    (all, path) => changeAt(all, path, encryptAt),
    JSON.parse(answer.body),
  )
  return { ...answer, body: JSON.stringify(data) }
}

function keyFor(field: string, serial: string | undefined, platform: Platform): PlatformKey {
  if (serial === undefined) {
    const message = 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)'
    throw refusal(message, 'Wechatpay-Serial', `is required, because of ${field}`, 'header')
  }
  const key = platform.find(serial)
  if (key) return key
  const issue = `no key or certificate of the platform, for which ${field} could be encrypted`
  throw refusal('平台证书序列号Wechatpay-Serial错误', 'Wechatpay-Serial', issue, 'header')
}

function notEncrypted(field: string, location: Detail['location'], serial: string): Refusal {
  const issue = `not the base64 of RSAES-OAEP (SHA-1) for ${serial}`
  return refusal('请确认待处理的消息是否为加密后的密文', field, issue, location)
}

/** What was sent is not repeated: it may be the clear text. */
function refusal(
  message: string,
  field: string,
  issue: string,
  location: Detail['location'],
): Refusal {
  return new Refusal(400, 'PARAM_ERROR', message, { detail: { field, issue, location } })
}

/** `undefined` for what is no ciphertext for this key. */
function decrypt(value: unknown, { privateKey }: PlatformKey): string | undefined {
  const octets = Buffer.from(`${value}`, 'base64')
  if (octets.toString('base64') !== value) return
  try {
    return utf8.decode(privateDecrypt({ key: privateKey, ...OAEP }, octets))
  } catch {
    return
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
