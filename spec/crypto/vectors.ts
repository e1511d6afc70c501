import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { ConfigError } from '../../lib/http/errors.js'

const folder = new URL('../vectors/keys/', import.meta.url)

export const passphrase = 'correct horse'
export const urlOf = (name: string): URL => new URL(name, folder)
export const bytesOf = (name: string): Buffer => readFileSync(urlOf(name))
export const textOf = (name: string): string => readFileSync(urlOf(name), 'utf8')

/** The fixed message, and openssl's signature of it with the key of every `rsa.*` file. */
export const message = bytesOf('message.txt')
export const signature = textOf('signature.txt')

export const privatePems = ['rsa.pkcs8.pem', 'rsa.pkcs1.pem']
export const encryptedPems = [
  'rsa.pbes2.pem',
  'rsa.scrypt.pem',
  'rsa.legacy-aes.pem',
  'rsa.legacy-des3.pem',
]
export const publicPems = ['rsa.spki.pem', 'rsa.pkcs1-public.pem', 'rsa.cert.pem']

/** What is thrown or rejected, which must be a `ConfigError`. */
export async function refusalOf(work: () => unknown): Promise<ConfigError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw new Error(`not a ConfigError: ${inspect(error)}`, { cause: error })
  }
  throw new Error('nothing was refused')
}

/**
 * Private key text that can be found in what a log would show of `value`, in base64, hexadecimal or
 * decimal.
 */
export function leaksIn(value: unknown): string[] {
  const shown = [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}` : '',
  ].join('\n')
  const plain = shown.replace(/\s/g, '')
  return [...windowsOf(plain)]
    .filter((text) => material.has(text))
    .concat([passphrase].filter((secret) => shown.includes(secret)))
}

const WINDOW = 16

function windowsOf(text: string): Set<string> {
  const starts = Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, at) => at)
  return new Set(starts.map((at) => text.slice(at, at + WINDOW)))
}

const material = new Set(
  [...privatePems, ...encryptedPems, 'ec.pkcs8.pem', 'rsa1024.pkcs8.pem', 'rsa.private.jwk.json']
    .map((name) => textOf(name).replace(/-----.*?-----|"\w+":|\s/g, ''))
    .concat(
      ['rsa.pkcs8.der', 'rsa.pkcs1.der', 'rsa.pbes2.der', 'rsa.p12'].flatMap((name) => [
        bytesOf(name).toString('hex'),
        bytesOf(name).join(','),
      ]),
    )
    .flatMap((text) => [...windowsOf(text)]),
)
