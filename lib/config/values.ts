import { createSecretKey, type KeyObject } from 'node:crypto'
import type { SignType } from '../crypto/hash.js'
import { DEFAULT_BASE_URL, parseBaseUrl } from '../http/base-url.js'
import { describe, quote } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { hasMethod, isCount } from '../http/kinds.js'
import { checkRetry, type RetryOption } from '../http/options.js'

export const MCHID: RegExp = /^\d{6,16}$/
/** RFC 5280 4.1.2.2: at most 20 octets. */
export const SERIAL: RegExp = /^[0-9A-Fa-f]{1,40}$/

/** Whether this names a public key of WeChat Pay, and no certificate. */
export const isPublicKeyId = (serial: string): boolean => serial.startsWith('PUB_KEY_ID_')

export function readMchid(value: unknown): string {
  if (typeof value === 'number') {
    throw new ConfigError('mchid', `it is ${describe(value)}`, `Write it as text: '${value}'`)
  }
  if (typeof value !== 'string' || !MCHID.test(value)) {
    const given =
      typeof value === 'string'
        ? `${quote(value)} is not a merchant id`
        : `it is ${describe(value)}`
    throw new ConfigError('mchid', given, 'Give the digits of the merchant id, e.g. "1900000109"')
  }
  return value
}

export function readSerial(value: unknown): string {
  const advice =
    'Give the serial number of apiclient_cert.pem: `openssl x509 -noout -serial -in apiclient_cert.pem`'
  if (typeof value !== 'string') throw new ConfigError('serial', `it is ${describe(value)}`, advice)
  if (isPublicKeyId(value)) {
    throw new ConfigError(
      'serial',
      "this is the id of WeChat Pay's public key, which belongs in `certs`",
      advice,
    )
  }
  if (!SERIAL.test(value)) {
    const problem = `${quote(value)} is not 1 to 40 hexadecimal digits without colons or blanks`
    throw new ConfigError('serial', problem, advice)
  }
  return value.toUpperCase()
}

export function readApiv3Key(value: unknown): KeyObject {
  const advice = 'Give the 32 characters set as APIv3 key in the merchant platform'
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) {
    throw new ConfigError('apiv3Key', `it is of type ${typeof value}`, advice)
  }
  const length = Buffer.byteLength(value)
  if (length !== 32)
    throw new ConfigError('apiv3Key', `it has ${length} octets, not 32${blank(value)}`, advice)
  return createSecretKey(Buffer.from(value))
}

export function readSecret(value: unknown): string {
  const advice = 'Give the 32 characters set as APIv2 key (API 密钥) in the merchant platform'
  if (typeof value !== 'string')
    throw new ConfigError('secret', `it is of type ${typeof value}`, advice)
  if (value.length !== 32) {
    throw new ConfigError(
      'secret',
      `it has ${value.length} characters, not 32${blank(value)}`,
      advice,
    )
  }
  if (!/^[!-~]+$/.test(value)) {
    throw new ConfigError('secret', 'it holds white space, or characters beyond ASCII', advice)
  }
  return value
}

export function readSignType(value: unknown): SignType {
  if (value === 'MD5' || value === 'HMAC-SHA256') return value
  const given = typeof value === 'string' ? quote(value) : describe(value)
  throw new ConfigError('signType', `it is ${given}`, "Give 'MD5' or 'HMAC-SHA256'")
}

/** A key that was copied with its line break. */
const blank = (value: string | Uint8Array): string =>
  typeof value === 'string' && value !== value.trim() ? ', with white space at an end' : ''

export function readBaseUrl(value: unknown, option = 'baseUrl'): URL {
  const url =
    typeof value === 'string' || value instanceof URL
      ? parseBaseUrl(value)
      : `it is ${describe(value)}`
  if (typeof url === 'string')
    throw new ConfigError(option, url, `Give a URL such as ${DEFAULT_BASE_URL}`)
  return url
}

export function readMilliseconds(option: string, value: unknown, least = 1): number {
  if (typeof value !== 'number' || !(value >= least && value <= 2_147_483_647)) {
    throw new ConfigError(
      option,
      `it is ${describe(value)}`,
      `Give milliseconds, from ${least} to 2147483647`,
    )
  }
  return value
}

export function readOctets(option: string, value: unknown): number {
  if (isCount(value)) return value
  throw new ConfigError(option, `it is ${describe(value)}`, 'Give a number of octets, from 1')
}

export function readFlag(option: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new ConfigError(option, `it is ${describe(value)}`, 'Give true or false')
}

export function readFunction<F>(option: string, value: unknown, advice: string): F {
  if (typeof value === 'function') return value as F
  throw new ConfigError(option, `it is ${describe(value)}`, advice)
}

export function readRetry(value: unknown): RetryOption {
  const expected = checkRetry(value)
  if (expected) throw new ConfigError('retry', `it is ${describe(value)}`, `Give ${expected}`)
  return value as RetryOption
}

/** A secret: no message shows it. */
export function readText(option: string, value: unknown, what: string): string {
  if (typeof value !== 'string')
    throw new ConfigError(option, `it is of type ${typeof value}`, `Give ${what} as text`)
  return value
}

/** An object of the caller's that has `method`. */
export function readObject<T extends object>(
  option: string,
  value: unknown,
  method: keyof T & string,
  advice: string,
): T {
  if (hasMethod(value, method)) return value as T
  throw new ConfigError(option, `it is ${describe(value)} without \`${method}\``, advice)
}
