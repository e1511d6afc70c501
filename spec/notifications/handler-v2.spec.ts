import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type ClientConfig,
  ConfigError,
  type HandlerOptions,
  memoryStore,
  type NotificationHandlers,
  VerifyError,
} from '../../lib/index.js'
import { clientOf, thrownBy } from '../http/support.js'
import { configFor } from '../support/answers.js'
import { MOST_RESIDENT, outputOf } from '../support/child.js'
import { hostile } from '../v2/hostile.js'
import { arrived, receiver } from './messages.js'
import { createWork } from './support.js'
import {
  documentOf,
  encryptEcb,
  eventOf,
  payment,
  refundEnvelope,
  secret,
  signed,
} from './v2-messages.js'
import { FAIL, SUCCESS, XML_TYPE } from './xml-contract.js'

const PAID = signed(payment)
const EVENT = signed(eventOf('{"state":"USER_PAID"}'))

/** A handler of a client, and what it reports. */
function setUp(
  events: NotificationHandlers,
  options: HandlerOptions = {},
  config: Partial<ClientConfig> = {},
) {
  const report = vi.fn()
  const { notifications } = receiver({ secret, report, ...config })
  const handler = notifications.handler(events, options)
  const deliver = (body: string | ReadableStream = PAID, more: RequestInit = {}) =>
    handler(
      new Request('http://localhost/notify', {
        method: 'POST',
        headers: { 'Content-Type': 'text/xml' },
        body,
        duplex: 'half',
        ...more,
      } as RequestInit),
    )
  return { handler, deliver, report }
}

async function expectXml(response: Response, status: number, said: string | RegExp): Promise<void> {
  const body = await response.text()
  const message = FAIL.exec(body)?.[1] ?? body
  expect([response.status, response.headers.get('content-type')]).toEqual([status, XML_TYPE])
  expect(message).toMatch(said)
}

const failing = async (): Promise<never> => {
  throw new Error('Redis is gone')
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a handler is made', () => {
  it.each([
    ['with a secret only', { apiv3Key: undefined }],
    ['with an APIv3 key only', { secret: undefined }],
  ])('%s', (_, config) => {
    expect(setUp({}, {}, config).handler).toBeTypeOf('function')
  })

  it('not for an event of APIv2 without a secret', () => {
    const config = { ...configFor('http://127.0.0.1:1/'), apiv3Key: 'a'.repeat(32) }
    const wxpay = clientOf(config)
    const make = () => wxpay.notifications.handler({ 'v2/refund-processed': () => {} })
    const error = thrownBy(make, ConfigError)
    expect(error.option).toBe('secret')
    expect(error.message).toContain('`v2/refund-processed`')
  })

  it('not without both', () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    const error = thrownBy(() => wxpay.notifications.handler({}), ConfigError)
    expect(error.option).toBe('apiv3Key')
    expect(error.message).toContain('secret')
  })
})

describe('a notification that no key is configured for', () => {
  it('is refused in XML, and reported', async () => {
    const { deliver, report } = setUp({ '*': () => {} }, {}, { secret: undefined })
    await expectXml(await deliver(), 500, 'ConfigError')
    expect(report.mock.calls).toEqual([[expect.objectContaining({ option: 'secret' }), undefined]])
  })

  it('is refused in JSON, and reported', async () => {
    const { deliver, report } = setUp({ '*': () => {} }, {}, { apiv3Key: undefined })
    const { headers, body } = arrived()
    const response = await deliver(body, { headers })
    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 'FAIL', message: expect.stringContaining('ConfigError') },
    ])
    expect(report.mock.calls).toEqual([
      [expect.objectContaining({ option: 'apiv3Key' }), undefined],
    ])
  })
})

