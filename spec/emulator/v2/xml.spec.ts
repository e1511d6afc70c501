import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml, writeXml } from '../../../lib/emulator/v2/xml.js'

describe('reading XML', () => {
  it.each<[string, string, Record<string, string>]>([
    ['text', '<xml><a>1</a><b>2</b></xml>', { a: '1', b: '2' }],
    ['CDATA', '<xml><a><![CDATA[<&]]></a></xml>', { a: '<&' }],
    ['text and CDATA', '<xml><a>1<![CDATA[2&amp;]]>&amp;3</a></xml>', { a: '12&amp;&3' }],
    ['CDATA in pieces', '<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>', { a: 'x]]>y' }],
    [
      'a declaration and white space',
      '<?xml version="1.0"?>\n<xml>\n<a>1</a>\r\n</xml>\n',
      { a: '1' },
    ],
    ['spaces, zeros and exponents', '<xml><a> 007 </a><b>1e3</b></xml>', { a: ' 007 ', b: '1e3' }],
    ['empty values', '<xml><a/><b></b><c><![CDATA[]]></c></xml>', { a: '', b: '', c: '' }],
    ['entities', '<xml><a>&lt;&gt;&amp;&apos;&quot;&amp;lt;</a></xml>', { a: '<>&\'"&lt;' }],
    ['numbers for characters', '<xml><a>&#20013;&#x4e2d;&#x1F600;</a></xml>', { a: '中中😀' }],
    ['a comment', '<xml><!-- no --><a>1<!-- no -->2</a></xml>', { a: '12' }],
    ['nothing', '<xml/>', {}],
  ])('takes %s', (_, text, fields) => {
    expect(readXml(text)).toEqual(fields)
  })

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['JSON', '{"a":1}'],
    ['HTML', '<html><body>404</body></html>'],
    ['what is cut off', '<xml><a>1</a>'],
    ['what ends otherwise', '<xml><a>1</b></xml>'],
    ['two roots', '<xml/><xml/>'],
    ['text behind it', '<xml><a>1</a></xml>x'],
    ['text between the fields', '<xml>x<a>1</a></xml>'],
    ['a field twice', '<xml><a>1</a><a>2</a></xml>'],
    ['a field in a field', '<xml><a><b>1</b></a></xml>'],
    ['depths', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
    ['a bare &', '<xml><a>A&B</a></xml>'],
    ['& at the end', '<xml><a>A&amp</a></xml>'],
    ['an entity of nobody', '<xml><a>&nbsp;</a></xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><a>&a;</a></xml>'],
    ['a file', '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>'],
    ['a character that is none', '<xml><a>&#x110000;</a></xml>'],
    ['the prototype', '<xml><__proto__>1</__proto__></xml>'],
  ])('does not take %s', (_, text) => {
    expect(readXml(text)).toBeUndefined()
  })

  it('takes another root where that is asked for', () => {
    expect(readXml('<root><a>1</a></root>', 'root')).toEqual({ a: '1' })
    expect(readXml('<root><a>1</a></root>')).toBeUndefined()
  })
})

describe('writing XML', () => {
  it('puts texts and numbers into CDATA, and leaves out what is not there', () => {
    expect(writeXml({ a: '<1>', b: 2, c: undefined, d: '' })).toBe(
      '<xml><a><![CDATA[<1>]]></a><b><![CDATA[2]]></b><d><![CDATA[]]></d></xml>',
    )
  })

  it('repeats the name for a list, and nests', () => {
    const item = (at: number) => `<hbinfo><openid><![CDATA[o${at}]]></openid></hbinfo>`
    expect(writeXml({ hblist: { hbinfo: [{ openid: 'o1' }, { openid: 'o2' }] } }, 'root')).toBe(
      `<root><hblist>${item(1)}${item(2)}</hblist></root>`,
    )
  })

  const marks = fc.constantFrom(']]>', ']', '>', '<', '&', '&lt;', '\t', '\n', ' ')
  const text = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme' }))).map((all) => all.join(''))
  const fields = fc.dictionary(fc.stringMatching(/^[a-z][a-z_0-9]{0,9}$/), text)

  it('writes what is read again, whatever it is', () =>
    fc.assert(
      fc.property(fields, (said) => {
        expect(readXml(writeXml(said))).toEqual({ ...said })
      }),
    ))
})
