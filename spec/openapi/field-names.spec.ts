import { describe, expect, it } from 'vitest'
import { isBusinessNumber, isDigest } from '../../lib/openapi/field-names.js'

describe('a business number', () => {
  it.each([
    'out_trade_no',
    'combine_out_trade_no',
    'out_refund_no',
    'out_abnormal_settle_batch_no',
    'out_contract_code',
    'out_order_id',
    'out_serial_number',
    'use_request_no',
    'business_code',
    'contract_code',
    'mch_billno',
    'partner_trade_no',
    'merchant_plan_no',
    'merchant_sign_plan_no',
  ])('is called %s', (name) => {
    expect(isBusinessNumber(name)).toBe(true)
  })

  it.each([
    'transaction_id',
    'refund_id',
    'openid',
    'mchid',
    'auth_code',
    'coupon_code',
    'total_num',
    'my_out_trade_no',
    'out_trade_no_old',
    'sub_business_code',
    'outTradeNo',
    'out_user_code',
    'out_shop_no',
    'out_table_no',
    'out_product_no',
    'out_parking_lot_id',
    'out_parking_id',
    'out_record_id',
    '__proto__',
    '',
  ])('is not called %j', (name) => {
    expect(isBusinessNumber(name)).toBe(false)
  })
})

describe('the digest of a file', () => {
  it('is called so', () => {
    const digests = ['sha256', 'file_digest', 'digest', 'media_hash']
    const others = ['filename', 'digest_alogrithm', 'sha256_', 'my_digest']
    expect([...digests, ...others].filter(isDigest)).toEqual(digests)
  })
})
