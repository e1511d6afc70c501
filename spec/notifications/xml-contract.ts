import { expect, it, onTestFinished, vi } from 'vitest'
import { createClient, type NotificationHandlers, VerifyError } from '../../lib/index.js'
import { configFor } from '../support/answers.js'
import { hostile, documentOf as hostileDocument } from '../v2/hostile.js'
import { apiv3Key, arrived, order } from './messages.js'
import type { Serve } from './server-contract.js'
import { type Posted, post, type Reply } from './servers.js'
import {
  documentOf,
  eventOf,
  payment,
  refund,
  refundEnvelope,
  secret,
  signatureOf,
  signed,
} from './v2-messages.js'

export const SUCCESS =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'
export const FAIL =
  /^<xml><return_code><!\[CDATA\[FAIL\]\]><\/return_code><return_msg><!\[CDATA\[([^<>\]]+)\]\]><\/return_msg><\/xml>$/

export const XML_TYPE = 'text/xml; charset=utf-8'

/** As WeChat Pay posts it. */
export const postXml = (url: string, body: string, more: Posted = {}): Promise<Reply> =>
  post(url, { body, ...more, headers: { 'Content-Type': 'text/xml', ...more.headers } })

export function expectXml(reply: Reply, status: number, body: string | RegExp): void {
  expect([reply.status, reply.headers['content-type']]).toEqual([status, XML_TYPE])
  expect(reply.body).toMatch(body)
}

/** What the handler of a client does behind every server about notifications in XML. */
export function xmlContract(serve: Serve): void {
  const start = async (events: NotificationHandlers) => {
    const report = vi.fn()
    const config = { ...configFor('http://127.0.0.1:1/'), apiv3Key, secret, report }
    const wxpay = createClient(config)
    onTestFinished(() => wxpay.close())
    return { url: await serve(wxpay.notifications.handler(events)), report }
  }

  it('handles a payment in XML once, however often it comes, and answers in XML', async () => {
    const ship = vi.fn()
    const { url, report } = await start({ 'v2/transaction-success': ship })
    for (const nonce_str of ['1', '2', '3']) {
      const reply = await postXml(url, signed({ ...payment, nonce_str }))
      expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([
        200,
        XML_TYPE,
        SUCCESS,
      ])
    }
    expect(ship).toHaveBeenCalledTimes(1)
    expect(ship.mock.calls[0]?.[0]).toMatchObject({ resource: { ...payment, nonce_str: '1' } })
    expect(report).not.toHaveBeenCalled()
  })

  it('handles what is signed by HMAC-SHA256, refunds, and JSON beside them', async () => {
    const heard: unknown[] = []
    const { url } = await start({
      'v2/transaction-success': ({ resource }) => heard.push(resource.out_trade_no),
      'v2/refund-processed': ({ resource }) => heard.push(resource.refund_id),
      'TRANSACTION.SUCCESS': ({ resource }) => heard.push(resource.transaction_id),
    })
    const paid = await postXml(url, signed(payment, { type: 'HMAC-SHA256' }))
    const refunded = await postXml(url, documentOf(refundEnvelope()))
    expect([paid, refunded].map(({ body }) => body)).toEqual([SUCCESS, SUCCESS])
    expect((await post(url, arrived())).status).toBe(204)
    expect(heard).toEqual([payment.out_trade_no, refund.refund_id, order.transaction_id])
  })

  it('answers an event in the fields of both of its pages', async () => {
    const { url } = await start({ '*': () => {} })
    const { status, body } = await postXml(url, signed(eventOf('{"state":"USER_ACCEPTED"}')))
    expect(status).toBe(200)
    for (const element of ['return_code', 'code'])
      expect(body).toContain(`<${element}><![CDATA[SUCCESS]]></${element}>`)
    for (const element of ['return_msg', 'message'])
      expect(body).toContain(`<${element}><![CDATA[OK]]></${element}>`)
  })

  it.each([
    ['is signed by somebody else', signed(payment, { key: 'x'.repeat(32) })],
    ['was changed', documentOf({ ...payment, total_fee: '1', sign: signatureOf(payment) })],
    ['is not signed', documentOf(payment)],
    ['is an entity bomb', hostileDocument(hostile['billion laughs']?.[1] ?? ['', '', 0, ''])],
  ])('refuses with 401 what %s', async (_, body) => {
    const ship = vi.fn()
    const { url, report } = await start({ '*': ship })
    expectXml(await postXml(url, body), 401, FAIL)
    expect(report.mock.calls).toEqual([[expect.any(VerifyError), undefined]])
    expect(ship).not.toHaveBeenCalled()
  })

  it('refuses in XML what fails, and runs it again', async () => {
    const ship = vi.fn().mockRejectedValueOnce(new Error('bug'))
    const { url, report } = await start({ '*': ship })
    expectXml(await postXml(url, signed(payment)), 500, FAIL)
    expect(report.mock.calls).toEqual([
      [expect.any(Error), expect.objectContaining({ event_type: 'v2/transaction-success' })],
    ])
    expectXml(await postXml(url, signed(payment)), 200, SUCCESS)
    expect(ship).toHaveBeenCalledTimes(2)
  })

  it('takes XML of another type, or of none', async () => {
    const { url } = await start({ '*': () => {} })
    for (const type of ['text/xml; charset=utf-8', 'application/xml', 'text/plain']) {
      const reply = await postXml(url, signed(payment), { headers: { 'Content-Type': type } })
      expectXml(reply, 200, SUCCESS)
    }
  })
}
