import { oneLine } from '../http/describe.js'

/** WeChat Pay's largest documents have some hundred elements. */
const MOST_PIECES = 10_000

/** WeChat Pay's deepest documents have four. */
const MOST_NESTED = 32

/** XML 1.0 2.3. */
const NAME_START =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*`
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')

/** XML 1.0 2.3, which is less than `\s` stands for. */
const SPACE = '[ \t\r\n]'
const BLANK = new RegExp(`^${SPACE}*$`)

/** The pieces of a document: XML 1.0 2.4 to 2.7, and 3.1. Those that are left out have no group. */
const PIECE = new RegExp(
  [
    '(?<text>[^<]+)',
    '(?<cdata><!\\[CDATA\\[[^]*?\\]\\]>)',
    `<(?<start>${NAME})(?:${SPACE}+${NAME}${SPACE}*=${SPACE}*(?:"[^<"]*"|'[^<']*'))*${SPACE}*(?<empty>/?)>`,
    `</(?<end>${NAME})${SPACE}*>`,
    '<!--(?:[^-]|-[^-])*-->',
    `<\\?${NAME}(?:${SPACE}[^]*?)?\\?>`,
  ].join('|'),
  'guy',
)

type Piece = Readonly<Partial<Record<'text' | 'cdata' | 'start' | 'empty' | 'end', string>>>

/** XML 1.0 2.2: what is no character of a document. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Names that objects of JavaScript have already, and letters of XML at which the parser would cut a name. */
const UNREADABLE = /^(?:__proto__|constructor|prototype)$|\s/

/** Whether an element may have this name. */
export const isName = (name: string): boolean => WHOLE_NAME.test(name) && !UNREADABLE.test(name)

/** Whether there is nothing but white space. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** Whether a document may hold this text. */
export const isText = (text: string): boolean => !FORBIDDEN.test(text)

/**
 * The document without its attributes, comments and processing instructions, if it is well-formed; but for the references in
 * its text, which are left as they are. The time that this takes grows with the length of the document alone.
 *
 * @throws `Error` if it is not, and for more than WeChat Pay sends
 */
export function readMarkup(document: string): string {
  if (!isText(document)) throw new Error('it has a character that XML does not allow')
  const pieces = cut(document)
  checkNesting(pieces)
  return pieces.map(write).join('')
}

function cut(document: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: whole, groups = {} } of document.matchAll(PIECE)) {
    if (pieces.length === MOST_PIECES)
      throw new Error(`it has more than ${MOST_PIECES} tags and texts`)
    pieces.push(groups)
    end += whole.length
  }
  if (document.startsWith('<!DOCTYPE', end))
    throw new Error('it has a document type declaration, which is not read')
  if (end < document.length) throw notWellFormed()
  return pieces
}

/** XML 1.0 2.1: there is one root element, with all text in it, and elements end in the order in which they nest. */
function checkNesting(pieces: readonly Piece[]): void {
  const open: string[] = []
  let roots = 0
  for (const { text = '', cdata, start, empty, end } of pieces) {
    if (open.length === 0) {
      if (start) roots++
      if (cdata || !isBlank(text)) throw notWellFormed()
    }
    if (text.includes(']]>')) throw notWellFormed()
    if (start) checkStart(start, open.length)
    if (start && !empty) open.push(start)
    if (end && open.pop() !== end) throw notWellFormed()
  }
  if (open.length > 0 || roots !== 1) throw notWellFormed()
}

function checkStart(name: string, depth: number): void {
  if (depth === MOST_NESTED)
    throw new Error(`its elements are nested more than ${MOST_NESTED} deep`)
  if (!isName(name))
    throw new Error(`it has an element named \`${oneLine(name)}\`, which is not read`)
}

const write = ({ text = '', cdata = '', start, empty, end }: Piece): string =>
  (start && `<${start}${empty}>`) || (end && `</${end}>`) || text || cdata

const notWellFormed = (): Error => new Error('it is not well-formed')
