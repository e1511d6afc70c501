import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templateOf } from '../../lib/chain/template.js'
import { RequestError } from '../../lib/index.js'
import { expansions, refusals, variables } from '../vectors/rfc6570.js'

const call = { method: 'GET', url: 'https://api.mch.weixin.qq.com/v3/spec' }

const parse = (text: string) => templateOf(text, call)
const expand = (text: string, values: object): string =>
  parse(text).expand(values as Record<string, unknown>, call)

function refusal(work: () => unknown): RequestError {
  try {
    const result = work()
    throw new Error(`not refused: ${result}`)
  } catch (error) {
    if (error instanceof RequestError) return error
    throw error
  }
}

/** Text that a placeholder takes. */
const value = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => text !== '.' && text !== '..')

describe('a template', () => {
  it('takes {name} and <name>', () => {
    expect(expand('v3/pay/{a}/<b>/x', { a: 1, b: 2 })).toBe('v3/pay/1/2/x')
  })

  it('names its placeholders, each once, in the order of the text', () => {
    const { names, text } = parse('v3/{b}/<a>{/b,c*}{?d:3,a}')
    expect([...names]).toEqual(['b', 'a', 'c', 'd'])
    expect(text).toBe('v3/{b}/{a}{/b,c*}{?d:3,a}')
  })

  it('fills a name wherever it stands', () => {
    expect(expand('v3/{a}/b/<a>{?a}', { a: 'x' })).toBe('v3/x/b/x?a=x')
  })

  it('without placeholders needs no values, and takes more than it needs', () => {
    expect(expand('v3/certificates', {})).toBe('v3/certificates')
    expect(expand('v3/certificates', { json: {} })).toBe('v3/certificates')
  })

  it('can be filled again with other values', () => {
    const template = parse('v3/{a}')
    expect(template.expand({ a: 'x' }, call)).toBe('v3/x')
    expect(template.expand({ a: 'y' }, call)).toBe('v3/y')
  })

  it.each([
    ['case and dashes', 'secapi/mch/addInstitutionsub', 'secapi/mch/addInstitutionsub'],
    ['a trailing slash', 'v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/'],
    [
      'what is percent-encoded',
      'v3/images/a%2Bb%2fc%20%E4%B8%AD',
      'v3/images/a%2Bb%2fc%20%E4%B8%AD',
    ],
    ['reserved characters', "v3/a:b@c!d$e'f(g)*h+i,j;k=l&m[n]", "v3/a:b@c!d$e'f(g)*h+i,j;k=l&m[n]"],
    ['a query', 'v3/x?a=b&c=d/../?', 'v3/x?a=b&c=d/../?'],
  ])('keeps %s as written', (_, text, expected) => {
    expect(expand(text, {})).toBe(expected)
  })

  it.each([
    ['a space', 'v3/a b', 'v3/a%20b'],
    ['Chinese', 'v3/会员', 'v3/%E4%BC%9A%E5%91%98'],
    ['an emoji', 'v3/😀', 'v3/%F0%9F%98%80'],
    ['line breaks', 'v3/a\r\nb', 'v3/a%0D%0Ab'],
    ['NUL', 'v3/\0', 'v3/%00'],
    ['a quote and a backslash', 'v3/"\\', 'v3/%22%5C'],
    ['a percent sign of its own', 'v3/50%', 'v3/50%25'],
    ['a lone angle bracket', 'v3/a<b', 'v3/a%3Cb'],
    ['angle brackets around a slash', 'v3/<a/b>', 'v3/%3Ca/b%3E'],
  ])('percent-encodes %s, which no URL can hold', (_, text, expected) => {
    expect(expand(text, {})).toBe(expected)
  })
})

describe('the examples of RFC 6570', () => {
  it.each(expansions)('%s is %s', (template, expected) => {
    expect(expand(template, variables)).toBe(expected)
  })

  it.each(refusals)('%s is refused here: %s', (template, reason) => {
    expect(refusal(() => expand(template, variables)).message).toContain(reason)
  })
})

