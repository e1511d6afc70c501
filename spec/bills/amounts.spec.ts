import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAmount, readFen } from '../../lib/bills/amounts.js'

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** Yuan with exactly two decimals, by the digits of an integer. */
function yuan(fen: bigint): string {
  const digits = `${fen < 0n ? -fen : fen}`.padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

describe('an amount', () => {
  it.each<[string, number]>([
    ['0.06000', 6],
    ['-1.5', -150],
    ['0', 0],
    ['0.0', 0],
    ['0.00000', 0],
    ['12', 1200],
    ['007.10', 710],
    ['1.10', 110],
    ['0.29', 29],
    ['4.35', 435],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', Number.MIN_SAFE_INTEGER],
  ])('of %s yuan is %d fen', (text, fen) => {
    expect(readFen(text)).toBe(fen)
  })

  it('of nothing is 0, never -0', () => {
    for (const text of ['-0', '-0.0', '-0.00']) expect(Object.is(readFen(text), 0)).toBe(true)
  })

  it('is exact over the whole range, with any number of zeros behind it', () => {
    fc.assert(
      fc.property(fc.bigInt(-SAFE, SAFE), fc.nat(8), (fen, zeros) => {
        expect(BigInt(readFen(yuan(fen) + '0'.repeat(zeros)) ?? Number.NaN)).toBe(fen)
      }),
    )
  })

  it('beyond the safe integers is none', () => {
    fc.assert(
      fc.property(fc.bigInt(SAFE + 1n, SAFE * 10n ** 20n), fc.boolean(), (fen, minus) => {
        expect(readFen(yuan(minus ? -fen : fen))).toBeUndefined()
      }),
    )
  })

  it.each(
    [
      [
        '',
        ' ',
        '0.001',
        '0.065',
        '0.060001',
        '1,234.00',
        ' 1.00',
        '1.00 ',
        '1.',
        '.5',
        '+1',
        '--1',
      ],
      ['1e2', '0x10', 'NaN', 'Infinity', '¥1.00', '1.00元', '-', '1.2.3', '１.00', '1_000', '1\n'],
    ].flat(),
  )('is not read from %j', (text) => {
    expect(readFen(text)).toBeUndefined()
  })
})

describe('a column of amounts', () => {
  it.each(
    [
      ['订单金额', '应结订单总金额', '充值券退款金额', '收支金额(元)', '账户结余(元)', '手续费'],
      ['手续费总金额', '分账金额', '总交易额'],
    ].flat(),
  )('is %s', (label) => {
    expect(isAmount(label)).toBe(true)
  })

  it.each(
    [
      ['费率', '费率备注', '手续费费率', '总交易单数', '收入笔数', '交易时间', '货币种类'],
      ['Amount', 'Fee', 'Refund amount(refund_fee)', 'settlement_amount', ''],
    ].flat(),
  )('is not %s', (label) => {
    expect(isAmount(label)).toBe(false)
  })
})
