import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentOf } from '../../lib/chain/segment.js'

describe('a property name becomes a segment as in the PHP SDK', () => {
  it.each([
    ['pay', 'pay'],
    ['A', 'a'],
    ['V3', 'v3'],
    ['v3', 'v3'],
    ['WeChatPay', 'we-chat-pay'],
    ['With_underline', 'with_underline'],
    ['video_upload', 'video_upload'],
    ['merchantService', 'merchant-service'],
    ['MerchantService', 'merchant-service'],
    ['merchant-service', 'merchant-service'],
    ['merchant-Service', 'merchant--service'],
    ['membercardOpen', 'membercard-open'],
    ['complaintsV2', 'complaints-v2'],
    ['outTradeNo', 'out-trade-no'],
    ['apply4sub', 'apply4sub'],
    ['Apply4Sub', 'apply4-sub'],
    ['HTTPServer', 'h-t-t-p-server'],
    ['N123123', 'n123123'],
    ['123123', '123123'],
    ['', ''],
  ])('%j: %j', (property, segment) => {
    expect(segmentOf(property)).toBe(segment)
  })
})

describe('a delimited name becomes a placeholder, whose name is kept to the letter', () => {
  it.each([
    ['_transaction_id_', '{transaction_id}'],
    ['$transaction_id$', '{transaction_id}'],
    ['_variableMixed_underline_', '{variableMixed_underline}'],
    ['$variableMixed_underline$', '{variableMixed_underline}'],
    ['_openId_', '{openId}'],
    ['_OpenID_', '{OpenID}'],
    ['_A_', '{A}'],
    ['$A$', '{A}'],
    ['_卡号_', '{卡号}'],
    ['___', '{_}'],
    ['$$$', '{$}'],
    ['__proto__', '{_proto_}'],
    ['_$id$_', '{$id$}'],
    ['_a\nb_', '{a\nb}'],
  ])('%j: %j', (property, segment) => {
    expect(segmentOf(property)).toBe(segment)
  })

  it.each(['_', '$', '__', '$$', '_a', 'a_', '$a', 'a$', '_a$', '$a_', 'a_b_c', ' _a_'])(
    '%j has no name between two like delimiters, and stays',
    (property) => {
      expect(segmentOf(property)).toBe(property)
    },
  )

  it('whatever the name is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('_', '$'),
        (name, delimiter) => segmentOf(delimiter + name + delimiter) === `{${name}}`,
      ),
    )
  })
})

describe('a placeholder that is written out is not touched', () => {
  it.each([
    ['{openId}', '{openId}'],
    ['<openId>', '<openId>'],
    ['{+myUrl}', '{+myUrl}'],
    ['{?billDate,billType}', '{?billDate,billType}'],
    ['{list*}', '{list*}'],
    ['outTradeNo{openId}', 'out-trade-no{openId}'],
    ['{openId}OutTradeNo', '{openId}-out-trade-no'],
    ['{A}B{C}<D>E', '{A}-b{C}<D>-e'],
    ['{A', '{-a'],
    ['A}', 'a}'],
    ['<A', '<-a'],
  ])('%j: %j', (property, segment) => {
    expect(segmentOf(property)).toBe(segment)
  })

  it('whatever stands inside of it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[^{}<>]*$/),
        fc.constantFrom(['{', '}'], ['<', '>']),
        (name, [open, close]) =>
          segmentOf(`B${open}${name}${close}B`) === `b${open}${name}${close}-b`,
      ),
    )
  })
})

describe('a query after the segment is not touched', () => {
  it.each([
    ['?algorithmType=RSA', '?algorithmType=RSA'],
    ['outTradeNo?mchId=A', 'out-trade-no?mchId=A'],
    ['outTradeNo{?mchId}B', 'out-trade-no{?mchId}-b'],
    ['outTradeNo?a={mchId}&B', 'out-trade-no?a={mchId}&B'],
    ['Pay?', 'pay?'],
    ['?', '?'],
    ['a?\nB', 'a?\nB'],
  ])('%j: %j', (property, segment) => {
    expect(segmentOf(property)).toBe(segment)
  })
})

describe('for any text', () => {
  const identifier = fc.stringMatching(/^[A-Za-z0-9_$-]*$/)
  const isDelimited = (text: string) => /^_.+_$|^\$.+\$$/s.test(text)

  it('without capitals and delimiters, nothing changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[A-Z]/.test(text) && !isDelimited(text))
        return segmentOf(text) === text
      }),
    )
  })

  it('letters beyond ASCII are not touched, though some of them have a lower case in ASCII', () => {
    for (const letters of ['ÄÖÜ', 'ΣΩ', 'ЖЫ', 'İ', '\u212A', 'Ａ', 'Ⅷ', '微信支付', '😀']) {
      expect(segmentOf(letters)).toBe(letters)
    }
    const beyond = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0-\x7f]/g, ''))
    fc.assert(fc.property(beyond, (text) => segmentOf(text) === text))
  })

  it('a second time changes nothing more', () => {
    fc.assert(fc.property(identifier, (name) => segmentOf(segmentOf(name)) === segmentOf(name)))
  })

  it('it agrees with the rule of the PHP SDK, where there is no placeholder', () => {
    const php = (name: string) =>
      name
        .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    fc.assert(
      fc.property(identifier, (name) => {
        fc.pre(!isDelimited(name))
        return segmentOf(name) === php(name)
      }),
    )
  })

  it('camel case and Pascal case are the two spellings of kebab case', () => {
    const words = fc.array(fc.stringMatching(/^[a-z][a-z0-9]*$/), { minLength: 1, maxLength: 5 })
    const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
    fc.assert(
      fc.property(words, ([first = '', ...rest]) => {
        const kebab = [first, ...rest].join('-')
        const tail = rest.map(capitalized).join('')
        expect(segmentOf(first + tail)).toBe(kebab)
        expect(segmentOf(capitalized(first) + tail)).toBe(kebab)
      }),
    )
  })
})
