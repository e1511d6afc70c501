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
  readonly oneOf?: readonly Schema[]
  readonly deprecated?: boolean
  readonly contentMediaType?: string
  /** What a text carries. */
  readonly contentSchema?: Schema
  readonly 'x-encrypted'?: boolean
  /** Ciphertext, of this algorithm; AEAD_AES_256_GCM, where it is not named. */
  readonly 'x-ciphertext'?: true | string
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

/** A schema with the name that its type has. */
export interface NamedSchema {
  readonly name: string
  readonly schema: Schema
}

/** One kind of notification. */
export interface Webhook {
  readonly eventType: string
  /** The official name; empty where there is none. */
  readonly title: string
  /** The titles of its official pages, where they are others. */
  readonly names: readonly string[]
  /** Official pages. */
  readonly pages: readonly string[]
  /** What its resource is once it is decrypted: one of these. */
  readonly resources: readonly NamedSchema[]
  /** What the merchant answers, where that is more than a status. */
  readonly reply?: NamedSchema
  /** The event type that the official pages have now. */
  readonly renamedTo?: string
}

/** One kind of notification of APIv2. */
export interface V2Notification {
  /** An `event_type`, or where there is none the catalogue's own name. */
  readonly name: string
  /** The official name. */
  readonly title: string
  /** The XML. */
  readonly document: NamedSchema
  /** What the ciphertext in it is once it is decrypted: XML. */
  readonly content?: NamedSchema
}

export interface Catalogue {
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  readonly v2Notifications: readonly V2Notification[]
  /** Schemas that are shared, by name. */
  readonly components: Readonly<Record<string, Schema>>
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

/** By code point: the same on every machine, whatever its language. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
