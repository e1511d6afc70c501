import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** What is said in XML: texts and numbers by name, and what holds others. */
export interface Said {
  readonly [name: string]: Value | undefined
}

export type Value = string | number | Said | readonly Said[]

/** A node of the parser's: its one member is the name, `#text` or `#cdata`. */
type Node = Readonly<Record<string, string | readonly Node[]>>

const parser = new XMLParser({
  preserveOrder: true,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  // They are read below: the parser does not know those of numbers, and lets unknown ones pass.
  processEntities: false,
  // It would rename what objects have already; three names it refuses.
  onDangerousProperty: (name) => name,
})

/** The elements below `root`, each of them a text; `undefined` for whatever else is given. */
export function readXml(text: string, root = 'xml'): Record<string, string> | undefined {
  try {
    if (XMLValidator.validate(text) !== true) return undefined
    const [top = {}, ...more]: readonly Node[] = parser.parse(text)
    const nodes = top[root]
    return more.length === 0 && Array.isArray(nodes) ? fieldsOf(nodes) : undefined
  } catch {
    return undefined
  }
}

/** As WeChat Pay writes it, every text in CDATA. What is `undefined` is left out. */
export const writeXml = (said: Said, root = 'xml'): string => elements(root, said)

function elements(name: string, value: Value | undefined): string {
  if (value === undefined) return ''
  if (isList(value)) return value.map((each) => elements(name, each)).join('')
  const inner =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([name, each]) => elements(name, each))
          .join('')
      : cdata(`${value}`)
  return `<${name}>${inner}</${name}>`
}

const isList = (value: Value): value is readonly Said[] => Array.isArray(value)

/** XML 1.0 2.7: nothing but `]]>` ends it. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

function fieldsOf(nodes: readonly Node[]): Record<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of nodes.flatMap((node) => Object.entries(node))) {
    if (name === '#text' && `${value}`.trim() === '') continue
    if (typeof value === 'string' || fields.has(name)) throw new Error('no flat list of fields')
    fields.set(name, textOf(value))
  }
  return Object.fromEntries(fields)
}

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .flatMap((node) => Object.entries(node))
    .map(([name, value]) => {
      if (name === '#text') return `${value}`.replace(/&[^;]*;?/g, decode)
      if (name === '#cdata' && typeof value !== 'string') return `${value[0]?.['#text']}`
      throw new Error('an element in an element')
    })
    .join('')

/** XML 1.0 4.6 */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&apos;', "'"],
  ['&quot;', '"'],
])

/** Throws for what is no reference, or to nothing that there is. */
function decode(reference: string): string {
  const known = ENTITIES.get(reference)
  if (known !== undefined) return known
  const [, hex, decimal] = /^&#(?:x([0-9a-fA-F]+)|(\d+));$/.exec(reference) ?? []
  return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
}
