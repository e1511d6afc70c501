import type { Operation, Schema, Webhook } from './catalogue.js'
import { contentOf, type Place } from './shared.js'

/** What the formats of the catalogue mean. Those that only name a size of integers say nothing in JavaScript. */
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'RFC 3339',
  date: 'YYYY-MM-DD',
  uri: 'URI',
  rfc2397: 'data: URI',
  MediaId: '上传接口返回的 media_id',
  MediaUrl: '上传接口返回的 URL',
  numeric: '数字',
  yyyyMMddHHmmss: 'yyyyMMddHHmmss',
  'mm/yy': 'mm/yy',
}

/** The line above a field: its official label, then what its value looks like. */
export function fieldDoc(schema: Schema, target: Schema, place: Place): string {
  const label = schema.title ?? target.title
  const notes = notesOn({ ...target, ...schema }, place)
    .filter(Boolean)
    .join(', ')
  const line = label && notes ? `${label} (${notes})` : label || notes
  return comment([line, target.deprecated && '@deprecated'].filter(Boolean).join(' '))
}

function notesOn(schema: Schema, place: Place): (string | undefined)[] {
  const { pattern, default: preset, 'x-ciphertext': ciphertext } = schema
  return [
    schema['x-name'],
    FORMATS[schema.format ?? ''],
    contentNote(schema, place),
    schema['x-encrypted'] ? '加密' : undefined,
    ciphertext && `${ciphertext === true ? 'AEAD_AES_256_GCM' : ciphertext} 密文`,
    range(schema.minLength, schema.maxLength, ' 字符'),
    range(schema.minItems, schema.maxItems, ' 项'),
    range(schema.minimum, schema.maximum, ''),
    pattern,
    preset === undefined ? undefined : `默认 ${preset}`,
  ]
}

function contentNote(schema: Schema, place: Place): string | undefined {
  if (schema.contentMediaType !== 'application/json') return schema.contentMediaType
  return contentOf(schema, place) ? 'JSON' : 'JSON 文本'
}

function range(least: number | undefined, most: number | undefined, unit: string) {
  if (least === undefined && most === undefined) return undefined
  if (least === undefined) return `≤ ${most}${unit}`
  if (most === undefined) return `≥ ${least}${unit}`
  return least === most ? `${least}${unit}` : `${least}–${most}${unit}`
}

/** The lines above a verb: the official name, who may call it, and the official pages. */
export const verbDoc = ({ title, roles, pages, deprecated }: Operation): string =>
  officialDoc(title, roles, pages, deprecated ? '@deprecated' : '')

/** The lines above an event type: the official name, the titles of the official pages, and the pages. */
export const eventDoc = ({ title, names, pages, renamedTo }: Webhook): string =>
  officialDoc(title, names, pages, renamedTo ? `@deprecated 改名为 ${renamedTo}` : '')

function officialDoc(
  title: string,
  others: readonly string[],
  pages: readonly string[],
  deprecation: string,
): string {
  const name = others.length > 0 ? `${title} (${others.join('、')})` : title
  const tags = [...pages.map((page) => `@see ${page}`), deprecation].filter(Boolean).join('\n')
  return comment([name, tags].filter(Boolean).join('\n\n'))
}

/** A documentation comment of one line or several; none of no text. Nothing in the text ends it. */
export function comment(text: string): string {
  if (text === '') return ''
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}
