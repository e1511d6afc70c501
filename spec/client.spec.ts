import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import {
  type Chain,
  ConfigError,
  createClient,
  RequestError,
  type WechatpayResponse,
} from '../lib/index.js'
import { useShop } from './support/shop.js'
import { type UntypedClient, untyped } from './support/untyped.js'

const shop = useShop()

interface MemberCard {
  readonly level: string
  readonly user_card_status: string
}

const card_id = 'pbLatjvWOibDc5-TBnbUk1pD12o0'
const code = '478515832665'
const path = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
const target = `/v3/marketing/membercard-open/cards/${card_id}/codes/${code}`

/** The body of the member-card manual. */
const manual = {
  membership_number: '316510891298',
  background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  level: '钻石会员',
  out_request_no: '100002322019090134234sfdf',
  balance_information: {
    before_balance: 888,
    balance: 888,
    add_balance: 100,
    balance_remark: '购买一杯珍珠奶茶，消耗30元',
  },
}

const spellings: readonly (readonly [string, (wxpay: UntypedClient) => Chain])[] = [
  ['property chain', (wxpay) => wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_],
  ['chain()', (wxpay) => wxpay.chain(path)],
  ['index', (wxpay) => wxpay[path]],
]

type Get = (node: Chain) => Promise<WechatpayResponse<MemberCard>>
type Patch = (node: Chain, json: object) => Promise<WechatpayResponse>

const styles: readonly (readonly [string, Get, Patch])[] = [
  [
    'await',
    (node) => node.get({ card_id, code }),
    (node, json) => node.patch({ card_id, code, json }),
  ],
  [
    'Async().then().wait()',
    (node) =>
      node
        .getAsync<MemberCard>({ card_id, code })
        .then((response) => response)
        .wait(),
    (node, json) =>
      node
        .patchAsync({ card_id, code, json })
        .then((response) => response)
        .wait(),
  ],
]

const calls = spellings.flatMap(([spelling, pick]) =>
  styles.map(([style, get, patch]) => ({ spelling, style, pick, get, patch })),
)

describe('the member card of the manual', () => {
  it.each(calls)('is read by $spelling and $style', async ({ pick, get }) => {
    const { status, data, verified, request } = await get(pick(shop.wxpay))
    expect({ status, verified }).toEqual({ status: 200, verified: true })
    expect(data.user_card_status).toBe('EFFECTIVE')
    expect(request).toEqual({ method: 'GET', url: shop.emulator.url + target.slice(1) })
    const { method, url, body } = shop.emulator.requests.at(-1) ?? {}
    expect({ method, url, body }).toEqual({ method: 'GET', url: target, body: '' })
  })

  it.each(calls)(
    'is changed by $spelling and $style, as the next GET shows',
    async ({ spelling, style, pick, get, patch }) => {
      const node = pick(shop.wxpay)
      const change = { ...manual, level: `${spelling}, ${style}`, out_request_no: spelling + style }
      const { status, data, verified, request } = await patch(node, change)
      expect({ status, data, verified }).toEqual({ status: 204, data: undefined, verified: true })
      expect(request.method).toBe('PATCH')
      const { method, url, body, headers } = shop.emulator.requests.at(-1) ?? {}
      expect({ method, url }).toEqual({ method: 'PATCH', url: target })
      expect(body).toBe(JSON.stringify(change))
      expect(headers?.['content-type']).toBe('application/json; charset=utf-8')
      expect((await get(node)).data.level).toBe(change.level)
    },
  )

  it('is changed by the inputs of the manual', async () => {
    const cards = shop.wxpay.v3.marketing.membercardOpen.cards
    await cards._card_id_.codes._code_.patch({ card_id, code, json: manual })
    const { data } = await cards.$card_id$.codes.$code$.get({ card_id, code })
    expect(data).toMatchObject({
      membership_number: '316510891298',
      background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
      level: '钻石会员',
      balance: 888,
    })
  })
})

describe('many calls at a time', () => {
  it('are each answered with what they asked for', async () => {
    const nodes = Array.from({ length: 50 }, (_, at) => shop.wxpay.v3.spec[`n${at}`].get())
    const settled = await Promise.allSettled(nodes)
    for (const [at, result] of settled.entries()) {
      expect(result.status).toBe('rejected')
      expect(String((result as PromiseRejectedResult).reason)).toContain(`/v3/spec/n${at}:`)
    }
  })

  it('may share one object of options, which is left as it was', async () => {
    const options = Object.freeze({
      query: Object.freeze({ a: 1 }),
      json: Object.freeze({ b: [1, 2] }),
      headers: Object.freeze({ 'X-Spec': 'c' }),
    })
    const before = structuredClone(options)
    for (const url of ['/v3/a?a=1', '/v3/b?a=1']) {
      const call = shop.wxpay.chain(url.slice(0, 5)).post(options)
      expect(await shop.arrival(call)).toMatchObject({ url, body: '{"b":[1,2]}', verified: true })
    }
    expect(options).toEqual(before)
  })
})

