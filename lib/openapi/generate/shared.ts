import { type Catalogue, nameOf, type Operation, resolve, type Schema } from './catalogue.js'

/** On which side of a call a value stands, and in which form: both change its type. */
export interface Place {
  readonly sent: boolean
  /** Whether every value is text, as in the XML of APIv2 and in the path of a URL. */
  readonly asText: boolean
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

/** Where an operation's own values stand. */
export const placeIn = ({ path }: Operation, sent: boolean): Place => ({
  sent,
  asText: path.startsWith('v2/'),
})

/** Where the resource of a notification stands, and what the merchant answers. */
export const RECEIVED: Place = { sent: false, asText: false }
export const REPLIED: Place = { sent: true, asText: false }

/** Follows every reference of the operations and of the notifications. */
export function readShared({ components, operations, webhooks }: Catalogue): SharedSchemas {
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
    for (const inner of inside(target(schema))) visit(inner, place)
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

  /**
   * Whether the type is another one when it is sent: an enum is closed then, a list read-only, and what is
   * optional may be `undefined`.
   */
  function differs(schema: Schema): boolean {
    const known = target(schema)
    const isOptional = (name: string) => !known.required?.includes(name)
    const { enum: values, items, properties = {} } = known
    return (
      values !== undefined ||
      items !== undefined ||
      Object.keys(properties).some(isOptional) ||
      inside(known).some(differs)
    )
  }

  return {
    target,
    typeName: ($ref, { sent }) => {
      const both = placesOf($ref).length > 1
      return nameOf($ref) + (sent && both && differs({ $ref }) ? 'Input' : '')
    },
    uses,
  }
}

/** The schemas directly inside this one. */
const inside = ({ items, properties = {}, patternProperties = {} }: Schema): Schema[] => [
  ...(items ? [items] : []),
  ...Object.values(properties),
  ...Object.values(patternProperties),
]
