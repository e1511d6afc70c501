import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notification } from '../../lib/index.js'
import { arrived, encrypt, envelopeOf, order, resourceOf } from '../notifications/messages.js'
import {
  documentOf,
  type Fields,
  payment,
  refundEnvelope,
  signed,
} from '../notifications/v2-messages.js'
import { proofOf } from '../support/answers.js'
import { tried } from '../support/figures.js'
import { isField, isProvenV2, startReceiver } from './receiver.js'
import {
  corpus,
  edited,
  editsOf,
  hostileText,
  isGenuine,
  PATIENCE,
  type Pieces,
  textOf,
  watchProcess,
} from './support.js'

/** A case of the corpus: `ends` is `taken`, or the code of an error. */
interface Case {
  readonly name: string
  readonly body: Pieces
  readonly ends: string
}

type Kind = 'bodies' | 'contents' | 'documents'
const cases = corpus<Readonly<Record<Kind, readonly Case[]>>>('notifications')
const casesOf = (kind: Kind) => cases[kind].map((each) => [each.name, each] as const)

const RUNS = 900

let inputs = 0
const countInput = () => {
  inputs++
}

watchProcess()

const STATUS: Readonly<Record<string, number>> = {
  taken: 204,
  ERR_VERIFY: 401,
  ERR_REQUEST: 500,
  ERR_DECRYPT: 500,
}

const codeOf = (outcome: Notification | string): string =>
  typeof outcome === 'string' ? outcome : 'taken'

const octetsOf = (body: Pieces): Buffer => {
  const resource = JSON.stringify(resourceOf(order))
  return Buffer.from(
    textOf(body).replace('{resource}', () => resource),
    'latin1',
  )
}

/** Has it parsed, and handled. */
async function expectEnd(
  body: Buffer,
  headers: Record<string, string>,
  ends: string,
): Promise<void> {
  const { parse, post } = startReceiver(countInput)
  expect(codeOf(await parse({ headers, body }))).toBe(ends)
  expect(await post(new Headers(headers), body)).toBe(STATUS[ends])
}

describe('a notification that is signed, and odd', () => {
  it.each(casesOf('bodies'))('%s', async (_, { body, ends }) => {
    const octets = octetsOf(body)
    await expectEnd(octets, proofOf(octets), ends)
  })

  it.each(casesOf('bodies'))('is refused without the signature: %s', async (_, { body }) => {
    const headers = { ...proofOf(''), 'content-type': 'application/json' }
    const octets = Buffer.concat([octetsOf(body), Buffer.from(' ')])
    await expectEnd(octets, headers, 'ERR_VERIFY')
  })

  it.each(casesOf('contents'))('and has in it %s', async (_, { body, ends }) => {
    const ciphertext = encrypt(Buffer.from(textOf(body), 'latin1').toString())
    const octets = Buffer.from(envelopeOf(resourceOf(order, { ciphertext })))
    await expectEnd(octets, proofOf(octets), ends)
  })
})

describe('a notification of APIv2 that is odd', () => {
  it.each(casesOf('documents'))('%s', async (_, { body, ends }) => {
    const octets = octetsOf(body)
    const { parse, post } = startReceiver(countInput)
    const outcome = codeOf(await parse({ headers: proofOf(octets), body: octets }))
    expect(outcome).toBe(ends)
    expect(await post(new Headers(proofOf(octets)), octets)).toBe(STATUS[ends])
  })
})

const names = [...Object.keys(proofOf('')), 'Wechatpay-Signature-Type', 'Content-Type', 'Date']
const name = fc.oneof(fc.constantFrom(...names), hostileText)
const pairs = fc.array(fc.tuple(name, hostileText), { maxLength: 8 })
const fromPairs = (list: readonly (readonly [string, string])[]) => Object.fromEntries(list)

/** Headers in each form in which they can be given. */
const headers = fc.oneof(
  pairs,
  pairs.map(fromPairs),
  pairs.map((list) => list.flat()),
  pairs.map((list) => new Map(list)),
  fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true }),
)

