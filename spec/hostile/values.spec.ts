import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../lib/emulator/v2/xml.js'
import { RequestError } from '../../lib/index.js'
import { clientOf } from '../http/support.js'
import { isSigned, proofOf } from '../support/answers.js'
import { tried } from '../support/figures.js'
import type { UntypedClient } from '../support/untyped.js'
import { SUCCESS, secret, withSign, xmlOf } from '../v2/support.js'
import {
  corpus,
  endOf,
  type HeardRequest,
  hostileJson,
  hostileText,
  hostileValue,
  inOctets,
  PATIENCE,
  readRequest,
  startOctets,
  watchProcess,
} from './support.js'

const RUNS = 400
const { prototypes = [] } = corpus<Readonly<Record<string, readonly string[]>>>('texts')

let inputs = 0

watchProcess()

const proof = Object.entries(proofOf('')).map(([name, value]) => `${name}: ${value}\r\n`)
const document = xmlOf(withSign(SUCCESS))
const answers = {
  v3: `HTTP/1.1 204 No Content\r\n${proof.join('')}\r\n`,
  v2: `HTTP/1.1 200 OK\r\nContent-Length: ${document.length}\r\n\r\n${document}`,
}

/** A client; gives what tells which request a call has sent. None is right only where the call was refused as it is. */
async function startCaller(protocol: 'v3' | 'v2' = 'v3') {
  const server = await startOctets()
  server.say(answers[protocol], true)
  const wxpay = clientOf({ ...server.config, secret } as never)
  /** @param signed what the signature covers, if that is not the body */
  return async (
    call: (wxpay: UntypedClient) => Promise<unknown>,
    signed?: string,
  ): Promise<HeardRequest | undefined> => {
    inputs++
    const { error } = await endOf(() => call(wxpay))
    const heard = server.heard()
    if (error) {
      expect([error.name, heard]).toEqual(['RequestError', ''])
      return undefined
    }
    const request = readRequest(heard)
    const { method, target, headers, body } = request
    if (protocol === 'v3') {
      const bytes = Buffer.from(body, 'latin1')
      const arrived = { method, target, headers: Object.fromEntries(headers), body: bytes }
      expect(isSigned(arrived, signed)).toBe(true)
    }
    return request
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

describe('whatever the value, one request is sent that holds it, or none', PATIENCE, () => {
  it('of a placeholder, as one segment', async () => {
    const send = await startCaller()
    const name = fc.oneof(fc.constant('id'), fc.constantFrom(...prototypes))
    const anything = fc.asyncProperty(name, hostileValue, async (name, value) => {
      const values = Object.fromEntries([[name, value]])
      const request = await send((wxpay) => wxpay.chain(`v3/orders/{${name}}/close`).get(values))
      if (!request) return
      const segments = request.target.split('/')
      expect(segments.toSpliced(3, 1)).toEqual(['', 'v3', 'orders', 'close'])
      expect(decodeURIComponent(segments[3] ?? '')).toBe(String(value))
      expect(request.target).toMatch(/^[^?#]*$/)
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it.each([
    ['{+a}', /^\/v3\/[^?#]*(\?[^#]*)?$/],
    ['{.a}', /^\/v3\/[^/?#]*$/],
    ['{/a}', /^\/v3\/\/?[^/?#]*$/],
    ['{;a}', /^\/v3\/[^/?#]*$/],
    ['{?a}', /^\/v3\/\?[^/?#]*$/],
    ['x?b{&a}', /^\/v3\/x\?b[^/?#]*$/],
    ['{#a}', /^$/],
    ['{a*}', /^\/v3\/[^/?#]*$/],
    ['{/a*}', /^\/v3\/(\/[^/?#]*)*$/],
    ['{;a*}', /^\/v3\/[^/?#]*$/],
    ['{?a*}', /^\/v3\/\?[^/?#]*$/],
    ['{a:3}', /^\/v3\/[^/?#]*$/],
  ])('of the expression %s, in its place', async (expression, place) => {
    const send = await startCaller()
    const anything = fc.asyncProperty(hostileValue, async (a) => {
      const request = await send((wxpay) => wxpay.chain(`v3/${expression}`).get({ a: a as never }))
      if (!request) return
      expect(request.target).toMatch(place)
      expect(request.target).not.toMatch(/%(?![\dA-F]{2})/i)
    })
    await fc.assert(anything, { numRuns: RUNS / 4 })
  })

  it('of a query, with its name', async () => {
    const send = await startCaller()
    const query = fc.oneof(
      { weight: 4, arbitrary: fc.dictionary(hostileText, hostileText, { maxKeys: 4 }) },
      { weight: 1, arbitrary: fc.dictionary(hostileText, hostileValue, { maxKeys: 4 }) },
    )
    const anything = fc.asyncProperty(query, async (query) => {
      const request = await send((wxpay) => wxpay.v3.orders.get({ query: query as never }))
      if (!request || !Object.values(query).every(isText)) return
      const [path, search = ''] = request.target.split('?')
      expect(path).toBe('/v3/orders')
      expect([...new URLSearchParams(search)]).toEqual(Object.entries(query))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('of a header, among the headers that are always there', async () => {
    const send = await startCaller()
    const usual = await send((wxpay) => wxpay.v3.orders.get())
    const name = fc.oneof(hostileText, fc.constantFrom('X-A', 'Host', 'host ', 'Content-Length'))
    const value = fc.oneof(hostileText, fc.constantFrom('a', '0', 'chunked', 'close'))
    const anything = fc.asyncProperty(name, fc.oneof(value, hostileValue), async (name, value) => {
      const headers = { [name]: value }
      const request = await send((wxpay) => wxpay.v3.orders.get({ headers: headers as never }))
      if (!request || value === undefined) return
      const names = new Set([...(usual?.headers.keys() ?? []), name.toLowerCase()])
      expect(new Set(request.headers.keys())).toEqual(names)
      expect(request.headers.get('host')).toBe(usual?.headers.get('host'))
      const given = `${value}`.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '')
      expect(request.headers.get(name.toLowerCase())).toBe(given)
    })
    await fc.assert(anything, { numRuns: RUNS * 2 })
  })

  it('of JSON, to the octet', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(hostileJson, async (text) => {
      const json: unknown = JSON.parse(text)
      const request = await send((wxpay) => wxpay.v3.orders.post({ json }))
      if (request) expect(request.body).toBe(inOctets(JSON.stringify(json)))
      // Text that is JSON was meant as a body.
      else expect(isText(json)).toBe(true)
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('of a body, to the octet', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(fc.oneof(hostileText, fc.uint8Array()), async (body) => {
      const request = await send((wxpay) => wxpay.v3.orders.post({ body }))
      expect(request?.body).toBe(Buffer.from(body as string).toString('latin1'))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('of XML, as the text of its element', async () => {
    const send = await startCaller('v2')
    const name = fc.oneof(fc.constantFrom('a', 'body', 'attach'), hostileText)
    const xml = fc.dictionary(name, fc.oneof(hostileText, hostileValue), { maxKeys: 3 })
    const anything = fc.asyncProperty(xml, async (xml) => {
      const request = await send((wxpay) => wxpay.v2.pay.orderquery.post({ xml: xml as never }))
      if (!request) return
      const { nonce_str, sign, mch_id, ...sent } =
        readXml(`${Buffer.from(request.body, 'latin1')}`) ?? {}
      expect([nonce_str, sign, mch_id]).not.toContain(undefined)
      if (!Object.values(xml).every(isText)) return
      const given = Object.entries(xml).filter(([name, value]) => value !== '' && name !== 'sign')
      expect(sent).toEqual(Object.fromEntries(given))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('of a form, between its boundaries', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(hostileText, hostileText, async (name, filename) => {
      const file = new File(['x'], filename)
      const multipart = { meta: { filename }, [name]: 'a', file }
      const request = await send(
        (wxpay) => wxpay.v3.media.post({ multipart: multipart as never }),
        JSON.stringify(multipart.meta),
      )
      if (!request) return
      const [, boundary = ''] =
        /boundary=(\S+)/.exec(request.headers.get('content-type') ?? '') ?? []
      const parts = request.body.split(`--${boundary}`)
      expect(parts.length).toBe(Object.keys(multipart).length + 2)
      for (const part of parts.slice(1, -1)) {
        expect(part).toMatch(
          /^\r\nContent-Disposition: form-data; name="[^"\r\n\0]*"(; filename="[^"\r\n\0]*")?\r\n(Content-Type: [ -~]+\r\n)?\r\n/i,
        )
      }
    })
    await fc.assert(anything, { numRuns: RUNS })
  })
})

describe('whatever is written, one request is sent, or none', PATIENCE, () => {
  it('as a property, an index and a URL', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(hostileText, fc.boolean(), async (text, asText) => {
      const request = await send(async (wxpay) => {
        const node = asText ? wxpay.chain(`v3/${text}`) : wxpay.v3[text]
        if (!node) throw new RequestError('`constructor`, for example, is no segment')
        return node.x?.get({})
      })
      if (request) expect(request.target).toMatch(/^\/v3[^#]*$/)
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('as the name of an option, which is refused', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(hostileText, hostileValue, async (name, value) => {
      const options = JSON.parse(`{${JSON.stringify(name)}:0}`)
      if (!Object.hasOwn(options, '__proto__')) options[name] = value
      expect(await send((wxpay) => wxpay.v3.orders.get(options))).toBeUndefined()
    })
    await fc.assert(anything, { numRuns: RUNS })
  })

  it('as the options of a call, whatever they are', async () => {
    const send = await startCaller()
    const anything = fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (options) => {
      await send((wxpay) => wxpay.v3.orders.get(options as never))
    })
    await fc.assert(anything, { numRuns: RUNS })
  })
})

it('tells how many values were tried', () => tried('hostile values', inputs))
