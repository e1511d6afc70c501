import { type NamedSchema, nameOf, resolve, type Schema, type V2Notification } from './catalogue.js'

interface RawNotification {
  readonly title: string
  readonly notification: string
  /** What one of its fields carries: as ciphertext of an algorithm, or else as JSON text. */
  readonly content?: {
    readonly field: string
    readonly algorithm?: string
    readonly schema: string
  }
}

/** What `v2/notifications.json` holds. */
export interface V2Notifications {
  readonly 'x-notifications': Readonly<Record<string, RawNotification>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Each notification with its schemas, under names that no other type has. */
export function readV2Notifications({
  'x-notifications': notifications,
  components,
}: V2Notifications): V2Notification[] {
  const named = ($ref: string): NamedSchema => {
    return { name: `V2${nameOf($ref)}`, schema: resolve({ $ref }, components.schemas) }
  }
  return Object.entries(notifications).map(([name, { title, notification, content: carried }]) => {
    const document = named(notification)
    if (!carried) return { name, title, document }
    const { field, algorithm, schema } = carried
    const content = named(schema)
    return algorithm
      ? {
          name,
          title,
          document: withField(document, field, { 'x-ciphertext': algorithm }),
          content,
        }
      : { name, title, document: withField(document, field, { contentSchema: content.schema }) }
  })
}

function withField({ name, schema }: NamedSchema, field: string, more: Schema): NamedSchema {
  const { properties = {} } = schema
  const changed = { ...properties, [field]: { ...properties[field], ...more } }
  return { name, schema: { ...schema, properties: changed } }
}
