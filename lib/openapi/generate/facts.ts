import type { Facts } from '../facts.js'
import { type Catalogue, nameOf, type Operation, type Schema } from './catalogue.js'

type Components = Catalogue['components']

/** The table of facts, by method and path. Few endpoints have any. */
export function renderFacts({ operations, components }: Catalogue): string {
  const known = operations.map((operation) => ({
    operation,
    facts: removeUndefined(factsOf(operation, components)),
  }))
  const special = known.filter(({ facts }) => Object.keys(facts).length > 0)
  const entries = known
    .filter((one) => special.includes(one) || special.some((other) => hides(other, one)))
    .map(({ operation, facts }) => [keyOf(operation), facts])
  return `import type { Facts } from './facts.js'

export const table: Readonly<Record<string, Facts>> = ${JSON.stringify(Object.fromEntries(entries))}
`
}

const keyOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`

/** Whether `other` would be found in place of `one`, whose literal segment looks like a value of a placeholder. */
function hides(other: { operation: Operation }, one: { operation: Operation }): boolean {
  const pattern = keyOf(other.operation).replace(/\{[^}]*\}/g, '[^/{]+')
  return new RegExp(`^${pattern}$`).test(keyOf(one.operation))
}

type Known = { readonly [Name in keyof Required<Facts>]: Facts[Name] | undefined }

function factsOf(operation: Operation, components: Components): Known {
  const { path, host, security, parameters, body, answer } = operation
  const encrypts = [
    ...parameters.flatMap(({ in: place, name, schema }) =>
      encryptedIn(schema, components, place === 'path' ? name : `${place}.${name}`),
    ),
    ...encryptedIn(body?.schema ?? {}, components, body?.kind),
  ]
  const decrypts = encryptedIn(answer.schema ?? {}, components)
  return {
    host,
    security: security || undefined,
    multipart: body?.kind === 'multipart' || undefined,
    raw: answer.kind === 'raw' ? (answer.signed ? 'signed' : 'unsigned') : undefined,
    slash: path.endsWith('/') || undefined,
    encrypts: encrypts.length > 0 ? encrypts : undefined,
    decrypts: decrypts.length > 0 ? decrypts : undefined,
  }
}

const removeUndefined = (known: Known): Facts =>
  Object.fromEntries(Object.entries(known).filter(([, fact]) => fact !== undefined))

/** The paths of the encrypted fields in a document. */
function encryptedIn(schema: Schema, components: Components, path = ''): string[] {
  if (schema.$ref) return encryptedIn(components[nameOf(schema.$ref)] ?? {}, components, path)
  const { items, properties = {} } = schema
  return [
    ...(schema['x-encrypted'] ? [path] : []),
    ...(items ? encryptedIn(items, components, `${path}[*]`) : []),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      encryptedIn(inner, components, path ? `${path}.${name}` : name),
    ),
  ]
}
