import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnyWechatpayError,
  type ClientConfig,
  ConfigError,
  createClient,
  redisStore,
} from '../../lib/index.js'
import { configFor, merchant, platform } from '../support/answers.js'
import { tried } from '../support/figures.js'
import { edited, editsOf, endOf, hostileText, PATIENCE, place, watchProcess } from './support.js'

const RUNS = 1_000

let inputs = 0

watchProcess()

const file = (name: string): string =>
  readFileSync(new URL(`../vectors/merchant/${name}`, import.meta.url), 'utf8')

/** It stands in every secret that is given. */
const CANARY = '5UPER5ECRET'

/** No configuration needs the network: who tries it is told so. */
const dispatcher = {
  dispatch: (): never => {
    throw new Error('there is no network here')
  },
}

/** A configuration with every option that goes with the others. */
const right: Readonly<Record<string, unknown>> = {
  ...configFor('http://127.0.0.1:1/'),
  apiv3Key: `${CANARY}${'0'.repeat(21)}`,
  secret: `${CANARY}${'0'.repeat(21)}`,
  signType: 'MD5',
  workwxSecret: CANARY,
  merchant: { cert: file('apiclient_cert.pem'), key: file('apiclient_key.pem') },
  sensitive: true,
  timeout: 1_000,
  retry: { limit: 0, delay: 0 },
  maxResponseBytes: 1_000,
  dispatcher,
  report: () => {},
}

/** Those that are not given beside these, and those that are in other options. */
const OTHERS = ['certificate', 'passphrase', 'signer', 'verifier', 'trust', 'refreshInterval']
const LATER = ['failover', 'rateLimit']
const INNER = ['auto', 'cert', 'key', 'pfx', 'ca', 'passphrase', 'baseUrl', 'limit', 'delay', 'kty']

const texts = [...Object.values(right), platform.publicKey, file('apiclient_cert.pem')].filter(
  (value): value is string => typeof value === 'string' && !value.includes(CANARY),
)
const text = fc.constantFrom(...texts, 'auto')
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(2 ** 31, 2 ** 53, -0, 1e-9))
const plain = fc.oneof(
  text,
  hostileText,
  number,
  fc.anything(),
  fc.constantFrom(right.merchant, right.retry, dispatcher),
)

const key = (name: string): Buffer =>
  readFileSync(new URL(`../vectors/keys/${name}`, import.meta.url))
const jwk: Readonly<Record<string, unknown>> = JSON.parse(`${key('rsa.private.jwk.json')}`)
const ders = ['rsa.pkcs8.der', 'rsa.pkcs1.der', 'rsa.spki.der', 'rsa.cert.der', 'rsa.pbes2.der']

/** Other octets in some places; the length stays. */
const overwritten = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1 })
  .map((changes) => (octets: Buffer) => {
    const copy = Buffer.from(octets)
    for (const [part, octet] of changes) copy[Math.floor(part * copy.length)] = octet
    return copy
  })

/** Keys that are changed in a few octets, or in a member. */
const oddKey = fc.oneof(
  fc.tuple(fc.constantFrom(...ders.map(key)), overwritten).map(([der, change]) => change(der)),
  fc
    .tuple(fc.constantFrom(...ders.map(key)), editsOf(fc.string({ unit: 'binary', maxLength: 3 })))
    .map(([der, edits]) => Buffer.from(edited(der.toString('latin1'), edits), 'latin1')),
  fc
    .tuple(fc.constantFrom(...Object.keys(jwk), 'use', 'alg', 'key_ops'), plain)
    .map(([member, value]) => ({ ...jwk, [member]: value })),
)

/** What an option is given in place of what it takes. */
const odd = fc.oneof(
  oddKey,
  fc.tuple(text, editsOf(hostileText)).map(([text, edits]) => edited(text, edits)),
  plain,
  text.map((text) => Buffer.from(text)),
  text.map((text) => new String(text)),
  fc.array(plain, { maxLength: 3 }),
  fc.dictionary(fc.oneof(hostileText, fc.constantFrom(...INNER, platform.serial)), plain, {
    maxKeys: 4,
  }),
  fc.constantFrom(platform.serial, 'PUB_KEY_ID_1').map((name) => ({ [name]: platform.publicKey })),
  fc.object({ key: fc.constantFrom('__proto__', 'constructor', 'sign', 'verify', 'dispatch') }),
)

const option = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.keys(right), ...OTHERS, ...LATER) },
  { weight: 1, arbitrary: hostileText },
)