describe('a value', () => {
  it('becomes one segment, which decoded once is the value', () => {
    fc.assert(
      fc.property(value, (text) => {
        const [before, segment = '', after, ...more] = expand('v3/{x}/end', { x: text }).split('/')
        expect([before, after, more]).toEqual(['v3', 'end', []])
        expect(segment).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$/)
        expect(decodeURIComponent(segment)).toBe(text)
      }),
    )
  })

  it.each([
    ['../../../v3/certificates', '..%2F..%2F..%2Fv3%2Fcertificates'],
    ['a/b', 'a%2Fb'],
    ['1?mchid=evil', '1%3Fmchid%3Devil'],
    ['1#x', '1%23x'],
    ['中文', '%E4%B8%AD%E6%96%87'],
    ['%2F', '%252F'],
    ['%2e%2e', '%252e%252e'],
    ['a b+c', 'a%20b%2Bc'],
    ["O'Brien (!*)", 'O%27Brien%20%28%21%2A%29'],
    ['a\r\nHost: evil', 'a%0D%0AHost%3A%20evil'],
    ['\\..\\', '%5C..%5C'],
    ['{y}', '%7By%7D'],
    ['<y>', '%3Cy%3E'],
    ['$1', '%241'],
    ['...', '...'],
    ['..a', '..a'],
    [' ', '%20'],
    [0, '0'],
    [-0, '0'],
    [1.5, '1.5'],
    [9007199254740993n, '9007199254740993'],
    [true, 'true'],
    [false, 'false'],
  ])('%s is sent as %s', (given, expected) => {
    expect(expand('v3/{x}', { x: given })).toBe(`v3/${expected}`)
  })

  it('is never taken for a template', () => {
    expect(expand('v3/{x}/{y}', { x: '{y}', y: '{x}' })).toBe('v3/%7By%7D/%7Bx%7D')
  })

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['an object', {}],
    ['a String object', new String('x')],
    ['a Date', new Date(0)],
    ['a symbol', Symbol('x')],
    ['a function', () => 'x'],
    ['empty text', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', 'a\udc00'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
  ])('%s is refused, by its placeholder', (_, given) => {
    expect(refusal(() => expand('v3/{x}', { x: given })).message).toContain('placeholder `x`')
    expect(refusal(() => expand('v3/{+x}', { x: given })).message).toContain('placeholder `x`')
    expect(refusal(() => expand('v3/a{?x}', { x: given })).message).toContain('placeholder `x`')
  })

  it.each([
    ['a list', ['x']],
    ['a map', { a: 'b' }],
  ])('%s is refused, where RFC 6570 would not keep its items apart', (_, given) => {
    expect(refusal(() => expand('v3/{x}', { x: given })).message).toContain('placeholder `x`')
    expect(refusal(() => expand('v3{?x:3}', { x: given })).message).toContain('placeholder `x`')
  })

  it.each([
    ['an empty list', []],
    ['an empty map', {}],
    ['a list with an empty item', ['a', '']],
    ['a list with a dot', ['a', '..']],
    ['a list of lists', [['a']]],
    ['a list with null', ['a', null]],
    ['a map with null', { a: null }],
    ['a map with an empty name', { '': 'a' }],
    ['a map with a dot for a name', { '..': 'a' }],
    ['a map of maps', { a: { b: 'c' } }],
    ['a Map', new Map([['a', 'b']])],
    ['a promise', Promise.resolve('a')],
    ['a Buffer', Buffer.from('a')],
  ])('%s is refused, even where RFC 6570 takes lists and maps', (_, given) => {
    for (const template of ['v3{/x*}', 'v3{?x}', 'v3/{x*}', 'v3{;x*}']) {
      expect(refusal(() => expand(template, { x: given })).message).toContain('placeholder `x`')
    }
  })

  it('is not shown in the message that refuses it', () => {
    const secret = ['oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\ud800']
    expect(refusal(() => expand('v3/{x}', { x: secret[0] })).message).not.toContain('oUpF8u')
    expect(refusal(() => expand('v3/{x}', { x: secret })).message).not.toContain('oUpF8u')
  })

  it('is cut where the template says so, but never inside of a character', () => {
    expect(expand('v3/{x:2}', { x: '中文字' })).toBe('v3/%E4%B8%AD%E6%96%87')
    expect(refusal(() => expand('v3/{x:1}', { x: '😀😀' })).message).toContain('placeholder `x`')
    expect(refusal(() => expand('v3/{x:2}', { x: '😀😀' })).message).toContain('placeholder `x`')
  })
})

describe('a placeholder without a value', () => {
  it('is refused, and every one that misses is named', () => {
    const { message, code, request } = refusal(() =>
      expand('v3/{a}/{b}/{c}{?d,e}', { a: undefined, b: null, c: 1 }),
    )
    for (const name of ['a', 'b', 'd', 'e']) expect(message).toContain(`placeholder \`${name}\``)
    expect(message).not.toContain('`c`')
    expect(message).toContain('Nothing was sent')
    expect(code).toBe('ERR_REQUEST')
    expect(request).toEqual(call)
  })

  it('is named once, however often it stands in the URL', () => {
    expect(refusal(() => expand('v3/{a}/{a}', {})).message.match(/`a`/g)).toHaveLength(1)
  })

  it('does not take one from the prototype of the values', () => {
    expect(refusal(() => expand('v3/{a}', Object.create({ a: 1 }))).message).toContain('`a`')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is refused under the name %s, which every object knows',
    (name) => {
      expect(refusal(() => expand(`v3/{${name}}`, {})).message).toContain(`\`${name}\``)
    },
  )

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '卡号',
    'a.b',
    'a-b',
  ])('is filled under the name %s, when the values hold it', (name) => {
    expect(expand(`v3/{${name}}{?${name}}`, { [name]: 'x' })).toBe(
      `v3/x?${encodeURIComponent(name)}=x`,
    )
  })
})

