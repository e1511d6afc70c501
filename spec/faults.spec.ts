import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Emulator, type FaultKind, startEmulator } from '../lib/emulator/index.js'
import { type ClientConfig, isWechatpayError, WechatpayResponse } from '../lib/index.js'
import { clientOf } from './http/support.js'
import { refusingUrl } from './support/answers.js'
import { MOST_RESIDENT, outputOf } from './support/child.js'
import { tried } from './support/figures.js'
import type { UntypedClient } from './support/untyped.js'

const MIB = 2 ** 20

/** A row of the table in the READMEs. */
interface Row {
  readonly fault: string
  /** Class, code or reason, and code of the cause, of the error; nothing for an answer. */
  readonly gets: readonly string[]
  readonly sent: boolean | undefined
  readonly repeated: string
}

const spans = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

function cellsIn(file: string): readonly (readonly string[])[] {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  const [, table = ''] = /<!-- faults -->\n([\s\S]*)<!-- \/faults -->/.exec(text) ?? []
  const rows = table.trim().split('\n').slice(2)
  return rows.map((row) => row.slice(2, -2).split(/ ?\| /))
}

const rows: readonly Row[] = cellsIn('README.md').map(
  ([fault = '', gets = '', sent, repeated = '']) => ({
    fault,
    gets: gets.startsWith('the answer') ? [] : spans(gets),
    sent: sent ? sent === '`true`' : undefined,
    repeated,
  }),
)

const rowOf = (fault: string): Row => {
  const found = rows.find((row) => row.fault === fault)
  if (!found) throw new Error(`the README has no row \`${fault}\``)
  return found
}

let emulator: Emulator
const order = { mchid: '', appid: 'wxd678efh567hg6787', out_trade_no: 'FAULT', description: '故障' }
const notify_url = 'https://shop.test/paid'

beforeAll(async () => {
  emulator = await startEmulator()
  order.mchid = emulator.config.mchid
})
afterAll(() => emulator.close())

const CARD = 'v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665'

let numbers = 0

/** Places an order that nobody has placed before. */
function place(wxpay: UntypedClient, options: object): Promise<unknown> {
  const json = { ...order, out_trade_no: `FAULT-${++numbers}`, notify_url, amount: { total: 1 } }
  return wxpay.v3.pay.transactions.native.post({ json, ...options })
}

/** An order of APIv2 over TLS, by a connection that shows the client certificate. */
function placeV2(wxpay: UntypedClient, options: object): Promise<unknown> {
  const { mchid: _, description: body, ...common } = order
  const about = { total_fee: 1, spbill_create_ip: '127.0.0.1', trade_type: 'NATIVE', notify_url }
  const xml = { ...common, ...about, body, out_trade_no: `FAULT-${++numbers}` }
  return wxpay.v2.pay.unifiedorder.post({ xml, security: true, ...options })
}

/** A way to meet a fault. */
interface Way {
  readonly name: string
  readonly protocol: 'v2' | 'v3'
  /** Whether the call may be repeated when it may have been carried out. */
  readonly isHarmless: boolean
  /** How many of its tries meet the fault, at most. */
  readonly times: 1 | 3
  call(wxpay: UntypedClient): Promise<unknown>
}

const v3 = { protocol: 'v3', times: 1 } as const
const v2 = { protocol: 'v2', times: 1 } as const
const marked = { idempotent: true }
const WAYS: readonly Way[] = [
  { ...v3, name: 'a GET', isHarmless: true, call: (wxpay) => wxpay.chain(CARD).get() },
  {
    ...v3,
    name: 'a GET, at each try',
    isHarmless: true,
    times: 3,
    call: (wxpay) => wxpay.chain(CARD).get(),
  },
  { ...v3, name: 'a POST', isHarmless: false, call: (wxpay) => place(wxpay, {}) },
  { ...v3, name: 'a marked POST', isHarmless: true, call: (wxpay) => place(wxpay, marked) },
  {
    ...v3,
    name: 'a marked POST, at each try',
    isHarmless: true,
    times: 3,
    call: (wxpay) => place(wxpay, marked),
  },
  { ...v2, name: 'a POST of APIv2 by TLS', isHarmless: false, call: (wxpay) => placeV2(wxpay, {}) },
  {
    ...v2,
    name: 'a marked POST of APIv2 by TLS',
    isHarmless: true,
    call: (wxpay) => placeV2(wxpay, marked),
  },
]

