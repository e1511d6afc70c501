import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../lib/config.js'
import { type ClientConfig, ConfigError, createClient } from '../lib/index.js'

const file = (name: string): string => join(import.meta.dirname, 'vectors', 'merchant', name)
const read = (name: string): string => readFileSync(file(name), 'utf8')

const SERIAL = '3775B6A45ACD588826D15E583A95F5DD00000000'
const PLATFORM_SERIAL = '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'
const PUBLIC_KEY_ID = 'PUB_KEY_ID_0114232134912410000000000000'

const right: ClientConfig = {
  mchid: '1900000109',
  serial: SERIAL,
  privateKey: read('apiclient_key.pem'),
  certs: { [PUBLIC_KEY_ID]: read('pub_key.pem') },
  apiv3Key: '0123456789abcdef0123456789abcdef',
}

/** A configuration in which some options are others; typed as whatever a caller in JavaScript may write. */
const config = (change: Record<string, unknown>): ClientConfig =>
  ({ ...right, ...change }) as ClientConfig

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const otherKey = privateKey.export({ type: 'pkcs8', format: 'pem' })
const otherPublicKey = publicKey.export({ type: 'spki', format: 'pem' })

function mistakeOf(make: () => unknown): ConfigError {
  try {
    make()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('the configuration was accepted')
}

describe('createClient', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a public key of WeChat Pay', {}],
    ['a platform certificate', { certs: { [PLATFORM_SERIAL]: read('platform_cert.pem') } }],
    [
      'a platform certificate by its serial in lower case',
      { certs: { [PLATFORM_SERIAL.toLowerCase()]: read('platform_cert.pem') } },
    ],
    [
      'both, as during a migration',
      { certs: { [PUBLIC_KEY_ID]: otherPublicKey, [PLATFORM_SERIAL]: read('platform_cert.pem') } },
    ],
    [
      'the public key of a platform certificate under its serial',
      { certs: { [PLATFORM_SERIAL]: read('pub_key.pem') } },
    ],
    [
      'file:// URLs',
      {
        privateKey: pathToFileURL(file('apiclient_key.pem')),
        certs: { [PUBLIC_KEY_ID]: pathToFileURL(file('pub_key.pem')).href },
      },
    ],
    [
      "the merchant's certificate in place of the serial",
      { serial: undefined, certificate: read('apiclient_cert.pem') },
    ],
    ["the merchant's certificate and its serial", { certificate: read('apiclient_cert.pem') }],
    ['a serial in lower case', { serial: SERIAL.toLowerCase() }],
    ['no APIv3 key', { apiv3Key: undefined }],
    ['an APIv3 key as bytes', { apiv3Key: Buffer.alloc(32, 7) }],
    ['an APIv2 key', { secret: '0123456789abcdef0123456789abcdef' }],
    [
      'a signer and a verifier',
      {
        privateKey: undefined,
        certs: undefined,
        signer: { sign: () => '' },
        verifier: { verify: () => true },
      },
    ],
    ['another host, with a path', { baseUrl: 'https://apihk.mch.weixin.qq.com/hk' }],
    ['a time limit and retries', { timeout: 5_000, retry: { limit: 1, delay: 50 } }],
  ])('takes %s', async (_, change) => {
    const wxpay = createClient(config(change))
    await expect(wxpay.ready()).resolves.toBeUndefined()
    await wxpay.close()
  })

  it('gives a call 30 s, unless it is told otherwise', () => {
    expect(readConfig(right).timeout).toBe(30_000)
    expect(readConfig(config({ timeout: 5_000 })).timeout).toBe(5_000)
  })

  it('leaves the configuration as it is', () => {
    const given = config({})
    const before = structuredClone(given)
    createClient(given)
    expect(given).toEqual(before)
    Object.freeze(given.certs)
    expect(() => createClient(Object.freeze(given))).not.toThrow()
  })
})

