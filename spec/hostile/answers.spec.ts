import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientOf } from '../http/support.js'
import { proofOf } from '../support/answers.js'
import { tried } from '../support/figures.js'
import { SUCCESS, secret, withSign, xmlOf } from '../v2/support.js'
import {
  corpus,
  edited,
  editsOf,
  endOf,
  hostileText,
  inOctets,
  isGenuine,
  PATIENCE,
  type Pieces,
  readAll,
  startOctets,
  textOf,
  watchProcess,
} from './support.js'

/** A case of the corpus: `ends` is `verified`, or the code of an error and its reason. */
interface Case {
  readonly name: string
  readonly head?: Pieces
  readonly body?: Pieces
  readonly ends: readonly string[]
}

type Kind = 'framing' | 'bodies' | 'refusals' | 'tokens'
const cases = corpus<Readonly<Record<Kind, readonly Case[]>>>('answers')
const casesOf = (kind: Kind) => cases[kind].map((each) => [each.name, each] as const)

const RUNS = 700
const OPEN_RUNS = 100

let inputs = 0

watchProcess()

/** A body, and the fields that prove it. */
interface Proven {
  readonly proof: string
  readonly body: string
}

const fieldsIn = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')

const provenJson = (body: string): Proven => ({
  body,
  proof: fieldsIn({ ...proofOf(Buffer.from(body, 'latin1')), 'Content-Type': 'application/json' }),
})

const answer = (head: string, { proof, body }: Proven): string =>
  `${head}${proof}Content-Length: ${body.length}\r\n\r\n${body}`

const OK = 'HTTP/1.1 200 OK\r\n'

/** An answer that a client has taken. */
interface Taken {
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly data: unknown
}

const fields = withSign({ ...SUCCESS, attach: 'a' })

const protocols = {
  v3: {
    path: 'v3/pay',
    options: {},
    right: provenJson('{"a":1}'),
    isProven: ({ headers, bytes }: Taken) => isGenuine((name) => headers.get(name), bytes),
  },
  v2: {
    path: 'v2/pay/orderquery',
    options: { xml: { transaction_id: '1' }, idempotent: true },
    right: { body: xmlOf(fields), proof: '' },
    isProven: ({ data }: Taken) => isDeepStrictEqual(data, fields),
  },
} as const
type Protocol = keyof typeof protocols

/** A client of one protocol; gives what tells how it takes octets. After them, it has to take a right answer. */
async function startHearing(protocol: Protocol) {
  const { path, options, right, isProven } = protocols[protocol]
  const server = await startOctets()
  const node = clientOf({ ...server.config, secret } as never).chain(path)
  const call = (more: object) =>
    node[protocol === 'v3' ? 'get' : 'post']({ ...options, retry: { limit: 2, delay: 0 }, ...more })
  return async (octets: string, kept = false): Promise<readonly string[]> => {
    inputs++
    server.say(octets, kept)
    const { value, error } = await endOf(() =>
      call({ timeout: kept ? 30 : 900, retry: { limit: 1, delay: 0 } }),
    )
    if (value) {
      readAll(value)
      const { verified, headers, data } = value
      expect([verified, isProven({ headers, data, bytes: value.bytes() })]).toEqual([true, true])
    }
    server.say(answer(OK, right), true)
    expect(await call({})).toMatchObject({ verified: true })
    if (!error) return ['verified']
    return [error.code, ...('reason' in error ? [error.reason] : [])]
  }
}

/** The octets of a case of the corpus. */
function octetsOf({ head = '', body = '{body}' }: Case, right: Proven): string {
  const fill = (text: string): string =>
    text
      .replaceAll('{proof}', right.proof)
      .replaceAll('{length}', `${right.body.length}`)
      .replaceAll('{body}', right.body)
  return fill(textOf(head) + textOf(body))
}

describe('an answer that is hardly HTTP', () => {
  it.each(casesOf('framing'))('%s', async (_, each) => {
    const hear = await startHearing('v3')
    expect(await hear(octetsOf(each, protocols.v3.right))).toEqual(each.ends)
  })

  it.each(casesOf('framing'))('of APIv2 ends as well: %s', async (_, each) => {
    const hear = await startHearing('v2')
    await hear(octetsOf(each, protocols.v2.right))
  })
})

