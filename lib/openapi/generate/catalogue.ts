import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON Schema of the catalogue: the keywords of OpenAPI 3.1 that it uses, and its extensions. */
export interface Schema {
  readonly $ref?: string
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'
  readonly title?: string
  readonly format?: string
  readonly enum?: readonly (string | number)[]
  readonly default?: unknown
  readonly example?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly deprecated?: boolean
  readonly contentMediaType?: string
  readonly 'x-encrypted'?: boolean
  readonly 'x-ciphertext'?: boolean
  readonly 'x-name'?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export type BodyKind = 'json' | 'xml' | 'multipart'

/** What one endpoint takes and gives. */
export interface Operation {
  /** Where it stands in the catalogue, and its types among the generated ones, e.g. `v3/pay`. */
  readonly file: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As a user writes it, e.g. `v3/pay/transactions/native`; APIv2 begins with `v2/`. */
  readonly path: string
  /** The official name. */
  readonly title: string
  /** The kinds of merchants that may call it. */
  readonly roles: readonly string[]
  /** Official pages. */
  readonly pages: readonly string[]
  readonly deprecated: boolean
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly kind: BodyKind; readonly schema: Schema }
  /** What comes back: nothing, a document, or a file. */
  readonly answer: {
    readonly status: number
    readonly kind: 'none' | 'json' | 'xml' | 'raw'
    /** Whether WeChat Pay signs it; a file it does not, unless the answer has a header for its digest. */
    readonly signed: boolean
    readonly schema?: Schema
  }
  /** The host, where it is not the default one. */
  readonly host?: string
  /** Whether it takes the merchant's client certificate. */
  readonly security: boolean
}

export interface Catalogue {
  readonly operations: readonly Operation[]
  /** Schemas that are shared, by name. */
  readonly components: Readonly<Record<string, Schema>>
}

interface Media {
  readonly schema?: Schema
}

interface RawResponse {
  readonly content?: Readonly<Record<string, Media>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly 'x-raw-body'?: boolean
}

interface RawOperation {
  readonly summary: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, RawResponse>>
  readonly servers?: readonly [{ readonly url: string }]
  readonly deprecated?: boolean
  readonly 'x-roles'?: readonly string[]
  readonly 'x-docs'?: readonly string[]
  readonly 'x-mtls'?: boolean
}

interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
}

interface Components {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly parameters: Readonly<Record<string, Parameter>>
}

const BODIES: Readonly<Record<string, BodyKind>> = {
  'application/json': 'json',
  'application/xml': 'xml',
  'multipart/form-data': 'multipart',
}

/** The name at the end of a reference, e.g. `../components.json#/components/schemas/State`. */
export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1)

/** The schema itself, or the shared one that it refers to. */
export function resolve(schema: Schema, components: Catalogue['components']): Schema {
  if (!schema.$ref) return schema
  const found = components[nameOf(schema.$ref)]
  if (!found) throw new Error(`no schema ${schema.$ref}`)
  return found
}

/** Reads every operation of the catalogue, in the order of their paths. */
export function readCatalogue(folder: string): Catalogue {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const { components } = read('components.json') as { components: Components }
  const operations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => operationsOf(file.replace('.json', ''), read(file), components))
    .sort((a, b) => order(`${a.path} ${a.method}`, `${b.path} ${b.method}`))
  return { operations, components: components.schemas }
}

/** By code point: the same on every machine, whatever its language. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function operationsOf(file: string, { paths = {} }: Document, components: Components): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]): Operation => {
      const body = bodyOf(raw)
      const host = raw.servers?.[0].url
      return {
        file,
        method: method as Operation['method'],
        path: file.startsWith('v2/') ? `v2${path}` : path.slice(1),
        title: raw.summary,
        roles: raw['x-roles'] ?? [],
        pages: raw['x-docs'] ?? [],
        deprecated: raw.deprecated ?? false,
        parameters: (raw.parameters ?? []).map((given) => parameterOf(given, components)),
        answer: answerOf(raw),
        security: raw['x-mtls'] ?? false,
        ...(body && { body }),
        ...(host && { host }),
      }
    }),
  )
}

function parameterOf(given: Parameter | { $ref: string }, { parameters }: Components): Parameter {
  const parameter = '$ref' in given ? parameters[nameOf(given.$ref)] : given
  if (!parameter) throw new Error(`no parameter ${JSON.stringify(given)}`)
  return parameter
}

function bodyOf({ requestBody }: RawOperation): Operation['body'] {
  const [content] = Object.entries(requestBody?.content ?? {})
  if (!content) return undefined
  const [type, { schema = {} }] = content
  const kind = BODIES[type]
  if (!kind) throw new Error(`no body is of type ${type}`)
  return { kind, schema }
}

function answerOf({ responses }: RawOperation): Operation['answer'] {
  const [found] = Object.entries(responses).filter(([status]) => status !== 'default')
  if (!found) throw new Error('no answer')
  const [status, { content = {}, headers = {}, 'x-raw-body': raw }] = found
  const [type] = Object.keys(content)
  const kind = raw ? 'raw' : type === undefined ? 'none' : BODIES[type]
  if (kind === undefined || kind === 'multipart') throw new Error(`no answer is of type ${type}`)
  const schema = type === undefined ? undefined : content[type]?.schema
  const signed = kind !== 'raw' || 'Wechatpay-Statement-Sha1' in headers
  return { status: Number(status), kind, signed, ...(schema && { schema }) }
}