/** What is wrong: the options, the one that is named, and words of the message. */
const mistakes: [
  title: string,
  change: Record<string, unknown>,
  option: string,
  words: string[],
][] = [
  ['no mchid', { mchid: undefined }, 'mchid', ['missing', '1900000109']],
  ['mchid as a number', { mchid: 1900000109 }, 'mchid', ['the number 1900000109', "'1900000109'"]],
  ['mchid of an appid', { mchid: 'wxd678efh567hg6787' }, 'mchid', ['wxd678efh567hg6787', 'digits']],
  [
    'neither serial nor certificate',
    { serial: undefined },
    'serial',
    ['missing', 'apiclient_cert.pem'],
  ],
  [
    'a public key id as serial',
    { serial: PUBLIC_KEY_ID },
    'serial',
    ["WeChat Pay's public key", '`certs`'],
  ],
  [
    'a serial with colons',
    { serial: '37:75:B6' },
    'serial',
    ['`37:75:B6`', 'hexadecimal', 'colons', 'openssl x509'],
  ],
  ['a serial as a number', { serial: 3775 }, 'serial', ['the number 3775', 'openssl x509']],
  [
    'a serial of another certificate',
    { certificate: read('apiclient_cert.pem'), serial: PLATFORM_SERIAL },
    'serial',
    [PLATFORM_SERIAL, SERIAL],
  ],
  [
    'the certificate of another merchant',
    { mchid: '1900000110', certificate: read('apiclient_cert.pem') },
    'certificate',
    ['1900000109', '1900000110'],
  ],
  ['no private key', { privateKey: undefined }, 'privateKey', ['missing', 'apiclient_key.pem']],
  [
    'the certificate as private key',
    { privateKey: read('apiclient_cert.pem') },
    'privateKey',
    ['certificate', 'apiclient_key.pem'],
  ],
  [
    'a path without file://',
    { privateKey: '/etc/wechatpay/apiclient_key.pem' },
    'privateKey',
    ['path', 'file://'],
  ],
  [
    'a file that is not there',
    { privateKey: 'file:///nowhere/apiclient_key.pem' },
    'privateKey',
    ['/nowhere/apiclient_key.pem'],
  ],
  [
    'a private key cut off',
    { privateKey: read('apiclient_key.pem').slice(0, 900) },
    'privateKey',
    ['END'],
  ],
  [
    'a private key and a signer',
    { signer: { sign: () => '' } },
    'privateKey',
    ['`signer`', 'one of the two'],
  ],
  ['no certs', { certs: undefined }, 'certs', ['missing', 'PUB_KEY_ID_']],
  ['certs without a name', { certs: read('pub_key.pem') }, 'certs', ['string', 'PUB_KEY_ID_']],
  ['certs as a list', { certs: [read('pub_key.pem')] }, 'certs', ['a list', 'PUB_KEY_ID_']],
  ['empty certs', { certs: {} }, 'certs', ['empty']],
  [
    'downloaded certs without their key',
    { certs: 'auto', apiv3Key: undefined },
    'apiv3Key',
    ['missing', 'platform certificates'],
  ],
  ['another word for certs', { certs: 'automatic' }, 'certs', ['string', "'auto'"]],
  ['auto as a word', { certs: { auto: 'yes' } }, 'certs.auto', ['string', 'true or false']],
  [
    'a CA for certs that are fixed',
    { trust: read('platform_cert.pem') },
    'trust',
    ['no certificates are downloaded'],
  ],
  [
    'an interval for certs that are fixed',
    { refreshInterval: 60_000 },
    'refreshInterval',
    ['no certificates are downloaded'],
  ],
  [
    'a key for a CA',
    { certs: 'auto', trust: [read('pub_key.pem')] },
    'trust',
    ['the certificate of a CA'],
  ],
  ['no CA at all', { certs: 'auto', trust: [] }, 'trust', ['empty']],
  [
    'an interval in seconds',
    { certs: 'auto', refreshInterval: 43_200 },
    'refreshInterval',
    ['from 60000'],
  ],
  [
    'an interval in words',
    { certs: 'auto', refreshInterval: '12h' },
    'refreshInterval',
    ['milliseconds'],
  ],
  ['sensitive fields by name', { sensitive: 'name' }, 'sensitive', ['true or false']],
  ['no one to report to', { report: 'console' }, 'report', ['string']],
  [
    'a name that is neither id nor serial',
    { certs: { platform: read('pub_key.pem') } },
    'certs',
    ['`platform` is neither'],
  ],
  [
    "the merchant's serial in certs",
    { certs: { [SERIAL]: read('pub_key.pem') } },
    `certs.${SERIAL}`,
    ['own serial', 'WeChat Pay'],
  ],
  [
    "the merchant's certificate in certs",
    { serial: '0A', certs: { [SERIAL]: read('apiclient_cert.pem') } },
    `certs.${SERIAL}`,
    ['certificate of merchant 1900000109', 'WeChat Pay'],
  ],
  [
    "the merchant's certificate in certs, under another serial",
    { serial: '0A', certs: { [PLATFORM_SERIAL]: read('apiclient_cert.pem') } },
    `certs.${PLATFORM_SERIAL}`,
    ['certificate of merchant 1900000109', 'WeChat Pay'],
  ],
  [
    "the merchant's certificate in certs, under a public key id",
    { certs: { [PUBLIC_KEY_ID]: read('apiclient_cert.pem') } },
    `certs.${PUBLIC_KEY_ID}`,
    ['certificate of merchant 1900000109', 'WeChat Pay'],
  ],
  [
    'a public key id with a certificate',
    { certs: { [PUBLIC_KEY_ID]: read('platform_cert.pem') } },
    `certs.${PUBLIC_KEY_ID}`,
    ['paired with a certificate', 'pub_key.pem'],
  ],
  [
    'a certificate under another serial',
    { certs: { '0B': read('platform_cert.pem') } },
    'certs.0B',
    [PLATFORM_SERIAL],
  ],
  [
    'a private key in certs',
    { certs: { [PUBLIC_KEY_ID]: read('apiclient_key.pem') } },
    `certs.${PUBLIC_KEY_ID}`,
    ['private key'],
  ],
  [
    'certs and a verifier',
    { verifier: { verify: () => true } },
    'certs',
    ['`verifier`', 'one of the two'],
  ],
  [
    'an APIv3 key of 31 octets',
    { apiv3Key: '0123456789abcdef0123456789abcde' },
    'apiv3Key',
    ['31', '32'],
  ],
  [
    'an APIv3 key with its line break',
    { apiv3Key: '0123456789abcdef0123456789abcdef\n' },
    'apiv3Key',
    ['33', 'white space'],
  ],
  ['an APIv3 key as a number', { apiv3Key: 123 }, 'apiv3Key', ['number']],
  [
    'an APIv2 key of 31 characters',
    { secret: '0123456789abcdef0123456789abcde' },
    'secret',
    ['31', '32'],
  ],
  ['an APIv2 key of blanks', { secret: ' '.repeat(32) }, 'secret', ['white space']],
  ['an APIv2 key with a line break', { secret: `${'a'.repeat(31)}\n` }, 'secret', ['white space']],
  ['an APIv2 key of other characters', { secret: '中'.repeat(32) }, 'secret', ['ASCII']],
  ['an algorithm that is none', { signType: 'SHA256' }, 'signType', ['`SHA256`', 'HMAC-SHA256']],
  ['a secret of 企业微信 as a number', { workwxSecret: 1 }, 'workwxSecret', ['number']],
  ['a base URL that is none', { baseUrl: 'api.mch.weixin.qq.com' }, 'baseUrl', ['absolute']],
  ['WeChat Pay without TLS', { baseUrl: 'http://api.mch.weixin.qq.com/' }, 'baseUrl', ['https://']],
  [
    'a base URL with a query',
    { baseUrl: 'https://api.mch.weixin.qq.com/?a=1' },
    'baseUrl',
    ['`?`'],
  ],
  [
    'a base URL with a password',
    { baseUrl: 'https://u:p@api.mch.weixin.qq.com/' },
    'baseUrl',
    ['password'],
  ],
  [
    'no room for an answer',
    { maxResponseBytes: 0 },
    'maxResponseBytes',
    ['the number 0', 'octets'],
  ],
  ['no time at all', { timeout: 0 }, 'timeout', ['the number 0', 'milliseconds']],
  ['retries without end', { retry: 1_000 }, 'retry', ['0 to 10']],
  [
    'a signer that does not sign',
    { privateKey: undefined, signer: {} },
    'signer',
    ['sign(message)'],
  ],
  ['a verifier that does not verify', { certs: undefined, verifier: {} }, 'verifier', ['verify']],
  ['a dispatcher that is a URL', { dispatcher: 'http://proxy:8080' }, 'dispatcher', ['ProxyAgent']],
  ['a misspelt option', { privatKey: 'x' }, 'privatKey', ['did you mean `privateKey`?']],
  [
    'an option of another library',
    { apiV3Secret: 'x' },
    'apiV3Secret',
    ['no such option', 'apiv3Key'],
  ],
]

