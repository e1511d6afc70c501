import type { Facts } from '../facts.js'
import { type Catalogue, type Operation, resolve, type Schema, type Webhook } from './catalogue.js'
import { pagesOf } from './pages.js'

import { uploadOf } from './uploads.js'

type Components = Catalogue['components']

/** The table of facts, by method and path, or by `NOTIFY` and event type. Few have any. */
export function renderFacts({ operations, webhooks, components }: Catalogue): string {
  const known: [string, Known][] = [
    ...operations.map((operation): [string, Known] => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      factsOf(operation, components),
    ]),
    ...webhooks.map((webhook): [string, Known] => [
      `NOTIFY ${webhook.eventType}`,
      factsOfWebhook(webhook, components),
    ]),
  ]
  const entries = known.flatMap(([name, all]) => {
    const facts = Object.entries(all).filter(([, fact]) => fact !== undefined)
    return facts.length > 0 ? [[name, Object.fromEntries(facts)]] : []
  })
  return `import type { Facts } from './facts.js'

export const table: Readonly<Record<string, Facts>> = ${JSON.stringify(Object.fromEntries(entries))}
`
}

type Known = { readonly [Name in keyof Facts]: Facts[Name] | undefined }

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
    upload: body?.kind === 'multipart' ? uploadOf(body.schema, components) : undefined,
    raw: answer.kind === 'raw' ? (answer.signed ? 'signed' : 'unsigned') : undefined,
    slash: path.endsWith('/') || undefined,
    encrypts: someOf(encrypts),
    decrypts: someOf(decrypts),
    pages: pagesOf(operation, components),
  }
}

function factsOfWebhook({ resources, reply }: Webhook, components: Components): Known {
  const decrypts = resources.flatMap(({ schema }) => encryptedIn(schema, components))
  return { decrypts: someOf([...new Set(decrypts)]), replies: reply ? true : undefined }
}

const someOf = (paths: readonly string[]) => (paths.length > 0 ? paths : undefined)

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
