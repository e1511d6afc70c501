import { describe, expect, it } from 'vitest'
import type { WechatpayRequest } from '../../lib/http/request.js'
import { resolve } from '../../lib/openapi/generate/catalogue.js'
import { answersUnsigned } from '../../lib/v2/unsigned.js'
import { catalogue } from '../support/catalogue.js'

const isUnsigned = (path: string, template = path, prefix = '/'): boolean =>
  answersUnsigned({ target: path, template, prefix } as WechatpayRequest)

/** WeChat Pay's list, as the official PHP SDK and another library of its author have it. */
const KNOWN = [
  ...['querymchrisk', 'setmchriskcallback', 'syncmchriskresult'].map((name) => `/mchrisk/${name}`),
  ...['gethbinfo', 'gettransferinfo', 'sendminiprogramhb', 'sendredpack', 'sendgroupredpack'].map(
    (name) => `/mmpaymkttransfers/${name}`,
  ),
  ...['paywwsptrans2pocket', 'querywwsptrans2pocket', 'transfers'].map(
    (name) => `/mmpaymkttransfers/promotion/${name}`,
  ),
  ...['pay_bank', 'query_bank'].map((name) => `/mmpaysptrans/${name}`),
  ...['entrustweb', 'h5entrustweb', 'partner/entrustweb', 'partner/h5entrustweb'].map(
    (name) => `/papay/${name}`,
  ),
  ...['/pay/downloadbill', '/pay/downloadfundflow', '/payitil/report'],
  ...['/risk/getpublickey', '/risk/getviolation', '/secapi/mch/submchmanage'],
  ...['/xdc/apiv2getsignkey/sign/getsignkey', '/appauth/getaccesstoken'],
]

const operations = catalogue.operations.filter(({ path }) => path.startsWith('v2/'))

/** Those whose documented answer has no `sign`. */
const documented = operations
  .filter(({ answer }) => {
    const { properties = {} } = resolve(answer.schema ?? {}, catalogue.components)
    return answer.kind === 'raw' || !properties.sign
  })
  .map(({ path }) => path.slice(2))

describe('the answers that are taken unsigned', () => {
  it.each(KNOWN)('include those of %s', (path) => {
    expect(isUnsigned(path)).toBe(true)
  })

  it('are those whose documented answer has no sign, and of `pay_bank`, which others found without one', () => {
    const unsigned = operations.map(({ path }) => path.slice(2)).filter((path) => isUnsigned(path))
    const expected = [...new Set([...documented, '/mmpaysptrans/pay_bank'])]
    expect(unsigned.sort()).toEqual(expected.sort())
    expect(unsigned).toHaveLength(30)
  })

  it.each([
    '/pay/micropay',
    '/pay/orderquery',
    '/secapi/pay/refund',
    '/pay/downloadbill/x',
    '/x/pay/downloadbill',
  ])('do not include that of %s', (path) => {
    expect(isUnsigned(path)).toBe(false)
  })

  it('are the same behind a proxy', () => {
    const path = '/wx/mmpaymkttransfers/sendredpack'
    expect(isUnsigned(path)).toBe(false)
    expect(isUnsigned(path, path, '/wx/')).toBe(true)
    expect(isUnsigned('/wx/pay/orderquery', '/wx/pay/orderquery', '/wx/')).toBe(false)
  })

  it('do not include one that a value or a query leads to', () => {
    expect(isUnsigned('/pay/downloadbill', '/pay/{name}')).toBe(false)
    expect(isUnsigned('/pay/orderquery?/pay/downloadbill')).toBe(false)
    expect(isUnsigned('/pay/downloadbill?x=1')).toBe(true)
  })
})