describe('a mistake in the configuration', () => {
  it.each(mistakes)('%s is refused at once, by name', (_, change, option, words) => {
    const error = mistakeOf(() => createClient(config(change)))
    expect(error.option).toBe(option)
    expect(error.message.startsWith(`${option}: `)).toBe(true)
    for (const word of words) expect(error.message).toContain(word)
  })

  it.each([undefined, null, 'x', 7])('%s in place of a configuration is refused', (value) => {
    const error = mistakeOf(() => createClient(value as unknown as ClientConfig))
    expect(error).toMatchObject({ option: 'config', message: expect.stringContaining('mchid') })
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a private key of another certificate',
      { certificate: read('apiclient_cert.pem'), privateKey: otherKey },
      'privateKey',
      'does not belong to `certificate`',
    ],
    [
      "the merchant's own public key as WeChat Pay's",
      { privateKey: otherKey, certs: { [PUBLIC_KEY_ID]: otherPublicKey } },
      `certs.${PUBLIC_KEY_ID}`,
      "merchant's own key",
    ],
    [
      "the merchant's own public key as WeChat Pay's, beside a signer and its certificate",
      {
        privateKey: undefined,
        signer: { sign: () => '' },
        certificate: read('apiclient_cert.pem'),
        certs: { [PUBLIC_KEY_ID]: createPublicKey(read('apiclient_key.pem')) },
      },
      `certs.${PUBLIC_KEY_ID}`,
      "merchant's own key",
    ],
  ])(
    '%s is found when the keys are loaded, by ready() and by a call',
    async (_, change, option, words) => {
      const wxpay = createClient(config({ ...change, baseUrl: 'http://127.0.0.1:9/' }))
      const expected = { name: 'ConfigError', option, message: expect.stringContaining(words) }
      await expect(wxpay.ready()).rejects.toMatchObject(expected)
      await expect(wxpay.v3.certificates.get()).rejects.toMatchObject(expected)
      await wxpay.close()
    },
  )
})

describe('the table of mistakes in the READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])(
    'of %s quotes at least 15 messages as they are',
    (name) => {
      const text = readFileSync(join(import.meta.dirname, '..', name), 'utf8')
      const [, table = ''] = /<!-- mistakes -->\n([\s\S]*)<!-- \/mistakes -->/.exec(text) ?? []
      const rows = table.trim().split('\n').slice(2)
      const quoted = rows.map((row) =>
        row.split(' | ')[1]?.replace(/ \|$/, '').replaceAll('\\`', '`'),
      )
      const said = mistakes.map(
        ([, change]) => mistakeOf(() => createClient(config(change))).message,
      )
      expect(rows.length).toBeGreaterThanOrEqual(15)
      expect(quoted.filter((message) => !said.includes(message ?? ''))).toEqual([])
    },
  )
})
