import type { webcrypto } from 'node:crypto'
import { bytesOf } from '../vectors.js'

export interface Mistake {
  readonly title: string
  readonly input: unknown
  /** `false` where only parsing the key shows it. */
  readonly atOnce?: false
  readonly passphrase?: unknown
  readonly option?: 'passphrase'
  /** What the message must say, in this order. */
  readonly words: RegExp
}

export const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

export const importPrivate = (
  algorithm: webcrypto.RsaHashedImportParams,
  usage: webcrypto.KeyUsage,
  file = 'rsa.pkcs8.der',
): Promise<webcrypto.CryptoKey> =>
  crypto.subtle.importKey('pkcs8', bytesOf(file), algorithm, false, [usage])

export const importPublic = (
  algorithm: webcrypto.RsaHashedImportParams,
  usages: webcrypto.KeyUsage[],
  extractable = true,
): Promise<webcrypto.CryptoKey> =>
  crypto.subtle.importKey('spki', bytesOf('rsa.spki.der'), algorithm, extractable, usages)

/** How text and bytes may be spoilt: the same for every role. */
export const encodings = (
  pem: string,
  der: Buffer,
  base64: string = der.toString('base64'),
): Mistake[] => [
  {
    title: 'undefined',
    input: undefined,
    words: /got undefined instead of .+ Give \w+\.pem as PEM/,
  },
  { title: 'null', input: null, words: /got null/ },
  { title: 'a number', input: 42, words: /got a number/ },
  { title: 'an array', input: [pem], words: /got an Array/ },
  { title: 'a function', input: () => pem, words: /got a function/ },
  { title: 'a promise', input: Promise.resolve(pem), words: /got a Promise/ },
  { title: 'an object', input: { key: pem }, words: /got an Object/ },
  { title: 'a DataView', input: new DataView(new ArrayBuffer(8)), words: /got a DataView/ },

  { title: 'an empty string', input: '', words: /it is empty.+variable/ },
  { title: 'blank space', input: ' \n\t', words: /it is empty/ },
  { title: 'no octets', input: new Uint8Array(), words: /it is empty/ },

  ...[
    '/etc/wechatpay/apiclient_key.pem',
    './apiclient_key.pem',
    '../certs/apiclient_key',
    '~/apiclient_key.pem\n',
    'certs/apiclient_key.pem',
    'C:\\wechatpay\\apiclient_key.pem',
    '\\\\server\\keys\\apiclient_key.pem',
  ].map((path) => ({
    title: `the path ${JSON.stringify(path)}`,
    input: path,
    words: /look like a path.+pathToFileURL\(path\).+file:\/\/\//,
  })),
  { title: 'the bytes of a path', input: Buffer.from('/a/b.pem'), words: /look like a path/ },
  { title: 'an https URL', input: new URL('https://example.com/'), words: /not file:\/\// },
  { title: 'an https URL in text', input: 'https://example.com/k', words: /not file:\/\// },

  { title: 'text', input: 'not a key', words: /9 characters that are neither PEM nor DER/ },
  { title: 'bytes', input: Buffer.from([1, 2, 3]), words: /3 octets that are neither PEM nor DER/ },
  {
    title: 'base64 without armour',
    input: base64,
    words: new RegExp(`${base64.length} characters of base64 without BEGIN and END.+BEGIN line`),
  },
  {
    title: 'base64 without armour in lines',
    input: pem.replace(/-----.*-----/g, ''),
    words: /of base64 without BEGIN and END/,
  },
  {
    title: 'PEM without its first line',
    input: pem.slice(pem.indexOf('\n')),
    words: /without a whole BEGIN line/,
  },
  {
    title: 'PEM with dashes missing',
    input: pem.replaceAll('-----', '---'),
    words: /without a whole BEGIN line/,
  },
  {
    title: 'PEM without its last line',
    input: pem.slice(0, pem.indexOf('-----END')),
    words: /PEM block [A-Z ]+ is cut off: it has no END line.+whole.+again/,
  },
  {
    title: 'PEM that begins anew before it ends',
    input: pem.slice(0, 200) + pem,
    words: /is cut off: it has no END line/,
  },
  {
    title: 'PEM with another END',
    input: pem.replace(/END [A-Z ]+/, 'END X509 CRL'),
    words: /PEM block [A-Z ]+ ends with END X509 CRL/,
  },
  {
    title: 'PEM with a bad character',
    input: pem.replace(/(?<=-----\n.{7})./, '*'),
    words: /PEM block [A-Z ]+ \(character 8 of \d+\) is not base64/,
  },
  {
    title: 'PEM with padding that pads nothing',
    input: pem.replace(/=*\n-----END/, '====$&'),
    words: /PEM block [A-Z ]+ \(character \d+ of \d+\) is not base64/,
  },
  {
    title: 'PEM with a lost character',
    input: pem.replace(/(?<=-----\n.{7})./, ''),
    words: /is not base64/,
  },
  {
    title: 'PEM with a lost line',
    input: pem.replace(/(?<=-----\n.{64}\n).{64}\n/, ''),
    words: new RegExp(`cut off: ${der.length - 48} octets instead of ${der.length} \\(PEM block`),
  },
  {
    title: 'PEM with nothing in it',
    input: pem.replace(/(?<=-----\n)[^-]+/, ''),
    words: /got something unknown \(PEM block [A-Z ]+, 0 octets\)/,
  },
  {
    title: 'cut-off DER',
    input: der.subarray(0, -1),
    words: new RegExp(`cut off: ${der.length - 1} octets instead of ${der.length} \\(DER\\)`),
  },
  {
    title: 'overlong DER',
    input: Buffer.concat([der, Buffer.of(10)]),
    words: new RegExp(`behind its end: ${der.length + 1} octets instead of ${der.length}`),
  },
  {
    title: 'DER of something else',
    input: Buffer.of(0x30, 3, 2, 1, 42),
    words: /got something unknown \(DER, 5 octets\) instead of/,
  },
  {
    title: 'PEM of something else',
    input: '-----BEGIN X-----\nMAMCASo=\n-----END X-----',
    words: /got something unknown \(PEM block X, 5 octets\) instead of/,
  },
  {
    title: 'PEM of what is no SEQUENCE',
    input: '-----BEGIN X-----\nMQUCAQAwAA==\n-----END X-----',
    words: /got something unknown/,
  },
  {
    title: 'PEM of what is no DER',
    input: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----',
    words: /got something unknown \(PEM block OPENSSH PRIVATE KEY, 7 octets\)/,
  },
]
