import { describe, expect, it } from 'vitest'
import { redact } from '../../lib/http/redact.js'

const request = (changes: object = {}) => ({
  headers: {},
  target: '/',
  body: undefined,
  ...changes,
})

const SIGNED = {
  c2VjcmV0: request({
    headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="c2VjcmV0"' },
  }),
  '9A0A8659F005D698': request({ target: '/papay/h5entrustweb?mch_id=1&sign=9A0A8659F005D698' }),
  '6984697E2CA0A9CF': request({
    body: Buffer.from('<xml><body>1</body><sign>6984697E2CA0A9CF</sign></xml>'),
  }),
  C0DEC0DEC0DEC0DE: request({
    body: Buffer.from(
      '<xml><workwx_sign>C0DEC0DEC0DEC0DE</workwx_sign><sign>FEEDFACEFEEDFACE</sign></xml>',
    ),
  }),
}

describe('an error of a dispatcher', () => {
  it.each(Object.entries(SIGNED))('that quotes the signature %s is replaced', (signature, sent) => {
    const cause = Object.assign(new Error(`no match for ${signature}`), { code: 'ECONNRESET' })
    const shown = redact(cause, sent)
    expect(shown.message).not.toContain(signature)
    expect(shown.message).toContain('quotes the signature')
    expect(shown.code).toBe('ECONNRESET')
  })

  it('that does not is left as it is', () => {
    const cause = new Error('no match')
    for (const sent of [request(), ...Object.values(SIGNED)])
      expect(redact(cause, sent)).toBe(cause)
  })
})