describe('XML is refused in XML', () => {
  it('when it is not posted', async () => {
    const response = await setUp({}).deliver(PAID, { method: 'PUT' })
    expect(response.headers.get('allow')).toBe('POST')
    await expectXml(response, 405, 'notifications are posted')
  })

  it('when it is larger than 2 MiB', async () => {
    await expectXml(await setUp({}).deliver(' '.repeat(2 ** 21 + 1)), 413, 'larger than')
  })

  it('when it breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    await expectXml(await setUp({}).deliver(broken), 400, 'could not be read')
  })

  it('when it is not proven', async () => {
    const { deliver, report } = setUp({ '*': () => {} })
    await expectXml(
      await deliver(documentOf(payment)),
      401,
      /^the notification is not proven to be WeChat Pay's \(signature\)$/,
    )
    expect(report.mock.calls).toEqual([[expect.any(VerifyError), undefined]])
  })

  it('when it is a refund that does not open', async () => {
    const { deliver } = setUp({ '*': () => {} })
    const refund = refundEnvelope(encryptEcb('<root></root>', 'x'.repeat(32)))
    await expectXml(await deliver(documentOf(refund)), 500, 'DecryptError')
  })

  it('when it was read before', async () => {
    const { handler, report } = setUp({ '*': () => {} })
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: PAID,
      headers: { 'Content-Type': 'text/xml' },
    })
    await request.text()
    await expectXml(await handler(request), 500, 'RequestError')
    expect(`${report.mock.calls[0]?.[0]}`).toMatch(/'xml'.*text\/xml.*text\/xml/)
  })

  it('when nobody handles it', async () => {
    const { deliver, report } = setUp({ 'v2/refund-processed': () => {} })
    await expectXml(await deliver(), 501, 'this event is not handled')
    expect(`${report.mock.calls[0]?.[0]}`).toContain('nothing handles v2/transaction-success')
  })

  it('when its handler fails', async () => {
    const { deliver } = setUp({ '*': failing })
    await expectXml(await deliver(), 500, 'the handler of this event failed')
  })

  it('when the store fails', async () => {
    const { deliver } = setUp({ '*': () => {} }, { store: { ...memoryStore(), claim: failing } })
    await expectXml(await deliver(), 503, 'the store of notifications failed')
  })

  it('while it is being handled, and when that takes too long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    const work = createWork()
    const { deliver } = setUp({ '*': work.run })
    const first = deliver()
    await work.started
    await expectXml(await deliver(signed({ ...payment, nonce_str: '2' })), 503, 'is being handled')
    await vi.advanceTimersByTimeAsync(4_500)
    await expectXml(await first, 503, 'takes longer than WeChat Pay waits')
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    await expectXml(await deliver(), 200, 'SUCCESS')
    expect(work.begun).toBe(1)
  })

  it('when it does not come to its end in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = setUp({}).deliver(new ReadableStream({ start: () => {} }))
    await vi.advanceTimersByTimeAsync(4_500)
    await expectXml(await answer, 503, 'takes longer than WeChat Pay waits')
  })
})

describe('XML is answered with success', () => {
  it('to the letter', async () => {
    const response = await setUp({ '*': () => ({ code: 'mine' }) }).deliver()
    expect([response.status, await response.text()]).toEqual([200, SUCCESS])
  })

  it("at the deadline with onDeadline: 'accept'", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    const work = createWork()
    const { deliver } = setUp({ '*': work.run }, { onDeadline: 'accept' })
    const answer = deliver()
    await work.started
    await vi.advanceTimersByTimeAsync(4_500)
    expect(await (await answer).text()).toBe(SUCCESS)
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
  })

  it('whatever its type is said to be', async () => {
    const { deliver } = setUp({ '*': () => {} })
    for (const headers of [{}, { 'Content-Type': 'application/json' }])
      await expectXml(await deliver(PAID, { headers }), 200, 'SUCCESS')
  })

  it('by a Response of your own as it is, every time', async () => {
    const own = vi.fn(() => new Response('<xml><mine/></xml>', { headers: { 'X-Own': 'a' } }))
    const { deliver } = setUp({ 'v2/transaction-success': own })
    for (let time = 0; time < 2; time++) {
      const response = await deliver()
      expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([
        200,
        'a',
        '<xml><mine/></xml>',
      ])
    }
    expect(own).toHaveBeenCalledTimes(1)
  })
})

