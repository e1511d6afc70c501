import { createVerify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, expect } from 'vitest'
import { type AnyWechatpayError, type ErrorResponse, isWechatpayError } from '../../lib/index.js'
import { type Config, now, platform, startSockets } from '../support/answers.js'

/** The data of a corpus. */
export const corpus = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../vectors/hostile/${name}.json`, import.meta.url), 'utf8'))

/** Text of the corpus; a piece that is repeated stands with its number. One character is one octet. */
export type Pieces = string | readonly (string | readonly [piece: string, times: number])[]

export const textOf = (pieces: Pieces): string =>
  [pieces]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1])))
    .join('')

/** UTF-8, one character an octet. */
export const inOctets = (text: string): string => Buffer.from(text).toString('latin1')

/** Texts that have broken programs, alone and amid others. */
export const hostileText: fc.Arbitrary<string> = (() => {
  const known = Object.values(corpus<Record<string, string[]>>('texts')).flat()
  const text = fc.constantFrom(...known)
  const any = fc.string({ unit: 'binary', maxLength: 20 })
  return fc.oneof(
    { weight: 3, arbitrary: text },
    { weight: 2, arbitrary: fc.tuple(any, text, any).map((texts) => texts.join('')) },
    {
      weight: 2,
      arbitrary: fc.array(text, { minLength: 2, maxLength: 4 }).map((texts) => texts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    // Halves of surrogate pairs among them.
    {
      weight: 1,
      arbitrary: fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    },
  )
})()

/** The same, and whatever else can be given in place of a text. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(hostileText, hostileText, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.anything() },
)

/** Texts of JSON, with the names of members of objects among those of fields. */
export const hostileJson: fc.Arbitrary<string> = fc
  .letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, hostileText, fc.jsonValue(), tie('object'), tie('list')),
    object: fc.dictionary(hostileText, tie('tree'), { maxKeys: 3 }),
    list: fc.array(tie('tree'), { maxLength: 3 }),
  }))
  .tree.map((value) => JSON.stringify(value))

/** From 0 to 1, evenly: most numbers that `fc.double` gives are next to 0. */
export const place: fc.Arbitrary<number> = fc.nat(10_000).map((part) => part / 10_001)

/** One change of a text. */
export type Edit = readonly [part: number, cut: number, put: string]

/** Changes of a text: at a place from 0 to 1, so many characters are cut out, and others put in. */
export const editsOf = (put: fc.Arbitrary<string>): fc.Arbitrary<readonly Edit[]> =>
  fc.array(fc.tuple(place, fc.nat(12), put), {
    minLength: 1,
    maxLength: 4,
  })

export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((copy, [part, cut, put]) => {
    const at = Math.floor(part * (copy.length + 1))
    return copy.slice(0, at) + put + copy.slice(at + cut)
  }, text)

/** Time for many inputs on a busy machine; of a spec, in milliseconds. */
export const PATIENCE = { timeout: 60_000 } as const

const PROTOTYPES = [Object, Array, Function, String, Number, Map, Set, Promise, Headers, Error]
const MISHAPS = ['unhandledRejection', 'uncaughtExceptionMonitor', 'warning']

/** Makes sure after each spec of a file that the process is as it was, and has nothing to tell. */
export function watchProcess(): void {
  const namesOf = () => PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype))
  const before = namesOf()
  const mishaps: unknown[] = []
  const hear = (mishap: unknown) => mishaps.push(mishap)
  beforeEach(() => {
    for (const event of MISHAPS) process.on(event, hear)
  })
  afterEach(async () => {
    await setImmediate()
    for (const event of MISHAPS) process.off(event, hear)
    expect(mishaps.splice(0)).toEqual([])
    expect(namesOf()).toEqual(before)
  })
}

/** How a call ended. */
export type End<T> =
  | { readonly value: T; readonly error?: never }
  | { readonly value?: never; readonly error: AnyWechatpayError }

/** How a call ends: with a value, or with an error of this package. Any other error is thrown. */
export async function endOf<T>(call: () => Promise<T> | T): Promise<End<T>> {
  try {
    return { value: await call() }
  } catch (error) {
    if (!isWechatpayError(error)) throw error
    expectUsable(error)
    return { error }
  }
}

/** Does with an error what programs do: none of it may fail, forge lines of a log, or fill it. */
function expectUsable(error: AnyWechatpayError): void {
  expect(error.message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  expect(error.message.length).toBeLessThan(2_500)
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name })
  expect(inspect(error)).toContain(error.name)
  if ('response' in error && error.response) readAll(error.response)
}

/** Reads all that an answer has. */
export function readAll(response: Pick<ErrorResponse, 'headers' | 'text' | 'bytes'>): void {
  expect([...response.headers]).toBeInstanceOf(Array)
  expect(response.text()).toBeTypeOf('string')
  expect(response.bytes()).toBeInstanceOf(Uint8Array)
}

/** Whether WeChat Pay has signed a message, just now, by the key that it names: an own reading of the rules. */
export function isGenuine(header: (name: string) => string | null, body: Uint8Array): boolean {
  const time = header('wechatpay-timestamp') ?? ''
  const nonce = header('wechatpay-nonce') ?? ''
  const type = header('wechatpay-signature-type') ?? 'WECHATPAY2-SHA256-RSA2048'
  const isRecent = /^[0-9]+$/.test(time) && Math.abs(now() - Number(time)) <= 300
  const isNamed = header('wechatpay-serial') === platform.serial
  const signature = header('wechatpay-signature') ?? ''
  // RFC 4648 3.2, 3.3 and 3.5, for 256 octets.
  const isBase64 = /^[A-Za-z0-9+/]{341}[AQgw]==$/.test(signature)
  const isKnown = isNamed && type === 'WECHATPAY2-SHA256-RSA2048'
  if (!isRecent || !isKnown || !isBase64) return false
  const message = createVerify('RSA-SHA256').update(`${time}\n${nonce}\n`).update(body).update('\n')
  return message.verify(platform.publicKey, signature, 'base64')
}

/** A server that sees and says octets, one character each. */
export interface OctetServer {
  readonly config: Config
  /** What it answers each request; after it, it ends the connection unless that is kept. */
  say(octets: string, kept?: boolean): void
  /** All that came since this was called last. */
  heard(): string
}

/** Starts one, until the test is over. */
export async function startOctets(): Promise<OctetServer> {
  let answer: readonly [octets: string, kept: boolean] = ['', false]
  let all = ''
  const { config } = await startSockets((socket) => {
    let came = ''
    socket.setEncoding('latin1').on('data', (octets) => {
      came += octets
      all += octets
      if (!isWhole(came)) return
      came = ''
      const [octetsOut, kept] = answer
      socket.write(octetsOut, 'latin1')
      if (!kept) socket.end()
    })
  })
  return {
    config,
    say: (octets, kept = false) => {
      answer = [octets, kept]
    },
    heard: () => {
      const heard = all
      all = ''
      return heard
    },
  }
}

function isWhole(octets: string): boolean {
  const end = octets.indexOf('\r\n\r\n')
  const length = Number(/\r\ncontent-length: (\d+)\r\n/i.exec(octets)?.[1] ?? 0)
  return end >= 0 && octets.length >= end + 4 + length
}

/** A request, read from octets of which it has to be the whole. */
export interface HeardRequest {
  readonly method: string
  readonly target: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** RFC 9112 3 and RFC 9110 5: no reader on the way can find more in it than one request. */
export function readRequest(octets: string): HeardRequest {
  const end = octets.indexOf('\r\n\r\n')
  const [line = '', ...fields] = octets.slice(0, end).split('\r\n')
  const [, method = '', target = ''] = /^([A-Z]+) (\/[!-~]*) HTTP\/1\.1$/.exec(line) ?? []
  expect([line, method]).not.toContain('')
  const pairs = fields.map((field) => {
    const [, name = '', value = ''] =
      /^([!#$%&'*+\-.^_`|~\w]+): ?([\t -~\x80-\xff]*)$/.exec(field) ?? []
    expect(name, field).not.toBe('')
    return [name.toLowerCase(), value] as const
  })
  const headers = new Map(pairs)
  expect(headers.size, 'no header twice').toBe(pairs.length)
  expect(headers.has('transfer-encoding')).toBe(false)
  const body = octets.slice(end + 4)
  expect(body.length).toBe(Number(headers.get('content-length') ?? 0))
  return { method, target, headers, body }
}
