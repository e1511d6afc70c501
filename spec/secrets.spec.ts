import { execFile } from 'node:child_process'
import { createSecretKey } from 'node:crypto'
import { inspect, promisify, types } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator, type TamperKind } from '../lib/emulator/index.js'
import {
  type ClientConfig,
  ConfigError,
  createClient,
  DecryptError,
  WechatpayError,
} from '../lib/index.js'
import { type UntypedClient, untyped } from './support/untyped.js'

let emulator: Emulator
let wxpay: UntypedClient

beforeAll(async () => {
  emulator = await startEmulator()
  wxpay = untyped(createClient(emulator.config))
})

afterAll(async () => {
  await wxpay.close()
  await emulator.close()
})

/** Every text that must not be seen, and pieces of it: a cut-off key is still a leak. */
function secretsOf(
  { privateKey, apiv3Key, secret }: Emulator['config'],
  authorizations: string[] = [],
) {
  const lines = privateKey
    .split('\n')
    .filter((line) => line.length > 20 && !line.startsWith('-----'))
  const signatures = authorizations.map((value) => /signature="([^"]+)"/.exec(value)?.[1] ?? value)
  return [...lines, apiv3Key, secret, ...signatures]
}

/** All that a log, a debugger or an error tracker would make of a value. */
function printed(value: unknown): string {
  const texts = [
    inspect(value, {
      depth: Infinity,
      showHidden: true,
      getters: true,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    inspect(value, { depth: Infinity, showProxy: true, showHidden: true }),
    JSON.stringify(value) ?? '',
    String(value),
  ]
  if (value instanceof Error)
    texts.push(value.stack ?? '', printed(value.cause), JSON.stringify({ ...value }))
  return texts.join('\n')
}

function expectNoSecret(value: unknown) {
  const text = typeof value === 'string' ? value : printed(value)
  const sent = emulator.requests.map(({ headers }) => headers.authorization ?? '')
  for (const secret of secretsOf(emulator.config, sent)) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/WECHATPAY2-SHA256-RSA2048 |PRIVATE KEY-----/)
}

async function errorOf(call: () => unknown): Promise<WechatpayError> {
  try {
    await call()
  } catch (error) {
    if (error instanceof WechatpayError) return error
    throw error
  }
  throw new Error('the call did not fail')
}

function tampered(kind: TamperKind) {
  emulator.tamper(kind)
  return wxpay.chain(CARD).get(CARD_VALUES)
}

describe('no secret is shown', () => {
  it('by the checks of this spec, which see one when it is there', () => {
    const { privateKey, apiv3Key } = emulator.config
    expect(() => expectNoSecret({ deep: { privateKey } })).toThrow()
    expect(() => expectNoSecret(new Error('x', { cause: new Error(apiv3Key) }))).toThrow()
  })

  it('by a client, before and after its calls', async () => {
    expectNoSecret(wxpay)
    await wxpay.v3.certificates.get().catch(() => {})
    for (const value of [
      wxpay,
      wxpay.v3.pay,
      wxpay.v3.pay.get,
      wxpay.stack,
      wxpay.stack.v3,
      wxpay.close,
    ]) {
      expectNoSecret(value)
    }
    expectNoSecret(`${wxpay.stack.v3}`)
  })

  it('by anything that a client leads to: no key can be had from it, to be exported', async () => {
    const asked = untyped(createClient(emulator.config))
    const requests: unknown[] = []
    asked.stack.v3.use((request, next) => {
      requests.push(request)
      return next(request)
    }, 'spy')
    await asked.payments
      .native({ order: { ...ORDER, mchid: emulator.config.mchid } })
      .catch(() => {})
    const members = MEMBERS.map((name) => Reflect.get(asked, name) as unknown)
    const reached = reachedFrom([asked, ...members, ...requests, asked.certificates.list()])
    expect(requests).toHaveLength(1)
    expect(reached).toContain(asked.payments.native)
    expect([...reached].filter(isSecretKey)).toEqual([])
    expect([...reachedFrom([{ deep: createSecretKey(Buffer.alloc(32)) }])].some(isSecretKey)).toBe(
      true,
    )
    await asked.close()
  })

  it('by a response', async () => {
    expectNoSecret(await wxpay.chain(CARD).get(CARD_VALUES))
  })

  it.each<[string, () => unknown]>([
    ['RequestError', () => wxpay.chain(CARD).get({ card_id: 'x' })],
    [
      'RequestError',
      () => wxpay.chain(CARD).get({ ...CARD_VALUES, privateKey: emulator.config.privateKey }),
    ],
    [
      'RequestError',
      () => wxpay.chain(CARD).get({ ...CARD_VALUES, headers: { authorization: 'x' } }),
    ],
    [
      'TransportError',
      () => wxpay.v3.certificates.get({ baseUrl: 'http://127.0.0.1:1/', retry: 0 }),
    ],
    ['TransportError', () => wxpay.v3.certificates.get({ signal: AbortSignal.abort() })],
    [
      'TransportError',
      () =>
        wxpay.v3.certificates.get({
          baseUrl: 'https://no.such.host.invalid/',
          retry: { delay: 0 },
        }),
    ],
    ['ApiError', () => wxpay.v3.nothing.here.get()],
    ['ApiError', () => wxpay.chain('v3/pay/transactions/native').post({ json: {} })],
    ['VerifyError', () => tampered('signature')],
    ['VerifyError', () => tampered('probe')],
  ])('by a %s', async (name, call) => {
    const error = await errorOf(call)
    expect(error.name).toBe(name)
    expectNoSecret(error)
  })

  it('by an ApiError about the signature itself', async () => {
    const stranger = createClient({ ...emulator.config, serial: '0A' })
    const error = await errorOf(() => stranger.v3.certificates.get())
    expect(error).toMatchObject({ name: 'ApiError', code: 'SIGN_ERROR' })
    expectNoSecret(error)
    await stranger.close()
  })

  it('by a DecryptError', () => {
    expectNoSecret(
      new DecryptError('decrypt', 'the tag does not fit', {
        cause: new Error('unable to authenticate'),
      }),
    )
  })

  const stray = (value: string, merchant = {}): [string, Record<string, unknown>][] => [
    ['mchid', { mchid: value }],
    ['serial', { serial: value }],
    ['privateKey', { privateKey: `${value}x` }],
    ['privateKey', { privateKey: value.slice(0, -40) }],
    ['passphrase', { passphrase: value }],
    ['certs', { certs: value }],
    ['certs.*', { certs: { [PUBLIC_KEY_ID]: value } }],
    ['an option of that name', { [value]: true }],
    ['apiv3Key', { apiv3Key: `${value} ` }],
    ['secret', { secret: `${value} ` }],
    ['baseUrl', { baseUrl: value }],
    ['timeout', { timeout: value }],
    ['retry', { retry: value }],
    ['signer', { signer: value }],
    ['merchant', { merchant: value }],
    ['merchant.cert', { merchant: { cert: value, key: value } }],
    ['merchant.key', { merchant: { ...merchant, key: `${value}x` } }],
    ['merchant.key', { merchant: { ...merchant, key: value.slice(0, -40) } }],
    ['merchant.passphrase', { merchant: { ...merchant, passphrase: value } }],
    ['merchant.pfx', { merchant: { pfx: value } }],
    ['merchant.baseUrl', { merchant: { ...merchant, baseUrl: value } }],
  ]
  it.each(stray('').map(([option], index) => [option, index] as const))(
    'by a ConfigError about `%s` that was given a key or a secret (%i)',
    async (_, index) => {
      const { privateKey, apiv3Key, secret, merchant } = emulator.config
      for (const value of [privateKey, apiv3Key, secret]) {
        const [, change] = stray(value, merchant)[index] ?? []
        const make = () => createClient({ ...emulator.config, ...change } as ClientConfig).ready()
        const error = await errorOf(make).catch(() => undefined)
        if (error) {
          expect(error).toBeInstanceOf(ConfigError)
          expectNoSecret(error)
        }
      }
    },
  )

  it('by the debug log', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', PROGRAM],
      { env: { ...process.env, NODE_DEBUG: 'wechatpay' }, cwd: import.meta.dirname },
    )
    const { config, authorizations } = JSON.parse(stdout)
    expect(stderr).toContain('GET http://127.0.0.1')
    expect(authorizations.length).toBeGreaterThan(1)
    for (const secret of secretsOf(config, authorizations)) expect(stderr).not.toContain(secret)
  })
})