/** How a fault is met. */
interface Scenario {
  /** Lets the next answer, or connection, fail. Without it everything does. */
  readonly spoil?: () => void
  readonly config?: () => Promise<Partial<ClientConfig>>
  /** The protocols that can meet it. @defaultValue both */
  readonly only?: 'v2' | 'v3'
  /** What a caller of APIv2 gets, whose signature is in the body. */
  readonly v2?: readonly string[]
}

const arrives = (kind: FaultKind, more: Scenario = {}): Scenario => ({
  spoil: () => emulator.fault(kind),
  ...more,
})
const impatient = async () => ({ timeout: 400 })

const scenarios: Readonly<Record<string, Scenario>> = {
  'connection refused': { only: 'v3', config: async () => ({ baseUrl: await refusingUrl() }) },
  'host name that is not known': {
    only: 'v3',
    config: async () => ({ baseUrl: 'http://wechatpay-chain.invalid/' }),
  },
  'TLS handshake that fails': arrives('tls', { only: 'v2' }),
  'certificate of the server that nobody trusts': {
    only: 'v3',
    config: async () => ({ baseUrl: emulator.config.merchant.baseUrl }),
  },
  'reset before the answer': arrives('reset'),
  'reset amid the headers': arrives('headers'),
  'reset amid the body': arrives('body'),
  'half a body, and then the end': arrives('half'),
  'length that is too small': arrives('length'),
  'headers octet by octet, without end (slow loris)': arrives('slow', { config: impatient }),
  'no answer': arrives('silent', { config: impatient }),
  '502 with a page of HTML': arrives('gateway'),
  '204 with a body': arrives('octets'),
  '200 with an empty body, rightly signed': arrives('empty', { v2: ['VerifyError', 'signature'] }),
  'each header of the signature twice': arrives('duplicate', { v2: [] }),
  'gzip bomb': arrives('gzip'),
  'answer of 100 MB': arrives('huge', { config: async () => ({ maxResponseBytes: MIB }) }),
  'chunks that are none': arrives('garbage'),
  'clock that is ten minutes off': {
    spoil: () => emulator.tamper('timestamp'),
    v2: ['VerifyError', 'signature'],
  },
}

/** The rows whose faults last longer than one answer; each has a spec of its own. */
const ROTATIONS = {
  listed: 'platform key that is new, with a list in `certs`',
  downloaded: "platform certificate that is new, with `certs: 'auto'`",
  merchant: "merchant's key replaced by `rotate` amid a call",
}

/** Makes sure that a call has ended as its row says. */
function expectEnd(end: unknown, { sent }: Row, gets: readonly string[], attempts?: number): void {
  const [name, code, cause] = gets
  if (name === undefined) {
    expect(end).toBeInstanceOf(WechatpayResponse)
    return
  }
  expect(isWechatpayError(end)).toBe(true)
  expect(end).toMatchObject({ name, [name === 'VerifyError' ? 'reason' : 'code']: code })
  if (/^E[A-Z]+$/.test(cause ?? '')) expect(end).toMatchObject({ cause: { code: cause } })
  if (name !== 'TransportError') return
  expect(end).toMatchObject({ sent, attempts: Array(attempts).fill({ sent }) })
  for (const { host, at, duration } of (end as { attempts: Attempts }).attempts) {
    expect(host).not.toBe('')
    expect(new Date(at).toISOString()).toBe(at)
    expect(duration).toBeGreaterThanOrEqual(0)
  }
}

type Attempts = readonly { host: string; at: string; duration: number }[]

/** Whether a call is repeated, as its row says. */
function isRepeated({ repeated }: Row, { isHarmless }: Way): boolean {
  if (repeated === 'any call') return true
  if (repeated === '`GET`, marked') return isHarmless
  expect(['never', 'no time is left', 'not needed']).toContain(repeated)
  return false
}

let met = 0

describe.each(Object.entries(scenarios))('%s', (fault, { spoil, config, only, v2 }) => {
  const ways = WAYS.filter(({ protocol }) => protocol === (only ?? protocol))

  it.each(ways)('met by $name', async (way) => {
    met++
    const row = rowOf(fault)
    const wxpay = clientOf(emulator.config, { ...(await config?.()) })
    const before = emulator.requests.length
    for (let time = 0; time < way.times; time++) spoil?.()
    const end = await way.call(wxpay).catch((error: unknown) => error)
    const again = isRepeated(row, way)
    const tries = again ? 3 : 1
    const isMended = spoil && again && way.times === 1
    const gets = (way.protocol === 'v2' && v2) || row.gets
    expectEnd(end, row, isMended ? [] : gets, tries)
    const handshakes = fault.startsWith('TLS') ? 1 : 0
    if (spoil) expect(emulator.requests.length - before).toBe((isMended ? 2 : tries) - handshakes)
    else expect(emulator.requests.length).toBe(before)
    // What it left in the queue would spoil the next call.
    for (let left = way.times - tries; spoil && left > 0; left--) {
      await way.call(wxpay).catch(() => {})
    }
    if (spoil) expect(await way.call(wxpay)).toBeInstanceOf(WechatpayResponse)
  })
})