describe('an answer that is signed, and odd', () => {
  it.each(casesOf('bodies'))('%s', async (_, { body = '', ends }) => {
    const hear = await startHearing('v3')
    expect(await hear(answer(OK, provenJson(textOf(body))))).toEqual(ends)
  })
})

describe('a refusal that is odd', () => {
  it.each(casesOf('refusals'))('%s', async (_, { body = '', ends }) => {
    const hear = await startHearing('v3')
    const proven = provenJson(textOf(body))
    for (const proof of [proven.proof, '']) {
      expect(await hear(answer('HTTP/1.1 400 Bad\r\n', { ...proven, proof }))).toEqual(ends)
    }
  })
})

describe('an answer of appauth/getaccesstoken, which nobody signs', () => {
  it.each(casesOf('tokens'))('%s', async (_, { body = '', ends }) => {
    inputs++
    const server = await startOctets()
    const wxpay = clientOf({ ...server.config, secret } as never)
    server.say(answer(OK, { body: textOf(body), proof: '' }))
    const { error } = await endOf(() => wxpay.v2.appauth.getaccesstoken.get())
    expect(error?.code ?? 'taken').toBe(ends[0])
  })
})

const octets = hostileText.map(inOctets)
const pieces = cases.framing
  .map(({ head = '' }) => textOf(head))
  .filter((head) => head.length < 999)
const lines = [...new Set(pieces.flatMap((head) => head.split('\r\n')))]

const statusLine = fc.oneof(
  { weight: 4, arbitrary: fc.constant('HTTP/1.1 200 OK') },
  { weight: 1, arbitrary: fc.nat(1_000).map((status) => `HTTP/1.1 ${status} OK`) },
  { weight: 1, arbitrary: fc.constantFrom(...lines) },
)
const field = fc.oneof(
  fc.constantFrom('{proof}Content-Length: {length}', '{proof}X-A: a', 'Transfer-Encoding: chunked'),
  fc.constantFrom(...lines),
  fc.tuple(octets, octets).map(([name, value]) => `${name}: ${value}`),
)
const body = fc.oneof(
  { weight: 3, arbitrary: fc.constant('{body}') },
  { weight: 1, arbitrary: fc.constantFrom(...cases.bodies.map((each) => textOf(each.body ?? ''))) },
  { weight: 1, arbitrary: fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')) },
)
const written = fc
  .tuple(statusLine, fc.array(field, { maxLength: 6 }), body)
  .map(([line, fields, body]) => [[line, ...fields, '', ''].join('\r\n'), body] as const)

describe.each(['v3', 'v2'] as const)(
  'whatever octets come, a call of API%s ends',
  PATIENCE,
  (protocol) => {
    const { right } = protocols[protocol]
    const fill = (head: string, body: string) => octetsOf({ name: '', head, body, ends: [] }, right)

    it('of lines that are put together', async () => {
      const hear = await startHearing(protocol)
      const anything = fc.asyncProperty(written, async ([head, body]) => {
        await hear(fill(head, body))
      })
      await fc.assert(anything, { numRuns: RUNS })
    })

    it('of a right answer that is changed in its way', async () => {
      const hear = await startHearing(protocol)
      const changes = editsOf(fc.oneof(octets, fc.constantFrom(...lines, '\r\n')))
      const anything = fc.asyncProperty(changes, async (edits) => {
        await hear(edited(answer(OK, right), edits))
      })
      await fc.assert(anything, { numRuns: RUNS })
    })

    it('also when the connection stays open behind them', async () => {
      const hear = await startHearing(protocol)
      const anything = fc.asyncProperty(written, async ([head, body]) => {
        await hear(fill(head, body), true)
      })
      await fc.assert(anything, { numRuns: OPEN_RUNS })
    })
  },
)

it('tells how many answers were tried', () => tried('answers of hostile servers', inputs))
