import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml, writeXml, type XmlFields } from '../../lib/v2/xml.js'

interface Vector<Fields = XmlFields> {
  readonly name: string
  readonly document: string
  readonly fields: Fields
}

const vectors = (file: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/xml/${file}`, import.meta.url), 'utf8'))
const documents: Vector<XmlFields | undefined>[] = vectors('documents.json')
const written: Vector<Record<string, string>>[] = vectors('written.json')

const read = (document: string): Promise<XmlFields> => readXml(Buffer.from(document))

describe('readXml', () => {
  it.each(documents.filter(({ fields }) => fields))('reads $name as expat does', async (vector) => {
    expect(await read(vector.document)).toStrictEqual(vector.fields)
  })

  it.each(documents.filter(({ fields }) => !fields))(
    'refuses $name as expat does',
    async (vector) => {
      await expect(read(vector.document)).rejects.toThrow(/^it /)
    },
  )

  it('knows vectors of both kinds', () => {
    expect([written, documents].map(({ length }) => length > 4)).toEqual([true, true])
    expect(new Set(documents.map(({ fields }) => fields === undefined)).size).toBe(2)
  })

  it.each(['\ufeff<xml><a>1</a></xml>', ' \r\n<?xml version="1.0"?><xml><a>1</a></xml>'])(
    'passes over what stands before %j',
    async (document) => {
      expect(await read(document)).toEqual({ a: '1' })
    },
  )

  it('takes a root that is empty or blank for no fields', async () => {
    expect(await Promise.all(['<xml></xml>', '<xml>\n</xml>', '<xml/>'].map(read))).toEqual([
      {},
      {},
      {},
    ])
  })

  it.each([
    ['text in place of elements', '<xml>SUCCESS</xml>'],
    ['text beside elements', '<xml>1<a>2</a></xml>'],
    ['text beside elements', '<xml><a>2</a><![CDATA[1]]></xml>'],
    ['text beside elements', '<xml><a><b>1</b>&#160;</a></xml>'],
    ['document type declaration', '<!DOCTYPE xml><xml></xml>'],
    [
      'document type declaration',
      '<?xml version="1.0"?>\n<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml/>',
    ],
    ['document type declaration', '<!-- x --><!DOCTYPE x [<!ENTITY a "1">]><xml><b>&a;</b></xml>'],
    ['document type declaration', '<xml><a>1</a></xml><!DOCTYPE xml>'],
    ['`__proto__`', '<xml><__proto__><admin>1</admin></__proto__></xml>'],
    ['`constructor`', '<xml><constructor>1</constructor></xml>'],
    ['`prototype`', '<xml><a><prototype/></a></xml>'],
    ['not UTF-8', Buffer.from('<xml><a>\xe9</a></xml>', 'latin1')],
    ['not UTF-8', Buffer.from('\ufeff<xml><a>1</a></xml>', 'utf16le')],
    ['not allow', '<xml><a>\0</a></xml>'],
    ['not allow', '<xml><a b="\x1b"/></xml>'],
    ['not allow', Buffer.from('<xml><a>1</a></xml>', 'utf16le')],
  ])('refuses %s: %j', async (problem, document) => {
    await expect(readXml(Buffer.from(document as string))).rejects.toThrow(problem)
  })

  it('pollutes nothing by the names of properties that every object has', async () => {
    const fields = await read(
      '<xml><toString>1</toString><hasOwnProperty/><valueOf>2</valueOf></xml>',
    )
    expect(Object.entries(fields)).toEqual([
      ['toString', '1'],
      ['hasOwnProperty', ''],
      ['valueOf', '2'],
    ])
    expect({}).not.toHaveProperty('toString', '1')
  })

  it('says nothing of the content', async () => {
    const secret = '5UPERSECRET'
    for (const document of [
      `<xml><a>${secret}</b></xml>`,
      `<xml>${secret}</xml>`,
      `<xml><a>&${secret};</a></xml>`,
      `<xml ${secret}>`,
      `<xml><!${secret}>`,
    ])
      await expect(read(document)).rejects.toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(secret) }),
      )
  })
})

describe('writeXml', () => {
  it.each(written)('writes $name in a form that expat reads', ({ document, fields }) => {
    expect(`${writeXml(fields)}`).toBe(document)
  })

  it('writes nothing but the root for no fields', () => {
    expect(`${writeXml({})}`).toBe('<xml></xml>')
  })

  it.each([
    '',
    'a b',
    '1',
    '-a',
    'a<b',
    'a>',
    'a/',
    'é\0',
    '&amp;',
    '__proto__',
    'constructor',
    'prototype',
  ])('writes no element named %j', (name) => {
    expect(() => writeXml({ [name]: '5UPERSECRET' })).toThrow(
      `named \`${name.replace('\0', ' ')}\``,
    )
  })

  it.each(['\0', '\x0b', '\x1f', '\ufffe', '\uffff', '\ud83d', '\udc8e\ud83d'])(
    'writes no value with %j',
    (value) => {
      expect(() => writeXml({ a: '1', attach: `5UPERSECRET${value}` })).toThrow(
        '`attach` holds a character that XML does not allow',
      )
    },
  )

  const lists = fc.constantFrom('a', 'total_fee', 'coupon_id_0', 'x-y.z', 'toString', '名', '𐀀')
  const names = fc.oneof(lists, fc.stringMatching(/^[A-Za-z_:][A-Za-z_:0-9.-]*$/))
  const pieces = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    ']',
    '\r',
    '\n',
    '\t',
    ' ',
    '&lt;',
    '<![CDATA[',
    '</a>',
    '\u0085',
    '\u2028',
    '\ufeff',
    '💎',
    '0',
  )
  const characters = fc
    .string({ unit: 'binary' })
    .filter((text) => !/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
  const values = fc.oneof(
    fc.array(pieces).map((list) => list.join('')),
    characters,
  )

  it('writes what is read again to the character', () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(names, values), async (fields) => {
        expect(await readXml(writeXml(fields))).toEqual({ ...fields })
      }),
    ))
})