describe('a template that cannot be read is refused', () => {
  it.each([
    '{',
    '}',
    'v3/{a',
    'v3/a}',
    'v3/{{a}}',
    'v3/{a}}',
    'v3/{a{b}c}',
    'v3/{<a>}',
    'v3/<{a}>',
    'v3/{}',
    'v3/{ }',
    'v3/{ a }',
    'v3/{a b}',
    'v3/{a,}',
    'v3/{,a}',
    'v3/{+}',
    'v3/{!a}',
    'v3/{=a}',
    'v3/{|a}',
    'v3/{@a}',
    'v3/{a/b}',
    'v3/{a:0}',
    'v3/{a:10000}',
    'v3/{a:}',
    'v3/{a:b}',
    'v3/{a:3*}',
    'v3/{a*:3}',
    'v3/{a**}',
    'v3/<a b>',
    'v3/\ud800',
    'v3/{\ud800}',
  ])('%j', (text) => {
    expect(refusal(() => parse(text)).message).toContain('Nothing was sent')
  })
})

describe('a path with dot segments is refused, because a proxy would resolve them', () => {
  it.each([
    '.',
    '..',
    '../v3/pay',
    'v3/..',
    'v3/../pay',
    'v3/./pay',
    'v3/%2e/pay',
    'v3/%2E%2e/pay',
    'v3/.%2e/pay',
    'v3/%2e./pay',
    'v3/..?a=b',
  ])('%s, as it is written', (text) => {
    expect(refusal(() => expand(text, {})).message).toContain('`.` or `..`')
  })

  it.each([
    ['v3/{+x}', 'a/../b'],
    ['v3/{+x}', '../certificates'],
    ['v3/{+x}', '%2e%2E/certificates'],
    ['v3/{+x}', './..'],
    ['v3/{+x}', '..?a'],
    ['v3/.{+x}', './a'],
    ['v3/{x:2}/a', '..a'],
    ['v3/{x:1}/a', '.a'],
  ])('%s, when it is filled with %s', (text, x) => {
    expect(refusal(() => expand(text, { x })).message).toContain('`.` or `..`')
  })

  it.each(['v3/...', 'v3/.a', 'v3/a.', 'v3/a..b', 'v3/pay?back=../..', '.well-known/x'])(
    '%s has none',
    (text) => {
      expect(expand(text, {})).toBe(text)
    },
  )
})

describe('what is raw, in the text or through {+name}', () => {
  it('keeps reserved characters and what is percent-encoded already', () => {
    expect(expand('v3/images/{+x}', { x: 'a%2Bb%2F=?c=d&e' })).toBe('v3/images/a%2Bb%2F=?c=d&e')
  })

  it('cannot hold a fragment', () => {
    expect(refusal(() => expand('v3/a#b', {})).message).toContain('fragment')
    expect(refusal(() => expand('v3/{+x}', { x: 'a#b' })).message).toContain('fragment')
    expect(expand('v3/{x}', { x: 'a#b' })).toBe('v3/a%23b')
  })

  it.each(['a%a 中文', '%a\r\nHost: evil', '100%a', '%é', '%f\0'])(
    '%j is refused or encoded, never sent with characters that a URL cannot hold',
    (raw) => {
      for (const work of [() => expand(`v3/${raw}`, {}), () => expand('v3/{+raw}', { raw })]) {
        let url = ''
        try {
          url = work()
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError)
        }
        expect(url).toMatch(/^(?:[!$&-;=?-Z[\]_a-z~]|%[0-9A-Fa-f]{2})*$/)
      }
    },
  )

  it('whatever the value is, makes a URL in which every octet is allowed, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'%aF0/?#. {}<>é中😀\r\n\0') }), (raw) => {
        let url = ''
        try {
          url = expand('v3/{+raw}', { raw })
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError)
        }
        expect(url).toMatch(/^(?:[!$&-;=?-Z[\]_a-z~]|%[0-9A-Fa-f]{2})*$/)
      }),
    )
  })
})

it('whatever the text is, it is read or refused, never anything else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab{}<>/?&+#.;,:*3_$%é中 ') })
  fc.assert(
    fc.property(text, (source) => {
      try {
        const { names } = parse(source)
        expand(source, Object.fromEntries([...names].map((name) => [name, 'x'])))
      } catch (error) {
        expect(error).toBeInstanceOf(RequestError)
      }
    }),
    { numRuns: 1_000 },
  )
})
