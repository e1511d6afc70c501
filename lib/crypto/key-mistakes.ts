import { ConfigError } from '../http/errors.js'
import type { Family, Role } from './key-roles.js'

/** Something of one family where another belongs, or one of these. */
export type Mistake =
  | Family
  | 'type'
  | 'empty'
  | 'path'
  | 'url'
  | 'fileUrl'
  | 'fileMissing'
  | 'fileDirectory'
  | 'fileDenied'
  | 'fileUnreadable'
  | 'text'
  | 'bareBase64'
  | 'armour'
  | 'noEnd'
  | 'otherEnd'
  | 'base64'
  | 'cutOff'
  | 'overlong'
  | 'several'
  | 'damaged'
  | 'algorithm'
  | 'small'
  | 'jwkMembers'
  | 'jwkUse'
  | 'cryptoKey'
  | 'hidden'
  | 'passphraseType'
  | 'passphraseMissing'
  | 'passphraseUseless'
  | 'passphraseWrong'

type Row = readonly [problem: string, advice: string]

const copyText = 'Copy the whole of {file} again, from the BEGIN line to the END line'
const copyAll = 'Copy the whole of {file} again, without changing an octet'
const rsaOnly = 'WeChat Pay takes RSA-2048 keys only: give {file} as the Merchant Platform has it'

/** `{given}` is a description of what was seen, never the thing itself: it may be a private key. */
const mistakes: Readonly<Record<Exclude<Mistake, Family>, Row>> = {
  type: ['got {given} instead of {wanted}', 'Give {file} as PEM, as DER or as a file:// URL'],
  empty: [
    'it is empty',
    'Give the text of {file}; the variable or file it comes from may not be set',
  ],

  // Where it is
  path: [
    'got {given} that look like a path',
    'Give the URL of the file: pathToFileURL(path) of node:url, or file:///full/path/{file}',
  ],
  url: ['got a URL that is not file://', 'Give the text of {file}, or its file:// URL'],
  fileUrl: [
    '{given} names no file of this machine',
    'Write three slashes: file:///full/path/{file}',
  ],
  fileMissing: ['there is no file {given}', 'Correct the path, which must be absolute'],
  fileDirectory: ['{given} is a directory', 'Give the URL of {file} in it'],
  fileDenied: ['{given} may not be read', 'Let the user this process runs as read the file'],
  fileUnreadable: ['{given} cannot be read', 'Look at the cause of this error'],

  // How it is written
  text: ['got {given} that are neither PEM nor DER', 'Give {file} as it was downloaded'],
  bareBase64: ['got {given} of base64 without BEGIN and END lines', copyText],
  armour: ['got {given} of PEM without a whole BEGIN line', copyText],
  noEnd: ['PEM block {given} is cut off: it has no END line', copyText],
  otherEnd: ['PEM block {given}', copyText],
  base64: ['PEM block {given} is not base64', copyText],
  cutOff: ['it is cut off: {given}', copyAll],
  overlong: ['something stands behind its end: {given}', copyAll],
  several: ['got {given}', 'Give the one that belongs to the serial number'],
  damaged: ['got {given} that is damaged', 'Copy {file} again'],

  // What kind of key it is
  algorithm: ['got {given} instead of an RSA key', rsaOnly],
  small: ['got an RSA key of {given}', rsaOnly],
  jwkMembers: ['got a JWK without {given} in base64url', 'Give every member of the RSA key'],
  jwkUse: ['got a JWK for another use: {given}', 'Give one for RS256, or leave that member out'],
  cryptoKey: [
    'got a CryptoKey for {given}',
    "Import it for { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, to 'sign' (private) or 'verify' (public)",
  ],
  hidden: [
    'got a public CryptoKey that is not extractable',
    'Import it as extractable: a public key is no secret',
  ],

  // These are put under the option `passphrase`; `{option}` is that of the key
  passphraseType: ['got {given}', 'Give the text that {option} was encrypted with'],
  passphraseMissing: [
    '{option} is encrypted, and this is not set',
    'Give the passphrase it was encrypted with',
  ],
  passphraseUseless: [
    'it is set, but {option} is not encrypted',
    'Leave the passphrase out, or give the encrypted key',
  ],
  passphraseWrong: [
    'it does not open {option}',
    'Look for stray blanks in it; if it is right, the key is damaged or its cipher too old for OpenSSL 3',
  ],
}

/** An option that takes a key: what belongs there, and how to refuse the rest. */
export interface Slot extends Role {
  refuse(mistake: Mistake, given?: string, cause?: unknown): ConfigError
}

export function slotFor(option: string, role: Role): Slot {
  const refuse: Slot['refuse'] = (mistake, given = '', cause) => {
    const facts: Record<string, string> = { option, given, wanted: role.wanted, file: role.file }
    const fill = (text: string): string =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
    const [problem, usual] = isFamily(mistake)
      ? ['got {given} instead of {wanted}', 'Give {file}']
      : mistakes[mistake]
    const instead: Readonly<Partial<Record<Mistake, string>>> = role.instead
    // Beside the key, e.g. `merchant.passphrase` of `merchant.key`.
    const place = mistake.startsWith('passphrase') ? option.replace(/\w+$/, 'passphrase') : option
    return new ConfigError(place, fill(problem), fill(instead[mistake] ?? usual), { cause })
  }
  return { ...role, refuse }
}

/**
 * @param given what it is, for the message; @throws {ConfigError} when that family has no place
 * here
 */
export function expectFamily(family: Family, given: string, { accepts, refuse }: Slot): void {
  if (!accepts.includes(family)) throw refuse(family, given)
}

function isFamily(mistake: Mistake): mistake is Family {
  return !(mistake in mistakes)
}
