import type { XMLParser } from 'fast-xml-parser'
import { oneLine } from '../http/describe.js'
import { isBlank, isName, isText, readMarkup } from './markup.js'

/** Text, the elements in an element, or an element that is there several times. */
export type XmlValue = string | XmlFields | readonly XmlValue[]

/** Elements by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** WeChat Pay's largest documents have some tens of KiB. */
const MOST_OCTETS = 2 ** 18

/**
 * The elements in the root element of a document. Values are text to the character, with their white space and leading zeros;
 * line breaks are as XML 1.0 2.11 reads them. An element without content is empty text, one that is there several times a
 * list, and one with elements in it an object. Attributes, comments and processing instructions are left out.
 *
 * Rejects with `Error`, with nothing of the content in its message, for a document that is not UTF-8 or not well-formed, that is
 * larger than 256 KiB, nested deeper than 32 or has more than 10,000 tags and texts, for a document type declaration, for entities
 * other than the five of XML, for text beside elements, and for elements named `__proto__`, `constructor` or `prototype`
 */
export async function readXml(octets: Uint8Array): Promise<XmlFields> {
  const markup = readMarkup(readText(octets))
  parser ??= import('fast-xml-parser').then(({ XMLParser }) => new XMLParser(OPTIONS))
  const [root = {}]: readonly Element[] = (await parser).parse(markup)
  const content = readContent(Object.values(root).flat())
  if (typeof content === 'object') return content
  if (isBlank(content)) return {}
  throw new Error('it has text in place of elements')
}

/**
 * The document `<xml>`, in UTF-8, with an element for each field.
 *
 * @throws `Error` that names the field, not its value, for what no element of a document can be called or hold
 */
export function writeXml(fields: Readonly<Record<string, string>>): Buffer {
  const elements = Object.entries(fields).map(([name, value]) => {
    if (!isName(name)) throw new Error(`no element of XML can be named \`${oneLine(name)}\``)
    if (!isText(value)) throw new Error(`\`${name}\` holds a character that XML does not allow`)
    return `<${name}>${writeText(value)}</${name}>`
  })
  return Buffer.from(`<xml>${elements.join('')}</xml>`)
}

function readText(octets: Uint8Array): string {
  if (octets.byteLength > MOST_OCTETS) throw new Error(`it is larger than ${MOST_OCTETS} octets`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(octets)
    // XML 1.0 2.11: before anything else.
    return text.replace(/\r\n?/g, '\n')
  } catch {
    throw new Error('it is not UTF-8')
  }
}

const TEXT = '#text'
const CDATA = '#cdata'

/** Loaded with the first document. It takes what is not well-formed, and so it is given what `readMarkup` has read. */
let parser: Promise<XMLParser> | undefined

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  onDangerousProperty: (name: string) => name,
}

/** What the parser makes of an element: its content, by its name. So it does of a section of CDATA. */
type Element = Readonly<Record<string, readonly Node[]>>

/** The same, or a text by the name of texts. */
type Node = Readonly<Record<string, readonly Node[] | string>>

/** What is in an element: its elements, or its text. */
function readContent(nodes: readonly Node[]): XmlFields | string {
  const elements = new Map<string, XmlValue[]>()
  let text = ''
  for (const [name, content] of nodes.flatMap((node) => Object.entries(node))) {
    if (typeof content === 'string') {
      text += readReferences(content)
    } else if (name === CDATA) {
      text += content[0]?.[TEXT]
    } else {
      const values = elements.get(name) ?? []
      values.push(readContent(content))
      elements.set(name, values)
    }
  }
  if (elements.size === 0) return text
  if (!isBlank(text)) throw new Error('it has text beside elements')
  return Object.fromEntries([...elements].map(([name, values]) => [name, oneOrAll(values)]))
}

const oneOrAll = ([value = '', ...more]: readonly XmlValue[]): XmlValue =>
  more.length > 0 ? [value, ...more] : value

/** XML 1.0 4.6. */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&apos;', "'"],
  ['&quot;', '"'],
])

const readReferences = (text: string): string =>
  text.replace(/&[^&;]*;?/g, (whole) => PREDEFINED.get(whole) ?? readCharacter(whole))

/** XML 1.0 4.1. */
function readCharacter(reference: string): string {
  const [, decimal, hexadecimal = ''] = /^&#(?:(\d+)|x([\dA-Fa-f]+));$/.exec(reference) ?? []
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16)
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  if (character && isText(character)) return character
  throw new Error('it has an entity, or a character, that XML does not define')
}

/** In a section of CDATA a `\r` would be read as a `\n` (XML 1.0 2.11). */
const writeText = (value: string): string => value.split('\r').map(writeSection).join('&#13;')

const writeSection = (text: string): string =>
  /[<>&"'\n]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text