describe('ready()', () => {
  it('resolves when the keys are loaded, again and again, and sends nothing', async () => {
    const arrivals = await shop.arrivals(async (wxpay) => {
      expect(await wxpay.ready()).toBeUndefined()
      expect(await wxpay.ready()).toBeUndefined()
    })
    expect(arrivals).toEqual([])
  })

  it('rejects for a key that cannot be used, and so does every call, which sends nothing', async () => {
    const [name = ''] = Object.keys(shop.emulator.config.certs)
    const body = Buffer.alloc(400, 7).toString('base64')
    const certs = { [name]: `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n` }
    const before = shop.emulator.requests.length
    let wxpay: UntypedClient
    try {
      wxpay = untyped(createClient({ ...shop.emulator.config, certs }))
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError)
      return
    }
    await expect(wxpay.ready()).rejects.toBeInstanceOf(ConfigError)
    await expect(wxpay.v3.spec.get()).rejects.toBeInstanceOf(ConfigError)
    await wxpay.close()
    expect(shop.emulator.requests).toHaveLength(before)
  })
})

describe('close()', () => {
  it.each([
    ['its first calls', async () => {}],
    ['calls', (wxpay: UntypedClient) => wxpay.chain(path).get({ card_id, code })],
  ])('lets %s in flight end, and refuses later ones', async (_, warmUp) => {
    const wxpay = shop.client()
    await warmUp(wxpay)
    const before = shop.emulator.requests.length
    const inFlight = [
      wxpay.chain(path).get({ card_id, code }),
      wxpay.chain(path).getAsync({ card_id, code }).wait(),
    ]
    const closing = wxpay.close()
    const late = [wxpay.v3.spec.get(), wxpay.v3.spec.postAsync({ json: {} }).wait()]
    for (const call of late) await expect(call).rejects.toBeInstanceOf(RequestError)
    await expect(wxpay.v3.spec.get()).rejects.toThrow('closed')
    for (const { status } of await Promise.all(inFlight)) expect(status).toBe(200)
    await closing
    await expect(wxpay.v3.spec.get()).rejects.toThrow('closed')
    expect(shop.emulator.requests).toHaveLength(before + 2)
  })

  it('can be called again, before and after it is done', async () => {
    const wxpay = shop.client()
    const call = wxpay.chain(path).get({ card_id, code })
    await Promise.all([wxpay.close(), wxpay.close()])
    expect((await call).status).toBe(200)
    expect(await wxpay.close()).toBeUndefined()
  })

  it('of a client that never called anybody ends at once', async () => {
    expect(await shop.client().close()).toBeUndefined()
  })

  it('after calls that failed ends as well', async () => {
    const wxpay = shop.client()
    await expect(wxpay.v3.spec.get()).rejects.toMatchObject({ status: 404 })
    await expect(wxpay.v3.spec.get({ query: 1 } as never)).rejects.toBeInstanceOf(RequestError)
    await wxpay.close()
  })

  it('waits for a stream that is still being read', async () => {
    let answer: ServerResponse | undefined
    const server = createServer((_, response) => {
      answer = response
      response.writeHead(200).write('first,')
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const wxpay = shop.client({ baseUrl })
    try {
      const { body } = await wxpay.v3.billdownload.file.get({ as: 'stream', verify: false })
      const closing = wxpay.close()
      answer?.end('last')
      expect(await new Response(body).text()).toBe('first,last')
      await closing
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('is what `await using` does', async () => {
    const wxpay = shop.client()
    expect(wxpay[Symbol.asyncDispose]).toBeTypeOf('function')
    await wxpay[Symbol.asyncDispose]()
    await expect(wxpay.v3.spec.get()).rejects.toThrow('closed')
    expect((wxpay.v3 as unknown as AsyncDisposable)[Symbol.asyncDispose]).toBeUndefined()
  })

  it('of one client leaves the others alone', async () => {
    const other = shop.client()
    await other.close()
    expect((await shop.wxpay.chain(path).get({ card_id, code })).status).toBe(200)
  })
})