describe('an event in XML', () => {
  it('is answered by `code` and `message` as well, in success and in failure', async () => {
    const { deliver } = setUp({ '*': vi.fn().mockRejectedValueOnce(new Error('bug')) })
    const refused = await (await deliver(EVENT)).text()
    expect(refused).toBe(
      '<xml><return_code><![CDATA[FAIL]]></return_code><code><![CDATA[FAIL]]></code>' +
        '<return_msg><![CDATA[the handler of this event failed]]></return_msg>' +
        '<message><![CDATA[the handler of this event failed]]></message></xml>',
    )
    const accepted = await deliver(EVENT)
    expect(accepted.status).toBe(200)
    expect(await accepted.text()).toBe(
      '<xml><return_code><![CDATA[SUCCESS]]></return_code><code><![CDATA[SUCCESS]]></code>' +
        '<return_msg><![CDATA[OK]]></return_msg><message><![CDATA[OK]]></message></xml>',
    )
  })

  it('is known again by its event_id', async () => {
    const handle = vi.fn()
    const { deliver } = setUp({ '*': handle })
    await deliver(EVENT)
    await deliver(
      signed(
        eventOf('{"state":"USER_PAID"}', {
          nonce_str: '2',
          event_nonce: '61f9c719728b',
          event_ciphertext: '',
        }),
      ),
    )
    expect(handle).toHaveBeenCalledTimes(1)
  })
})

describe('a notification in XML that comes again', () => {
  it('is known to every process of the same store, and another payment is another one', async () => {
    const ship = vi.fn()
    const store = memoryStore()
    for (const { deliver } of [setUp({ '*': ship }, { store }), setUp({ '*': ship }, { store })]) {
      await deliver(signed({ ...payment, nonce_str: '1' }, { type: 'HMAC-SHA256' }))
      await deliver(signed({ ...payment, nonce_str: '2' }))
      await deliver(signed({ ...payment, out_trade_no: '2' }))
    }
    expect(ship).toHaveBeenCalledTimes(2)
  })
})

it('documents that break parsers are refused with 401 and leave nothing behind', {
  timeout: 60_000,
}, async () => {
  const documents = Object.values(hostile)
    .map(([, document]) => document)
    .filter(([begin]) => /^<(xml|\?xml)/.test(begin))
  const config = { ...configFor('http://127.0.0.1:1/'), secret }
  const { statuses, growth, resident } = await outputOf<{
    statuses: number[]
    growth: number
    resident: number
  }>(program(config), { args: [JSON.stringify(documents)] })
  expect(documents.length).toBeGreaterThan(10)
  expect(new Set(statuses)).toEqual(new Set([401, 413]))
  expect(growth).toBeLessThan(2 ** 20)
  expect(resident).toBeLessThan(MOST_RESIDENT)
})

const program = (config: object): string => `
  import { setFlagsFromString } from 'node:v8'
  import { runInNewContext } from 'node:vm'
  import { createClient } from 'wechatpay-chain'
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  const wxpay = createClient({ ...${JSON.stringify(config)}, report: () => {} })
  const handler = wxpay.notifications.handler({ '*': () => {} })
  const documents = JSON.parse(process.argv[1])
  const headers = { 'Content-Type': 'text/xml' }
  const statuses = []
  const deliverAll = async () => {
    for (const [begin, middle, times, end] of documents) {
      const body = begin + middle.repeat(times) + end
      const { status } = await handler(new Request('http://localhost/', { method: 'POST', body, headers }))
      statuses.push(status)
    }
    for (let round = 0; round < 4; round++) {
      gc()
      await new Promise(setImmediate)
    }
    return process.memoryUsage().heapUsed
  }
  await deliverAll()
  const before = await deliverAll()
  await deliverAll()
  const growth = (await deliverAll()) - before
  const resident = process.resourceUsage().maxRSS * 1024
  await wxpay.close()
  console.log(JSON.stringify({ statuses, growth, resident }))
`