const PUBLIC_KEY_ID = 'PUB_KEY_ID_0114232134912410000000000000'
const CARD = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
const CARD_VALUES = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }

const ORDER = {
  appid: 'wxd678efh567hg6787',
  description: 'a book',
  out_trade_no: 'SECRETS-1',
  notify_url: 'https://shop.test/paid',
  amount: { total: 1 },
}

/** What stands on the root of a chain. */
const MEMBERS = [
  ...['stack', 'ready', 'close', 'rotate', 'certificates', 'sensitive', 'notifications'],
  ...['payments', 'media', 'download', 'bills', 'paginate'],
]

/** All objects and functions that properties lead to, own and inherited ones, getters among them. */
function reachedFrom(values: readonly unknown[]): Set<unknown> {
  const reached = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (!(typeof value === 'object' || typeof value === 'function') || value === null) return
    if (reached.has(value)) return
    reached.add(value)
    for (const key of Reflect.ownKeys(value)) visit(attempt(() => Reflect.get(value, key)))
    visit(Reflect.getPrototypeOf(value))
  }
  for (const value of values) visit(value)
  return reached
}

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch {
    return undefined
  }
}

const isSecretKey = (value: unknown): boolean =>
  (types.isKeyObject(value) || types.isCryptoKey(value)) &&
  (value as { type: string }).type !== 'public'

/** Makes good and bad calls with the built package, and prints what must not be in its log. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
import { startEmulator } from 'wechatpay-chain/emulator'
const emulator = await startEmulator()
const wxpay = createClient(emulator.config)
const json = { level: 'gold' }
await wxpay.chain('${CARD}').patch({ ...${JSON.stringify(CARD_VALUES)}, json })
await wxpay.v3.nothing.here.get().catch(() => {})
emulator.tamper('signature')
await wxpay.v3.nothing.here.get().catch(() => {})
await wxpay.v3.x.get({ baseUrl: 'http://127.0.0.1:1/', retry: 0 }).catch(() => {})
const authorizations = emulator.requests.map(({ headers }) => headers.authorization)
console.log(JSON.stringify({ config: emulator.config, authorizations }))
await wxpay.close()
await emulator.close()
`
