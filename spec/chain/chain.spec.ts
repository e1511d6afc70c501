import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallOptions, Chain, Verb, VerbAsync } from '../../lib/index.js'
import { useShop } from '../support/shop.js'

const shop = useShop()

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const

type Root = typeof shop.wxpay
const paths = (table: readonly (readonly [string, (wxpay: Root) => Chain])[]) => table

describe('a property is a segment, by the rule of the peers', () => {
  it.each(
    paths([
      ['', (wxpay) => wxpay as unknown as Chain],
      ['v3', (wxpay) => wxpay.v3],
      ['v3', (wxpay) => wxpay.V3],
      ['v3/pay/transactions/out-trade-no', (wxpay) => wxpay.v3.pay.transactions.outTradeNo],
      ['v3/merchant/media/video_upload', (wxpay) => wxpay.v3.merchant.media.video_upload],
      ['v3/{card_id}/{openId}', (wxpay) => wxpay.v3._card_id_._openId_],
      ['v3/{card_id}/{openId}', (wxpay) => wxpay.v3.$card_id$.$openId$],
      ['v3/merchant-service', (wxpay) => wxpay.v3['merchant-service']],
      ['v3/merchant-service', (wxpay) => wxpay.v3.MerchantService],
      ['v3/get-async', (wxpay) => wxpay.v3.getAsync],
      ['v3/0/42', (wxpay) => wxpay.v3[0][42]],
    ]),
  )('%s', (path, spell) => {
    expect(`${spell(shop.wxpay)}`).toBe(path)
  })

  it.each(
    paths([
      ['merchant-service', (wxpay) => wxpay.merchantService],
      ['v3/{openId}', (wxpay) => wxpay.v3['{openId}']],
      ['v3/<openId>', (wxpay) => wxpay.v3['<openId>']],
      ['v3/{+openId}', (wxpay) => wxpay.v3['{+openId}']],
      ['v3/n123', (wxpay) => wxpay.v3.N123],
    ]),
  )('%s: and so is an index of one segment', (path, spell) => {
    expect(`${spell(shop.wxpay)}`).toBe(path)
  })
})

