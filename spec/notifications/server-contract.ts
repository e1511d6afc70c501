import { once } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import { createClient, RequestError } from '../../lib/index.js'
import type { NotificationHandler } from '../../lib/notifications/handler.js'
import { BODY, dial, post, requestText } from './servers.js'
import { createWork, notification, RAW_BODY_ADVICE, setUp } from './support.js'

/** Serves a handler under `/notify` until the test is over; gives the URL. */
export type Serve = (handler: NotificationHandler) => Promise<string>

/** What a handler does behind every server. */
export function serverContract(serve: Serve): void {
  it('hears of a payment when WeChat Pay sends it rightly, and handles it once', async () => {
    const emulator = await startEmulator({ timeScale: 0.001 })
    const refused = vi.fn()
    const wxpay = createClient({ ...emulator.config, report: refused })
    onTestFinished(async () => {
      await wxpay.close()
      await emulator.close()
    })
    const paid: unknown[] = []
    const handler = wxpay.notifications.handler({
      'TRANSACTION.SUCCESS': ({ resource }) => paid.push(resource.out_trade_no),
    })
    const out_trade_no = '1217752501201407033233368018'
    await wxpay.v3.pay.transactions.native.post({
      json: {
        appid: 'wxd678efh567hg6787',
        mchid: emulator.config.mchid,
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no,
        notify_url: await serve(handler),
        amount: { total: 100 },
      },
    })
    for (const kind of ['probe', 'body'] as const) emulator.tamperNotification(kind)
    const delivery = await emulator.pay(out_trade_no)
    expect(await delivery?.finished).toBe(true)
    expect(delivery?.attempts.map(({ status }) => status)).toEqual([401, 401, 204])
    expect(paid).toEqual([out_trade_no])
    expect(refused.mock.calls.map(([{ probe }]) => probe)).toEqual([true, false])
  })

  it('receives the octets as they came, and answers with 204 and nothing', async () => {
    const ship = vi.fn()
    const { handler, parsed } = setUp({ 'TRANSACTION.SUCCESS': ship })
    const reply = await post(await serve(handler))
    expect([reply.status, reply.body]).toEqual([204, ''])
    expect(reply.headers).not.toHaveProperty('content-type')
    expect(ship.mock.calls).toEqual([[notification()]])
    expect(parsed[0].body).toEqual(Buffer.from(BODY))
  })

  it('receives headers, also several of a name', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const url = await serve(handler)
    await post(url, {
      headers: { 'Wechatpay-Nonce': 'é', 'X-List': ['a', 'b'], 'Set-Cookie': ['c=1', 'd=2'] },
    })
    const { headers } = parsed[0]
    expect([headers.get('wechatpay-nonce'), headers.get('x-list')]).toEqual(['é', 'a, b'])
    expect(headers.getSetCookie()).toEqual(['c=1', 'd=2'])
  })

  it('answers with the payload of an event', async () => {
    const { handler } = setUp({
      '*': () => Response.json({ 挽留: true }, { headers: { 'X-Own': 'a' } }),
    })
    const { status, headers, body } = await post(await serve(handler))
    expect([status, JSON.parse(body), headers['x-own']]).toEqual([200, { 挽留: true }, 'a'])
    expect(headers['content-type']).toBe('application/json')
  })

  it.each([
    ['is not proven', 401, { headers: { 'X-Proof': 'wrong' } }],
    ['cannot be handled', 500, {}],
  ])('refuses what %s', async (_, status, posted) => {
    const { handler, reports } = setUp({ '*': () => Promise.reject(new Error('bug')) })
    const reply = await post(await serve(handler), posted)
    expect([reply.status, reply.headers['content-type']]).toEqual([status, 'application/json'])
    expect(JSON.parse(reply.body)).toEqual({ code: 'FAIL', message: expect.any(String) })
    expect(reports).toHaveLength(1)
  })

  it('refuses a body that is too large', async () => {
    const ship = vi.fn()
    const { handler } = setUp({ '*': ship })
    const socket = dial(await serve(handler))
    socket.write(requestText(BODY + ' '.repeat(4 * 2 ** 20)))
    const [answer] = await once(socket, 'data')
    expect(`${answer}`).toMatch(/^HTTP\/1.1 413 /)
    expect(ship).not.toHaveBeenCalled()
  })

  it('outlives a client that goes away before the body is whole', async () => {
    const { handler } = setUp({ '*': () => {} })
    const url = await serve(handler)
    const socket = dial(url)
    const [head, body] = requestText(BODY, 'Expect: 100-continue\r\n').split(/(?<=\r\n\r\n)/)
    socket.write(head)
    await once(socket, 'data')
    socket.write(body.slice(0, 10))
    socket.resetAndDestroy()
    expect((await post(url)).status).toBe(204)
  })

  it('goes on when the client goes away before the answer', async () => {
    const work = createWork()
    const { handler, reports } = setUp({ '*': work.run })
    const url = await serve(handler)
    const socket = dial(url)
    socket.write(requestText(BODY))
    await work.started
    socket.resetAndDestroy()
    await once(socket, 'close')
    work.succeed()
    // What comes next on the same server comes after all that is left to do for the first.
    await post(url, { headers: { 'X-Proof': 'wrong' } })
    expect((await post(url)).status).toBe(204)
    expect(work.begun).toBe(1)
    expect(reports).toHaveLength(1)
  })
}

/**
 * What a handler does behind a server that keeps no octets.
 *
 * @param body what is left of the body
 */
export function parsedBodyContract(serve: Serve, body: unknown): void {
  it('refuses a body that it has parsed, and reports once what to do', async () => {
    const { handler, parsed, reports } = setUp({ '*': () => {} })
    const reply = await post(await serve(handler))
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      500,
      { code: 'FAIL', message: expect.stringContaining('RequestError') },
    ])
    expect(parsed[0].body).toEqual(body)
    expect(reports).toEqual([{ error: expect.any(RequestError), event: undefined }])
    expect(`${reports[0].error}`).toContain(RAW_BODY_ADVICE)
  })
}
