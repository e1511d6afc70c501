import { createPublicKey } from 'node:crypto'
import { platform } from '../support/answers.js'

/** What lenient readers of base64 take for the same octets, 256 of them. */
export function respelled(text: string): string[] {
  const digits = text.slice(0, -2)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const last = alphabet.indexOf(digits.at(-1) ?? '')
  const unused = Array.from({ length: 16 }, (_, bits) => alphabet[(last & 0b110000) | bits])
  const noise = [' ', '\t', '!', '\u00e9', ',', '.', '%', '\\', '"']
  const places = [1, 64, 76, digits.length - 1]
  return [
    digits,
    `${digits}=`,
    `${digits}===`,
    `${digits}====`,
    `${digits}==!`,
    `${text}==AAAA`,
    `${text}AAAA`,
    `${digits}==\u00a0`,
    `${digits} ==`,
    `${digits}= =`,
    `${digits.replaceAll('+', '-').replaceAll('/', '_')}==`,
    ...unused.map((digit) => `${digits.slice(0, -1)}${digit}==`),
    ...noise.flatMap((put) =>
      places.map((at) => `${digits.slice(0, at)}${put}${digits.slice(at)}==`),
    ),
  ]
}

export function modulus(): Buffer {
  const { n = '' } = createPublicKey(platform.publicKey).export({ format: 'jwk' })
  return Buffer.from(`${n}`, 'base64url')
}

/** RFC 8017 8.2.2 step 1 and 5.2.2 step 1: a signature is less than the modulus, and as long. */
export function plusModulus(signature: Buffer): Buffer {
  const sum = BigInt(`0x${signature.toString('hex')}`) + BigInt(`0x${modulus().toString('hex')}`)
  const hex = sum.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

/** Whether a text goes over the wire as it is. */
export const isSendable = (text: string): boolean =>
  /^[!-~\x80-\uffff](?:[ -~\x80-\uffff]*[!-~\x80-\uffff])?$/.test(text) && text.isWellFormed()