describe('text is taken as it is written', () => {
  const texts = [
    ['v3/pay', 'v3/pay'],
    ['/v3/pay', 'v3/pay'],
    ['v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/'],
    ['v3/merchantService/complaintsV2', 'v3/merchantService/complaintsV2'],
    ['secapi/mch/addInstitutionsub', 'secapi/mch/addInstitutionsub'],
    ['v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', 'v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
    ['v3/_id_/$id$', 'v3/_id_/$id$'],
    ['v3/{openId}/<openId>', 'v3/{openId}/<openId>'],
    ['V3/Pay', 'V3/Pay'],
    ['v3/get/delete', 'v3/get/delete'],
    ['v3/then/toJSON', 'v3/then/toJSON'],
    ['v3/bill?bill_date=2024-01-01', 'v3/bill?bill_date=2024-01-01'],
  ] as const

  it.each(texts)('chain(%j)', (text, path) => {
    expect(`${shop.wxpay.chain(text)}`).toBe(path)
  })

  it.each(texts)('index [%j]', (text, path) => {
    expect(`${shop.wxpay[text]}`).toBe(path)
  })

  it('by chain(), even if it is one segment', () => {
    expect(`${shop.wxpay.chain('V3').chain('merchantService').chain('_id_')}`).toBe(
      'V3/merchantService/_id_',
    )
  })

  it('and appended to a node', () => {
    const { v3 } = shop.wxpay
    expect(`${v3.pay.chain('more/segments')}`).toBe('v3/pay/more/segments')
    expect(`${v3.pay.chain('/more')}`).toBe('v3/pay/more')
    expect(`${v3.pay['/more']}`).toBe('v3/pay/more')
    expect(`${v3.favor.users['{openid}/coupons/{coupon_code}']}`).toBe(
      'v3/favor/users/{openid}/coupons/{coupon_code}',
    )
    expect(`${shop.wxpay.chain('v3/pay/').chain('a/').outTradeNo}`).toBe('v3/pay/a/out-trade-no')
    expect(`${shop.wxpay.chain('v3/pay/').chain('/a')}`).toBe('v3/pay/a')
    expect(`${v3.pay.chain('')}`).toBe('v3/pay')
  })

  it.each(['?a=1', '&a=1', '{?a,b}', '{&a}', '{;a}', '{/a}', '{.a}', '<?a>'])(
    '%s brings its own separator, and is appended without a slash',
    (text) => {
      expect(`${shop.wxpay.v3.pay.chain(text)}`).toBe(`v3/pay${text}`)
      expect(`${shop.wxpay.v3.pay[text]}`).toBe(`v3/pay${text}`)
    },
  )

  it('which has to be text', () => {
    for (const value of [undefined, null, 1, {}, ['v3'], new URL('http://a/v3'), shop.wxpay.v3]) {
      expect(() => shop.wxpay.chain(value as never)).toThrow(TypeError)
    }
  })
})

describe('a verb', () => {
  it.each(methods.map((method, at) => [verbs[at] ?? 'get', method] as const))(
    '%s sends %s to the path before it, in both families and all three spellings',
    async (verb, method) => {
      const { wxpay } = shop
      const nodes = [
        wxpay.v3.spec._card_id_.outTradeNo,
        wxpay.chain('v3/spec/{card_id}/out-trade-no'),
        wxpay['v3/spec/{card_id}/out-trade-no'],
        wxpay.v3.chain('spec/<card_id>')['out-trade-no'],
      ]
      for (const node of nodes) {
        for (const name of [verb, `${verb}Async`]) {
          const send = (node as unknown as Record<string, Verb>)[name] as Verb
          expect(await shop.arrival(send({ card_id: 'a/b' }))).toMatchObject({
            method,
            url: '/v3/spec/a%2Fb/out-trade-no',
            verified: true,
          })
        }
      }
    },
  )

  it('can be taken off its node', async () => {
    const { get } = shop.wxpay.v3.spec
    expect((await shop.arrival(get())).url).toBe('/v3/spec')
  })

  it('is a segment as well', async () => {
    const { receivers } = shop.wxpay.v3.profitsharing
    const { get } = shop.wxpay.v3
    const cases: readonly (readonly [() => Promise<unknown>, string])[] = [
      [() => receivers.delete.post({ json: {} }), 'POST /v3/profitsharing/receivers/delete'],
      [() => receivers.add.post({ json: {} }), 'POST /v3/profitsharing/receivers/add'],
      [() => receivers.delete.delete({ json: {} }), 'DELETE /v3/profitsharing/receivers/delete'],
      [() => receivers.delete._id_.put({ id: 7 }), 'PUT /v3/profitsharing/receivers/delete/7'],
      [() => get.get(), 'GET /v3/get'],
      [() => get.get.get(), 'GET /v3/get/get'],
      [() => get.chain('post/x').get(), 'GET /v3/get/post/x'],
      [() => get.getAsync.get(), 'GET /v3/get/get-async'],
      [() => get.chain.get(), 'GET /v3/get/chain'],
      [() => get.toString.get(), 'GET /v3/get/to-string'],
    ]
    for (const [call, line] of cases) {
      const request = await shop.arrival(call())
      expect(`${request.method} ${request.url}`).toBe(line)
    }
  })

  const ordinary = ['apply', 'bind', 'call', 'name', 'length', 'arguments', 'caller']

  it.each(ordinary)('%s is an ordinary segment, after a node and after a verb', async (name) => {
    const { receivers } = shop.wxpay.v3
    expect(`${receivers[name]}`).toBe(`v3/receivers/${name}`)
    expect(`${receivers.delete[name]}`).toBe(`v3/receivers/delete/${name}`)
    expect((await shop.arrival(receivers[name].get())).url).toBe(`/v3/receivers/${name}`)
    expect((await shop.arrival(receivers.delete[name].post())).url).toBe(
      `/v3/receivers/delete/${name}`,
    )
  })

  it.each(['apply', 'bind', 'call'])(
    '%s() of a verb is no function, and sends nothing',
    async (name) => {
      const arrivals = await shop.arrivals(({ v3 }) => {
        const method = v3.get[name] as unknown as (...args: unknown[]) => unknown
        expect(() => method(undefined, [])).toThrow(TypeError)
      })
      expect(arrivals).toEqual([])
    },
  )
})

describe('the spellings of one URL', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/)
  const kebab = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
  const name = fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,9}[A-Za-z0-9]$/).map((text) => `p_${text}`)
  const value = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text !== '.' && text !== '..')
  const segment = fc.oneof(
    kebab.map((text) => ({ text, property: camel(text), values: {} })),
    fc.record({ name, value }).map(({ name, value }) => ({
      text: `{${name}}`,
      property: `_${name}_`,
      values: { [name]: value },
    })),
  )
  const segments = fc.array(segment, { minLength: 1, maxLength: 6 })

  const camel = (text: string) => text.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const walk = (from: Chain, properties: readonly string[]): Chain =>
    properties.reduce((node, property) => node[property], from)

  it('have one path', () => {
    const { wxpay } = shop
    fc.assert(
      fc.property(segments, fc.nat(6), (list, at) => {
        const path = ['v3', ...list.map(({ text }) => text)].join('/')
        const properties = list.map(({ property }) => property)
        const rest = list.slice(at).map(({ text }) => text)
        expect(`${walk(wxpay.v3, properties)}`).toBe(path)
        expect(`${wxpay.chain(path)}`).toBe(path)
        expect(`${wxpay[path]}`).toBe(path)
        expect(`${walk(wxpay.v3, properties.slice(0, at)).chain(rest.join('/'))}`).toBe(path)
      }),
    )
  })

  it('send one request', async () => {
    const { wxpay } = shop
    await fc.assert(
      fc.asyncProperty(segments, fc.constantFrom(...verbs), async (list, verb) => {
        const path = ['v3', ...list.map(({ text }) => text)].join('/')
        const options: CallOptions = Object.assign({}, ...list.map(({ values }) => values))
        if (verb !== 'get') options.json = { path }
        const nodes = [
          walk(
            wxpay.v3,
            list.map(({ property }) => property),
          ),
          wxpay.chain(path),
          wxpay[path],
          wxpay[path.replaceAll('{', '<').replaceAll('}', '>')],
        ]
        const requests = []
        for (const node of nodes) {
          const { method, url, body, verified } = await shop.arrival(node[verb](options))
          expect(verified).toBe(true)
          requests.push({ method, url, body })
        }
        for (const request of requests) expect(request).toEqual(requests[0])
      }),
      { numRuns: 40 },
    )
  })
})

describe('clients', () => {
  it('do not share nodes', async () => {
    const other = shop.client()
    try {
      expect(other.v3).not.toBe(shop.wxpay.v3)
      await other.close()
      await expect(other.v3.spec.get()).rejects.toThrow('closed')
      expect((await shop.arrival(shop.wxpay.v3.spec.get())).url).toBe('/v3/spec')
    } finally {
      await other.close()
    }
  })

  it.each(['ready', 'close', 'stack'])('have %s on the root, and nowhere else', (member) => {
    const { wxpay } = shop
    expect(member in wxpay).toBe(true)
    expect(`${wxpay.v3[member]}`).toBe(`v3/${member}`)
    expect(`${wxpay.get[member]}`).toBe(`get/${member}`)
    expect(member in wxpay.v3).toBe(false)
  })

  it('start with a root that has no path to send to', async () => {
    const root = shop.wxpay as unknown as Chain & { get: VerbAsync }
    const arrivals = await shop.arrivals(async () => {
      await expect(root.get()).rejects.toMatchObject({ code: 'ERR_REQUEST' })
    })
    expect(arrivals).toEqual([])
    expect(`${root}`).toBe('')
  })
})
