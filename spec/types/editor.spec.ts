import { describe, expect, it, vi } from 'vitest'
import { COMPILING } from './compiler.js'
import { openEditor } from './editor.js'
import { FROM } from './notifications.js'

vi.setConfig({ testTimeout: COMPILING })

const editor = openEditor()

const offered = (code: string): readonly string[] => {
  editor.write(code)
  return editor.complete()
}
const shown = (code: string, word: string): string => {
  editor.write(code)
  return editor.hover(word)
}

describe('an editor', () => {
  it('offers the segments after a beginning, and nothing that is not one', () => {
    expect(offered('wxpay.v3.')).toEqual(expect.arrayContaining(['pay', 'marketing', 'chain']))
    expect(offered('wxpay.v3.pay.transactions.')).toEqual(
      expect.arrayContaining(['native', 'jsapi', 'id', 'outTradeNo']),
    )
    expect(offered('wxpay.v3.pay.transactions.native.')).toEqual(['chain', 'post', 'postAsync'])
  })

  it('offers every listed URL in chain() and as an index', () => {
    for (const code of ["wxpay.chain('", "wxpay['"]) {
      const urls = offered(code)
      expect(urls).toContain('v3/pay/transactions/native')
      expect(urls).toContain('v3/applyment4sub/applyment/')
      expect(urls).toContain('v2/secapi/mch/addInstitutionsub')
      expect(urls.length).toBeGreaterThan(1000)
    }
  })

  it('offers placeholders, options, fields and enum values', () => {
    const call = 'wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ '
    expect(offered(call)).toEqual(expect.arrayContaining(['out_trade_no', 'query', 'timeout']))
    const body = 'wxpay.v3.pay.transactions.jsapi.post({ json: { '
    expect(offered(body)).toEqual(expect.arrayContaining(['appid', 'amount', 'payer']))
    expect(offered(`${body}payer: { `)).toEqual(expect.arrayContaining(['openid']))
    const receiver = "wxpay.v3.profitsharing.receivers.delete.post({ json: { type: '"
    expect(offered(receiver)).toEqual(expect.arrayContaining(['MERCHANT_ID', 'PERSONAL_OPENID']))
    expect(offered('(await wxpay.v3.certificates.get()).')).toEqual(
      expect.arrayContaining(['data', 'status', 'verified', 'requestId']),
    )
  })

  it.each(['post', 'postAsync'])(
    'shows for %s the official name, the merchants and the pages',
    (verb) => {
      const text = shown(`wxpay.v3.pay.transactions.jsapi.${verb}`, verb)
      expect(text).toContain('JSAPI下单')
      expect(text).toContain('直连商户')
      expect(text).toContain('@see https://pay.weixin.qq.com/doc/v3/merchant/4012525167')
    },
  )

  it('shows that an endpoint is deprecated', () => {
    expect(shown('wxpay.v2.sandboxnew.pay.refund.post', 'post')).toContain('@deprecated')
    expect(shown('wxpay.v2.pay.micropay.post', 'post')).not.toContain('@deprecated')
  })

  it('shows for a field its label, its format and its unit', () => {
    const text = (field: string) =>
      shown(`wxpay.v3.pay.transactions.jsapi.post({ json: { ${field}: 0 } })`, field)
    expect(text('out_trade_no')).toBe('商户订单号')
    expect(text('time_expire')).toBe('交易结束时间 (RFC 3339)')
    const total = 'wxpay.v3.payscore.plan.payscorePlans.post({ json: { total_original_price: 0 } })'
    expect(shown(total, 'total_original_price')).toContain('单位分')
    const answer = '(await wxpay.v3.pay.transactions.id._transaction_id_.get({})).data.trade_state'
    expect(shown(answer, 'trade_state')).toBe('交易状态')
  })

  describe('of notifications', () => {
    const head = `import type { NotificationHandlers } ${FROM}\n`
    const handlers = `${head}const handlers: NotificationHandlers = { '`

    it('offers every event, and the fields of the one that is handled', () => {
      const events = offered(handlers)
      expect(events).toEqual(expect.arrayContaining(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', '*']))
      expect(events).toHaveLength(118)
      const refund = offered(`${handlers}REFUND.SUCCESS': (event) => event.resource.`)
      expect(refund).toEqual(expect.arrayContaining(['refund_id', 'out_refund_no']))
      expect(refund).not.toContain('complaint_id')
      const paid = offered(`${handlers}TRANSACTION.SUCCESS': (event) => event.resource.`)
      expect(paid).toEqual(expect.arrayContaining(['transaction_id', 'combine_out_trade_no']))
    })

    it('shows the official name of an event, its pages and its new name', () => {
      const text = (event: string) => shown(`${handlers}${event}': () => 1 }`, `${event}':`)
      expect(text('REFUND.SUCCESS')).toContain('退款成功通知')
      expect(text('REFUND.SUCCESS')).toContain('@see https://pay.weixin.qq.com/')
      expect(text('DELIVERY_PLAN_STATE.DELIVER')).toBe('\n@deprecated 改名为 DELIVERY_PLAN.CHANGE')
    })
  })

  it('shows what an option means', () => {
    expect(shown('wxpay.v3.certificates.get({ timeout: 5 })', 'timeout')).toContain('milliseconds')
  })
})
