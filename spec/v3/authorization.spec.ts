import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPrivateKey } from '../../lib/crypto/keys.js'
import { sign } from '../../lib/crypto/rsa.js'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { createRequest, type Method } from '../../lib/http/request.js'
import { createClient, isWechatpayError } from '../../lib/index.js'
import {
  authorization,
  requestMessage,
  responseMessage,
  SCHEME,
} from '../../lib/v3/authorization.js'
import { merchant } from '../support/answers.js'
import { type UntypedClient, untyped } from '../support/untyped.js'

const vector = (name: string): Buffer =>
  readFileSync(new URL(`../vectors/v3/${name}`, import.meta.url))

interface RequestVector {
  name: string
  method: Method
  path: string
  given: Record<string, unknown>
  target: string
  baseUrl?: string
}

const requests: RequestVector[] = JSON.parse(vector('requests.json').toString())
const credential = {
  mchid: merchant.mchid,
  serial: merchant.serial,
  timestamp: '1554208460',
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
}

describe.each(requests)(
  'the request of vector $name',
  ({ name, method, path, given, ...about }) => {
    const defaults = {
      mchid: '1900000109',
      baseUrl: new URL(about.baseUrl ?? 'https://api.mch.weixin.qq.com/'),
      headers: {},
      timeout: 1000,
    }
    const make = async () => {
      const call = 'body' in given ? { ...given, body: vector(`requests/${name}.body`) } : given
      const { baseUrl } = about
      const request = await createRequest(
        method,
        path,
        baseUrl ? { ...call, baseUrl } : call,
        defaults,
      )
      request.deadline.end()
      return request
    }

    it('goes to the target that openssl has signed', async () => {
      expect((await make()).target).toBe(about.target)
    })

    it('has the message that openssl has signed, to the octet', async () => {
      const message = requestMessage(await make(), credential)
      expect(Buffer.from(message)).toEqual(vector(`requests/${name}.message`))
    })

    it('gets the Authorization that openssl has made', async () => {
      const { signing } = await readPrivateKey('privateKey', merchant.privateKey).load()
      const signature = await sign(signing, requestMessage(await make(), credential))
      expect(signature).toBe(vector(`requests/${name}.signature`).toString())
      const header = authorization(credential, signature)
      expect(header).toBe(vector(`requests/${name}.authorization`).toString())
    })
  },
)

describe('responseMessage', () => {
  it.each(['ok', 'no-content', 'empty', 'accepted', 'refused'])(
    'gives the message that openssl has signed for answer %s',
    (name) => {
      const body = vector(`answers/${name}.body`)
      const message = responseMessage('1554209980', 'c5ac7061fccab6bf3e254dcf98995b8c', body)
      expect(Buffer.from(message)).toEqual(vector(`answers/${name}.message`))
    },
  )

  it('keeps octets that are no text', () => {
    const message = responseMessage('1', 'n', Buffer.from([0, 0xff, 0x0d, 0x0a]))
    expect(Buffer.from(message).toString('latin1')).toBe('1\nn\n\0\xff\r\n\n')
  })
})

describe('requestMessage', () => {
  it('has five lines, each with a line feed at its end', () => {
    const request = { method: 'POST', target: '/v3/a?b=c', signedBody: Buffer.from('{}') } as const
    expect(`${requestMessage(request, { timestamp: '1', nonce: 'N' })}`).toBe(
      'POST\n/v3/a?b=c\n1\nN\n{}\n',
    )
  })

  it('has an empty fifth line without a body', () => {
    const request = { method: 'GET', target: '/v3/a', signedBody: undefined } as const
    expect(`${requestMessage(request, { timestamp: '1', nonce: 'N' })}`).toBe(
      'GET\n/v3/a\n1\nN\n\n',
    )
  })
})

describe('authorization', () => {
  it('names the scheme, and then five fields in quotes without a blank between them', () => {
    expect(authorization(credential, 'c2ln')).toMatch(
      /^WECHATPAY2-SHA256-RSA2048 (?:(?:mchid|nonce_str|timestamp|serial_no|signature)="[^"]+"(?:,(?=\w)|$)){5}$/,
    )
    expect(SCHEME).toBe('WECHATPAY2-SHA256-RSA2048')
  })
})

describe('what the client sends', () => {
  let emulator: Emulator
  let wxpay: UntypedClient

  beforeAll(async () => {
    emulator = await startEmulator()
    wxpay = untyped(createClient({ ...emulator.config, retry: 0 }))
  })

  afterAll(async () => {
    await wxpay.close()
    await emulator.close()
  })

  const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed())
  const value = text.filter((value) => !['', '.', '..'].includes(value))
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.bigInt())
  const query = fc.dictionary(
    text,
    fc.oneof(scalar, fc.array(scalar), fc.constant(undefined)),
  ) as fc.Arbitrary<Record<string, string>>
  const body = fc.oneof(
    fc.record({ json: fc.jsonValue() }),
    fc.record({ json: fc.dictionary(text, fc.oneof(text, fc.integer())) }),
    fc.record({ body: fc.string({ unit: 'binary' }) }),
    fc.record({ body: fc.uint8Array() }),
    fc.constant({}),
    fc.record({
      multipart: fc.record({ meta: fc.dictionary(text, text), file: fc.uint8Array() }),
    }),
    fc.record({
      multipart: fc.record({
        file: fc
          .tuple(fc.uint8Array(), fc.string({ unit: 'binary' }))
          .map(([octets, name]) => new File([Buffer.from(octets)], name)),
        meta: text,
      }),
    }),
  )
  // RFC 9110 5.5: visible characters and obs-text, with blanks between them.
  const header = fc
    .array(fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f))
    .map((codes) => String.fromCharCode(...codes))
  const headers = fc.dictionary(fc.stringMatching(/^x-[a-z\d-]{0,20}$/), header)

  /** Everything that is sent comes to an answer, be it 404: only the signature matters here. */
  async function isAccepted(call: Promise<unknown>): Promise<boolean> {
    const before = emulator.requests.length
    await call.catch((error: unknown) => {
      if (!isWechatpayError(error) || error.name !== 'ApiError') throw error
    })
    expect(emulator.requests.length).toBe(before + 1)
    return emulator.requests.at(-1)?.verified === true
  }

  it('is accepted by the emulator for any placeholder, query and header', () =>
    fc.assert(
      fc.asyncProperty(value, value, query, headers, async (a, b, query, headers) => {
        const call = wxpay.chain('v3/{a}/x/{+b}').get({ a, b: encodeURI(b), query, headers })
        expect(await isAccepted(call)).toBe(true)
      }),
      { numRuns: 300 },
    ))

  it('is accepted by the emulator for any path that is taken as it is written', () =>
    fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, parameters) => {
        const segments = path.split('/').filter((segment) => !/^(\.|%2e){1,2}$/i.test(segment))
        const call = wxpay.chain(`v3${segments.join('/')}?${parameters}`).get()
        expect(await isAccepted(call)).toBe(true)
      }),
      { numRuns: 200 },
    ))

  it('is accepted by the emulator for any verb, query, body and header', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('post', 'put', 'patch', 'delete'),
        query,
        body,
        headers,
        async (verb, query, body, headers) => {
          const node = wxpay.v3.any.thing
          const call = node?.[verb as 'post']({ query, headers, ...body })
          expect(await isAccepted(call as Promise<unknown>)).toBe(true)
        },
      ),
      { numRuns: 400 },
    ))
})
