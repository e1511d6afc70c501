import { type Catalogue, nameOf, type Operation, resolve, type Schema } from './catalogue.js'

/** On which side of a call a value stands, and in which form: both change its type. */
export interface Place {
  readonly sent: boolean
  /** Whether every value is text, as in the XML of APIv2 and in the path of a URL. */
  readonly asText: boolean
  /** Fields that the client fills in where the caller leaves them out. */
  readonly filledIn?: readonly string[]
}

/** The schemas that several endpoints or notifications share. */
export interface SharedSchemas {
  /** The schema itself, or the one that it refers to. */
  target(schema: Schema): Schema
  /** The name of the type that a reference stands for. */
  typeName($ref: string, place: Place): string
  /** Each shared schema, once for every kind of place it stands in. */
  readonly uses: readonly (readonly [$ref: string, place: Place])[]
}

/** What the client fills in wherever APIv2 has it, in XML, forms and queries. */
const FILLED_IN: readonly string[] = [
  'sign',
  'nonce_str',
  'sign_type',
  'mch_id',
  'mchid',
  'combine_mch_id',
  'workwx_sign',
  'media_hash',
]

/** Where an operation's own values stand. */
export function placeIn({ path, answer }: Operation, sent: boolean): Place {
  if (!sent) return { sent, asText: answer.kind === 'xml' }
  return path.startsWith('v2/')
    ? { sent, asText: true, filledIn: FILLED_IN }
    : { sent, asText: false }
}

/** Where the resource of a notification stands, the XML of an APIv2 notification, and what the merchant answers. */
export const RECEIVED: Place = { sent: false, asText: false }
export const RECEIVED_XML: Place = { sent: false, asText: true }
export const REPLIED: Place = { sent: true, asText: false }

/** What a field in XML carries as JSON text, and where that stands: the client reads and writes it. */
export function contentOf(
  { contentMediaType, contentSchema }: Schema,
  { sent, asText }: Place,
): { readonly schema: Schema; readonly place: Place } | undefined {
  if (!asText || !contentSchema || contentMediaType !== 'application/json') return undefined
  return { schema: contentSchema, place: { sent, asText: false } }
}

/** Follows every reference of the operations and of the notifications. */
export function readShared(catalogue: Catalogue): SharedSchemas {
  const { components, operations, webhooks, v2Notifications } = catalogue
  const uses: [$ref: string, place: Place][] = []

  const target = (schema: Schema): Schema => resolve(schema, components)

  const placesOf = ($ref: string): Place[] =>
    uses.filter(([known]) => nameOf(known) === nameOf($ref)).map(([, place]) => place)

  function visit(schema: Schema, place: Place): void {
    const { $ref } = schema
    if ($ref) {
      const known = placesOf($ref)
      if (known.some(({ asText }) => asText !== place.asText)) {
        throw new Error(`${$ref} is used in JSON and in XML`)
      }
      if (known.some(({ sent }) => sent === place.sent)) return
      uses.push([$ref, place])
    }
    const known = target(schema)
    const content = contentOf(known, place)
    if (content) visit(content.schema, content.place)
    for (const inner of inside(known)) visit(inner, place)
  }

  for (const operation of operations) {
    const { parameters, body, answer } = operation
    for (const { schema } of parameters) visit(schema, placeIn(operation, true))
    if (body) visit(body.schema, placeIn(operation, true))
    if (answer.schema) visit(answer.schema, placeIn(operation, false))
  }
  for (const { resources, reply } of webhooks) {
    for (const { schema } of resources) visit(schema, RECEIVED)
    if (reply) visit(reply.schema, REPLIED)
  }
  for (const { document, content } of v2Notifications) {
    visit(document.schema, RECEIVED_XML)
    if (content) visit(content.schema, RECEIVED_XML)
  }

  /**
   * Whether the type is another one when it is sent: an enum is closed then, a list read-only, what is
   * optional may be `undefined`, and JSON in XML may be text.
   */
  function differs(schema: Schema, place: Place): boolean {
    const known = target(schema)
    const isOptional = (name: string) => !known.required?.includes(name)
    const { enum: values, items, properties = {} } = known
    return (
      values !== undefined ||
      items !== undefined ||
      Object.keys(properties).some(isOptional) ||
      contentOf(known, place) !== undefined ||
      inside(known).some((inner) => differs(inner, place))
    )
  }

  return {
    target,
    typeName: ($ref, place) => {
      const both = placesOf($ref).length > 1
      return nameOf($ref) + (place.sent && both && differs({ $ref }, place) ? 'Input' : '')
    },
    uses,
  }
}

/** The schemas directly inside this one. */
const inside = ({
  items,
  oneOf = [],
  properties = {},
  patternProperties = {},
}: Schema): Schema[] => [
  ...(items ? [items] : []),
  ...oneOf,
  ...Object.values(properties),
  ...Object.values(patternProperties),
]