/** Texts that nobody may see, but for files of keys, whose URLs are told. */
const SECRETS = ['passphrase', 'apiv3Key', 'secret', 'workwxSecret']
const withCanary = (name: string, value: unknown): unknown => {
  if (!SECRETS.includes(name) || typeof value !== 'string') return value
  // Every other one has the length that is right.
  return value.length % 2 ? CANARY + value : (CANARY + value).padEnd(32, '0').slice(0, 32)
}

const changes = fc.array(fc.tuple(option, odd), { minLength: 1, maxLength: 3 })

/** Makes a client, has its keys loaded, and closes it: whatever ends before is a `ConfigError` without a secret. */
async function make(config: unknown): Promise<'made' | 'refused'> {
  inputs++
  const { value, error } = await endOf(() => createClient(config as ClientConfig))
  if (error) return refused(error)
  const { error: later } = await endOf(() => value.ready())
  await value.close()
  return later ? refused(later) : 'made'
}

const keyLines = [merchant.privateKey, file('apiclient_key.pem'), `${jwk.d}`].flatMap((pem) =>
  pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----')),
)

function refused(error: AnyWechatpayError): 'refused' {
  expect(error).toBeInstanceOf(ConfigError)
  const printed = `${error.stack}${inspect(error, { depth: 9 })}${JSON.stringify(error)}`
  for (const secret of [CANARY, ...keyLines]) expect(printed).not.toContain(secret)
  return 'refused'
}

describe('a configuration', PATIENCE, () => {
  it('that is right makes a client', async () => {
    expect(await make(right)).toBe('made')
  })

  it('of whatever it is makes a client, or is refused', async () => {
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true })
    const property = fc.asyncProperty(anything, async (config) => {
      expect(await make(config)).toBe('refused')
    })
    await fc.assert(property, { numRuns: RUNS })
  })

  it('that is changed makes a client, or is refused', async () => {
    const ends = new Set<string>()
    const property = fc.asyncProperty(changes, async (changes) => {
      const given = changes.map(([name, value]) => [name, withCanary(name, value)])
      const changed = { ...right, ...Object.fromEntries(given) }
      ends.add(await make({ ...changed, dispatcher: changed.dispatcher ?? dispatcher }))
    })
    await fc.assert(property, { numRuns: RUNS * 2 })
    expect(ends).toEqual(new Set(['made', 'refused']))
  })

  it.each<[string, (key: unknown) => object]>([
    ['private key', (privateKey) => ({ privateKey })],
    ['key of WeChat Pay', (pem) => ({ certs: { [platform.serial]: pem } })],
    ['certificate', (certificate) => ({ certificate })],
    ['client certificate', (pem) => ({ merchant: { cert: pem, key: pem } })],
    [
      'key of the client certificate',
      (key) => ({ merchant: { ...(right.merchant as object), key } }),
    ],
  ])('with a damaged %s makes a client, or is refused', async (_, change) => {
    const property = fc.asyncProperty(oddKey, async (key) => {
      await make({ ...right, ...change(key) })
    })
    await fc.assert(property, { numRuns: RUNS / 5 })
  })

  it.each(Object.keys(right).concat(OTHERS))(
    'with any %s makes a client, or is refused',
    async (name) => {
      const property = fc.asyncProperty(odd, async (value) => {
        await make({ ...right, [name]: withCanary(name, value) ?? right[name] })
      })
      await fc.assert(property, { numRuns: 100 })
    },
  )
})

describe('what is given to a client that is there', PATIENCE, () => {
  it.each<
    [string, (wxpay: ReturnType<typeof createClient>, given: unknown, more: unknown) => unknown]
  >([
    ['as its next key', (wxpay, given) => wxpay.rotate(given as never)],
    ['as handlers of notifications', (wxpay, given) => wxpay.notifications.handler(given as never)],
    ['as their options', (wxpay, _, more) => wxpay.notifications.handler({}, more as never)],
    ['as a client of Redis', (_, given) => redisStore(given as never)],
  ])('%s is taken, or refused', async (_, give) => {
    const wxpay = createClient(right as unknown as ClientConfig)
    const property = fc.asyncProperty(odd, odd, async (given, more) => {
      inputs++
      const { error } = await endOf(async () => give(wxpay, given, more))
      if (error) refused(error)
    })
    await fc.assert(property, { numRuns: RUNS / 2 })
    await wxpay.close()
  })
})

it('tells how many configurations were tried', () => tried('hostile configurations', inputs))
