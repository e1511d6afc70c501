import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BodyKind,
  type Catalogue,
  type NamedSchema,
  nameOf,
  type Operation,
  order,
  type Parameter,
  resolve,
  type Schema,
  type Webhook,
} from './catalogue.js'
import { readV2Notifications } from './read-v2-notifications.js'

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

interface RawEvent {
  readonly resource: string
  readonly variants?: readonly { readonly resource: string }[]
  readonly reply?: string
  readonly renamed_to?: string
}

interface Resources {
  readonly 'x-events': Readonly<Record<string, RawEvent>>
  readonly components: Pick<Components, 'schemas'>
}

interface Pages {
  readonly summary?: string
  readonly 'x-names'?: readonly string[]
  readonly 'x-docs'?: readonly string[]
}

interface Webhooks {
  readonly webhooks: Readonly<Record<string, { readonly post: Pages }>>
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

/** Reads every operation and every notification of the catalogue, by path and by event type. */
export function readCatalogue(folder: string): Catalogue {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const { components } = read('components.json') as { components: Components }
  const operations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => operationsOf(file.replace('.json', ''), read(file), components))
    .sort((a, b) => order(`${a.path} ${a.method}`, `${b.path} ${b.method}`))
  const webhooks = webhooksOf(read('v3/webhook-resources.json'), read('v3/webhooks.json'))
  const v2Notifications = readV2Notifications(read('v2/notifications.json'))
  return { operations, webhooks, v2Notifications, components: components.schemas }
}

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

function webhooksOf(
  { 'x-events': events, components }: Resources,
  { webhooks }: Webhooks,
): Webhook[] {
  const named = ($ref: string): NamedSchema => {
    return { name: nameOf($ref), schema: resolve({ $ref }, components.schemas) }
  }
  return Object.entries(events)
    .sort(([a], [b]) => order(a, b))
    .map(([eventType, { resource, variants = [{ resource }], reply, renamed_to: renamedTo }]) => {
      const { summary = '', ...pages }: Pages = webhooks[eventType]?.post ?? {}
      return {
        eventType,
        title: summary,
        names: (pages['x-names'] ?? []).filter((name) => name !== summary),
        pages: pages['x-docs'] ?? [],
        resources: variants.map((variant) => named(variant.resource)),
        ...(reply && { reply: named(reply) }),
        ...(renamedTo && { renamedTo }),
      }
    })
}
