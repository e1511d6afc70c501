import { describe, expect, it } from 'vitest'
import { redact } from '../../lib/http/redact.js'

const V3 = 'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="c2VjcmV0"'
const V2 = '/papay/h5entrustweb?mch_id=1&sign=9A0A8659F005D698'

describe('an error of a dispatcher', () => {
  it.each([
    ['c2VjcmV0', V3, undefined],
    ['9A0A8659F005D698', undefined, V2],
  ])('that quotes the signature %s is replaced', (signature, authorization, target) => {
    const cause = Object.assign(new Error(`no match for ${signature}`), { code: 'ECONNRESET' })
    const shown = redact(cause, authorization, target)
    expect(shown.message).not.toContain(signature)
    expect(shown.message).toContain('quotes the signature')
    expect(shown.code).toBe('ECONNRESET')
  })

  it('that does not is left as it is', () => {
    const cause = new Error('no match')
    for (const given of [[V3], [undefined, V2], []]) expect(redact(cause, ...given)).toBe(cause)
  })
})
