import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, suggestion } from '../../lib/http/did-you-mean.js'

const options = [
  'query',
  'json',
  'xml',
  'body',
  'multipart',
  'headers',
  'signal',
  'timeout',
  'retry',
  'idempotent',
  'baseUrl',
  'dispatcher',
  'security',
  'as',
  'verify',
]

describe('a slip of the hand finds what was meant', () => {
  it.each([
    ['jsno', 'json'],
    ['jso', 'json'],
    ['jsonn', 'json'],
    ['jxon', 'json'],
    ['JSON', 'json'],
    ['header', 'headers'],
    ['haeders', 'headers'],
    ['qurey', 'query'],
    ['querys', 'query'],
    ['baseURL', 'baseUrl'],
    ['baseurl', 'baseUrl'],
    ['base_url', 'baseUrl'],
    ['time-out', 'timeout'],
    ['timeOut', 'timeout'],
    ['idempotnet', 'idempotent'],
    ['idempotence', 'idempotent'],
    ['dispacher', 'dispatcher'],
    ['retrys', 'retry'],
    ['multiPart', 'multipart'],
    ['AS', 'as'],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, options)).toBe(meant)
  })
})

describe('what is no slip of the hand finds nothing', () => {
  it.each(['params', 'data', 'url', 'method', 'openid', 'x', 'abcdefgh', 'card_id', ''])(
    '%j',
    (word) => {
      expect(didYouMean(word, options)).toBeUndefined()
    },
  )

  it('one letter in three may be wrong, and no more', () => {
    expect(didYouMean('abcdef', ['abcdxy'])).toBe('abcdxy')
    expect(didYouMean('abcdef', ['abcxyz'])).toBeUndefined()
    expect(didYouMean('abcde', ['abcxy'])).toBeUndefined()
    expect(didYouMean('ab', ['ax'])).toBe('ax')
    expect(didYouMean('ab', ['xy'])).toBeUndefined()
  })

  it('nor does anything among no candidates', () => {
    expect(didYouMean('json', [])).toBeUndefined()
    expect(didYouMean('', [])).toBeUndefined()
  })
})

describe('of several candidates', () => {
  it('the nearest wins, wherever it stands', () => {
    expect(didYouMean('card_ids', ['cardid', 'card_id', 'code'])).toBe('card_id')
    expect(didYouMean('card_ids', ['code', 'card_id', 'cardid'])).toBe('card_id')
  })

  it('the first of two that are as near wins', () => {
    expect(didYouMean('bat', ['cat', 'rat'])).toBe('cat')
    expect(didYouMean('bat', ['rat', 'cat'])).toBe('rat')
  })

  it('the word itself wins over all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...options), (word) => didYouMean(word, options) === word),
    )
  })

  it('may come from any iterable', () => {
    expect(didYouMean('jsno', new Set(options))).toBe('json')
    expect(didYouMean('jsno', new Map(options.map((name) => [name, 1])).keys())).toBe('json')
  })
})

describe('for any word', () => {
  const word = fc.stringMatching(/^[a-z_]{4,12}$/)

  it('one slip is forgiven: a letter too many, too few, another, or two swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(11), fc.constantFrom(...'aeiou_'), (meant, place, letter) => {
        const at = place % meant.length
        const [head, tail] = [meant.slice(0, at), meant.slice(at)]
        const slips = [
          head + letter + tail,
          head + tail.slice(1),
          head + letter + tail.slice(1),
          head + tail.slice(0, 2).split('').reverse().join('') + tail.slice(2),
        ]
        for (const slip of slips) expect(didYouMean(slip, [meant])).toBe(meant)
      }),
    )
  })

  it('what it finds is a candidate, and near in length', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (given, candidates) => {
        const found = didYouMean(given, candidates)
        if (found === undefined) return
        expect(candidates).toContain(found)
        const most = Math.max(1, given.length / 3)
        expect(Math.abs(found.length - given.length)).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('nothing is found where all letters differ', () => {
    fc.assert(
      fc.property(word, fc.stringMatching(/^[0-9]{4,12}$/), (given, candidate) => {
        expect(didYouMean(given, [candidate])).toBeUndefined()
      }),
    )
  })
})

describe('the question for a message', () => {
  it('stands in brackets after a space', () => {
    expect(suggestion('jsno', options)).toBe(' (did you mean `json`?)')
  })

  it('is empty without a suggestion', () => {
    expect(suggestion('params', options)).toBe('')
  })
})
