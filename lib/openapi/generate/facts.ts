import type { Catalogue, Operation, Schema, Webhook } from './catalogue.js'
import { type Known, pathsIn, someOf } from './known.js'
import { pagesOf } from './pages.js'
import { uploadOf } from './uploads.js'
import { factsOfV2, factsOfXml } from './v2-facts.js'

type Components = Catalogue['components']

/** The table of facts, by method and path, or by `NOTIFY` and event type. Few have any. */
export function renderFacts(catalogue: Catalogue): string {
  const { operations, webhooks, v2Notifications, components } = catalogue
  const known: [string, Known][] = [
    ...operations.map((operation): [string, Known] => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      factsOf(operation, components),
    ]),
    ...webhooks.map((webhook): [string, Known] => [
      `NOTIFY ${webhook.eventType}`,
      factsOfWebhook(webhook, components),
    ]),
    ...v2Notifications.map((notification): [string, Known] => [
      `NOTIFY v2/${notification.name}`,
      factsOfXml(notification.document.schema, components),
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

function factsOf(operation: Operation, components: Components): Known {
  const { path, host, security, body, answer } = operation
  return {
    host,
    security: security || undefined,
    upload: body?.kind === 'multipart' ? uploadOf(body.schema, components) : undefined,
    raw: answer.kind === 'raw' ? (answer.signed ? 'signed' : 'unsigned') : undefined,
    slash: path.endsWith('/') || undefined,
    ...(path.startsWith('v2/')
      ? factsOfV2(operation, components)
      : encryptionOf(operation, components)),
    pages: pagesOf(operation, components),
  }
}

/** Of APIv3 only: no key of the client's fits what is encrypted in APIv2. */
function encryptionOf({ parameters, body, answer }: Operation, components: Components): Known {
  const encrypts = [
    ...parameters.flatMap(({ in: place, name, schema }) =>
      encryptedIn(schema, components, place === 'path' ? name : `${place}.${name}`),
    ),
    ...encryptedIn(body?.schema ?? {}, components, body?.kind),
  ]
  const decrypts = encryptedIn(answer.schema ?? {}, components)
  return { encrypts: someOf(encrypts), decrypts: someOf(decrypts) }
}

function factsOfWebhook({ resources, reply }: Webhook, components: Components): Known {
  const decrypts = resources.flatMap(({ schema }) => encryptedIn(schema, components))
  return { decrypts: someOf([...new Set(decrypts)]), replies: reply ? true : undefined }
}

const encryptedIn = (schema: Schema, components: Components, path?: string): string[] =>
  pathsIn(schema, components, (field) => field['x-encrypted'] === true, path)