const isProven = ({ headers, body }: { headers: Record<string, string>; body: string }): boolean =>
  isGenuine((name) => new Headers(headers).get(name), Buffer.from(body))

describe('whatever is posted', PATIENCE, () => {
  it('as headers and as a body, parse ends', async () => {
    const { parse } = startReceiver(countInput)
    const body = fc.oneof(hostileText, fc.uint8Array(), fc.json(), fc.anything())
    const given = fc.oneof(fc.record({ headers, body }), fc.anything())
    const anything = fc.asyncProperty(given, async (given) => {
      expect(codeOf(await parse(given))).not.toBe('taken')
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('and changed of a right one, nothing is taken that is not signed', async () => {
    const { parse, post } = startReceiver(countInput)
    const names = Object.keys(proofOf(''))
    const edits = fc.option(editsOf(hostileText), { nil: [] })
    const changes = fc.tuple(edits, fc.constantFrom(...names), edits)
    const anything = fc.asyncProperty(changes, async ([inBody, name, inHeader]) => {
      const right = arrived()
      const body = edited(right.body, inBody)
      const value = edited(right.headers[name] ?? '', inHeader)
      const headers = { ...right.headers, [name]: value }
      const isSame = body === right.body && value === right.headers[name]
      expect(codeOf(await parse({ headers, body })) === 'taken').toBe(isSame)
      if (!isField(value)) return
      const status = await post(new Headers(headers), body)
      expect(status < 300).toBe(isProven({ headers, body }))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('and signed, it is an event with an id, or refused', async () => {
    const { parse } = startReceiver(countInput)
    const key = fc.oneof(fc.constantFrom('id', 'event_type', 'resource', 'algorithm'), hostileText)
    const { tree: json } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        hostileText,
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('tree'), { maxLength: 3 }),
      object: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    }))
    const change = fc.dictionary(key, json, { maxKeys: 3 })
    const anything = fc.asyncProperty(change, json, async (change, content) => {
      const ciphertext = encrypt(JSON.stringify(content))
      const body = envelopeOf(resourceOf(order, { ciphertext }), change)
      const outcome = await parse(arrived(body))
      const isWhole = !['id', 'event_type', 'resource'].some((name) => Object.hasOwn(change, name))
      if (isWhole) expect(outcome).toHaveProperty('resource', JSON.parse(JSON.stringify(content)))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('in XML, nothing is taken that the secret has not signed, or does not open', async () => {
    const { parse, post } = startReceiver(countInput)
    const rights = [
      signed(payment),
      signed(payment, { type: 'HMAC-SHA256' }),
      documentOf(refundEnvelope()),
    ]
    const anything = fc.asyncProperty(
      fc.constantFrom(...rights),
      editsOf(hostileText),
      async (right, edits) => {
        const body = edited(right, edits)
        const outcome = await parse({ headers: {}, body })
        if (typeof outcome === 'string') return
        expect(isProvenV2(outcome as { document?: Fields })).toBe(true)
        expect((await post(new Headers(), body)) < 300).toBe(true)
      },
    )
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('in XML of any fields, nothing is taken with a sign of anybody', async () => {
    const { parse, post } = startReceiver(countInput)
    const fields = fc.dictionary(
      fc.oneof(fc.constantFrom('sign', 'event_type', 'out_trade_no', 'req_info'), hostileText),
      hostileText,
    )
    const anything = fc.asyncProperty(fields, async (fields) => {
      const body = documentOf({ sign: 'A'.repeat(32), ...fields })
      expect(codeOf(await parse({ headers: {}, body }))).not.toBe('taken')
      expect(await post(new Headers(), body)).toBeGreaterThanOrEqual(400)
    })
    await fc.assert(anything, { numRuns: RUNS })
  })
})

it('tells how many notifications were tried', () => tried('hostile notifications', inputs))
