/** A document: how it begins, what comes then and how often, and how it ends. As data, so that a program can be given it. */
export type Hostile = readonly [begin: string, middle: string, times: number, end: string]

const MIB = 2 ** 20

/** Documents that break parsers. By name, and each with the reason for which it is refused. */
export const hostile: Readonly<Record<string, readonly [reason: string, document: Hostile]>> = {
  'billion laughs': [
    'document type declaration',
    [
      `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY e0 "lol">${Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]><xml><a>`,
      '&e20;',
      1,
      '</a></xml>',
    ],
  ],
  'quadratic blowup': [
    'document type declaration',
    [`<!DOCTYPE xml [<!ENTITY a "${'a'.repeat(50_000)}">]><xml><a>`, '&a;', 30_000, '</a></xml>'],
  ],
  'an external entity': [
    'document type declaration',
    ['<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>', '&a;', 1, '</a></xml>'],
  ],
  'an external DTD': [
    'document type declaration',
    ['<!DOCTYPE xml SYSTEM "http://127.0.0.1:1/a.dtd"><xml>', '', 1, '</xml>'],
  ],
  '10 MB of text': ['larger than', ['<xml><a>', 'a', 10 * MIB, '</a></xml>']],
  '10 MB of open tags': ['larger than', ['', '<', 10 * MIB, '']],
  '300,000 elements': ['larger than', ['<xml>', '<a/>', 300_000, '</xml>']],
  '60,000 elements': ['more than 10000 tags', ['<xml>', '<a/>', 60_000, '</xml>']],
  '700,000 elements in each other': ['larger than', ['', '<a>', 700_000, '']],
  '80,000 elements in each other': ['more than 10000 tags', ['', '<a>', 80_000, '']],
  '5,000 elements in each other': ['nested more than 32', ['', '<a>', 5_000, '']],
  '200 KiB of open tags': ['not well-formed', ['<xml>', '<', 200 * 1024, '']],
  '200 KiB of open tags with names': ['not well-formed', ['<xml>', '<a ', 68_000, '']],
  '200 KiB of a name': ['not well-formed', ['<', 'a', 200 * 1024, '']],
  '200 KiB of white space in a tag': ['not well-formed', ['<xml', ' ', 200 * 1024, '']],
  '200 KiB of attributes': ['not well-formed', ['<xml', ' a="b"', 30_000, '']],
  '200 KiB of an attribute': ['not well-formed', ['<xml a="', 'b', 200 * 1024, '']],
  'CDATA that is not closed': ['not well-formed', ['<xml><a><![CDATA[', ']]', 100 * 1024, '']],
  'much CDATA that is not closed': ['not well-formed', ['<xml><a>', '<![CDATA[', 22_000, '']],
  'much CDATA': ['more than 10000 tags', ['<xml><a>', '<![CDATA[]]>', 21_000, '</a></xml>']],
  'a comment that is not closed': ['not well-formed', ['<xml><!--', '- ', 100 * 1024, '']],
  'many comments': ['more than 10000 tags', ['<xml>', '<!---->', 30_000, '</xml>']],
  'an instruction that is not closed': ['not well-formed', ['<?xml ', '? ', 100 * 1024, '']],
  '200 KiB of ampersands': ['entity', ['<xml><a>', '&', 200 * 1024, '</a></xml>']],
  'a reference of 200 KiB': ['entity', ['<xml><a>&#', '1', 200 * 1024, ';</a></xml>']],
  '200 KiB of NUL': ['not allow', ['<xml><a>', '\0', 200 * 1024, '</a></xml>']],
  '200 KiB of byte order marks': ['not well-formed', ['', '\ufeff', 68_000, '<xml/>']],
}

export const documentOf = ([begin, middle, times, end]: Hostile): string =>
  begin + middle.repeat(times) + end