describe('a platform key that is replaced in mid-flight', () => {
  async function startRotating(config: Partial<ClientConfig> = {}) {
    met++
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const own = await startEmulator({ platform: 'certificate' })
    onTestFinished(() => own.close())
    const wxpay = clientOf(own.config, config)
    await wxpay.ready()
    // Strangers cause no more than one download a minute.
    vi.advanceTimersByTime(60_000)
    // The request names the old one, and is answered by the new one.
    wxpay.stack.v3.before(
      'transport',
      async (request, next) => {
        if (!request.url.endsWith('certificates')) await own.rotate({ keep: false })
        wxpay.stack.v3.remove('rotation')
        return next(request)
      },
      'rotation',
    )
    return { own, wxpay }
  }

  it.each([
    ['of a list', ROTATIONS.listed, {}],
    ['that are downloaded', ROTATIONS.downloaded, { certs: 'auto' }],
  ] as const)('%s', async (_, fault, config) => {
    const { wxpay } = await startRotating(config)
    const end = await wxpay
      .chain(CARD)
      .get()
      .catch((error: unknown) => error)
    expectEnd(end, rowOf(fault), rowOf(fault).gets)
  })
})

it("the merchant's key is replaced amid a call, whose repetition is signed by the new one", async () => {
  met++
  const row = rowOf(ROTATIONS.merchant)
  const wxpay = clientOf(emulator.config)
  const { serial, privateKey } = emulator.config
  const serials: (string | undefined)[] = []
  await wxpay.rotate({ serial: 'A1', privateKey })
  wxpay.stack.v3.before(
    'transport',
    async (request, next) => {
      serials.push(/serial_no="(\w+)"/.exec(request.headers.authorization ?? '')?.[1])
      if (serials.length > 1) return next(request)
      emulator.fault('reset')
      return next(request).finally(() => wxpay.rotate({ serial, privateKey }))
    },
    'rotation',
  )
  expectEnd(await wxpay.chain(CARD).get(), row, row.gets)
  expect(serials).toEqual(['A1', serial])
})

/** Calls by the package as it is published, and prints how much memory it held at most, in octets. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
const { config, path, calls } = JSON.parse(process.argv[1])
const wxpay = createClient({ ...config, retry: 0, maxResponseBytes: 2 ** 20 })
const codes = new Set()
for (let call = 0; call < calls; call++) {
  await wxpay.chain(path).get().catch(({ code }) => codes.add(code))
}
await wxpay.close()
console.log(JSON.stringify({ codes: [...codes], held: process.resourceUsage().maxRSS * 1024 }))
`

it.each<[FaultKind, string]>([
  ['huge', 'ERR_TRANSPORT'],
  ['gzip', 'ERR_VERIFY'],
])(
  'ten answers of 100 MB (%s) are never held',
  async (kind, code) => {
    for (let call = 0; call < 10; call++) emulator.fault(kind)
    const input = JSON.stringify({ config: emulator.config, path: CARD, calls: 10 })
    const { codes, held } = await outputOf<{ codes: string[]; held: number }>(PROGRAM, {
      args: [input],
    })
    expect(codes).toEqual([code])
    expect(held).toBeLessThan(MOST_RESIDENT)
  },
  60_000,
)

describe('the table of faults in the READMEs', () => {
  it('has a spec for each row, and a row for each spec', () => {
    const names = [...Object.keys(scenarios), ...Object.values(ROTATIONS)]
    expect(rows.map(({ fault }) => fault).sort()).toEqual(names.sort())
  })

  it('says the same in Chinese', () => {
    const said = (file: string) => cellsIn(file).map(([, gets, sent]) => [spans(gets), sent])
    expect(said('README.zh-CN.md')).toEqual(said('README.md'))
  })

  it('was tried in so many ways', () => {
    tried('faults of the network and of servers, in all ways to meet them', met)
  })
})
