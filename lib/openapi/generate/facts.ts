import type { Facts } from '../facts.js'
import { type Catalogue, type Operation, resolve, type Schema } from './catalogue.js'

type Components = Catalogue['components']

/** The table of facts, by method and path. Few endpoints have any. */
export function renderFacts({ operations, components }: Catalogue): string {
  const entries = operations.flatMap((operation) => {
    const facts = Object.entries(factsOf(operation, components)).filter(
      ([, fact]) => fact !== undefined,
    )
    const endpoint = `${operation.method.toUpperCase()} ${operation.path}`
    return facts.length > 0 ? [[endpoint, Object.fromEntries(facts)]] : []
  })
  return `import type { Facts } from './facts.js'

export const table: Readonly<Record<string, Facts>> = ${JSON.stringify(Object.fromEntries(entries))}
`
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

/** The paths of the encrypted fields in a document. */
function encryptedIn(schema: Schema, components: Components, path = ''): string[] {
  const { items, properties = {}, 'x-encrypted': isEncrypted } = resolve(schema, components)
  return [
    ...(isEncrypted ? [path] : []),
    ...(items ? encryptedIn(items, components, `${path}[*]`) : []),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      encryptedIn(inner, components, path ? `${path}.${name}` : name),
    ),
  ]
}
