import type { KeyObject } from 'node:crypto'
import { oneLine } from '../http/describe.js'
import { DecryptError, RequestError } from '../http/errors.js'
import { factsOf } from '../openapi/lookup.js'
import { type PlatformKeys, prove } from '../v3/proof.js'
import { openResource } from '../v3/resource.js'
import { decryptAt, type SensitiveKeys } from '../v3/sensitive.js'
import { type BodyInput, readBody } from './body.js'
import type { Notification } from './events.js'
import { type HeadersInput, readHeaders } from './headers.js'

/** A notification as it arrived. */
export interface ArrivedNotification {
  readonly headers: HeadersInput
  /** The raw body: text or octets, as they came. */
  readonly body: BodyInput
}

export interface ParserOptions {
  /** WeChat Pay's keys, by which it signs. */
  readonly platform: PlatformKeys
  /** By which it encrypts. */
  readonly apiv3Key: KeyObject | undefined
  /** By which it encrypts sensitive fields. */
  readonly keys: SensitiveKeys
  /** Whether sensitive fields are decrypted. */
  readonly sensitive: boolean
}

/** The same, when it is not known what a framework has made of the body. */
interface Unread {
  readonly headers: HeadersInput
  readonly body: unknown
}

export type Parse<Given = Unread> = (given: Given) => Promise<Notification>

/**
 * Verifies a notification, decrypts it, and reads it: in this order, so that nothing is believed too early. A body
 * that is neither text nor octets is refused.
 */
export function createParser({ platform, apiv3Key, keys, sensitive }: ParserOptions): Parse {
  return async (given) => {
    const { headers, body } = given ?? {}
    const octets = readBody(body)
    await prove(
      {
        what: 'notification',
        name: 'notification',
        header: readHeaders(headers),
        body: octets,
        afterProbe: 'answer it with a failure, and the true one follows',
      },
      platform,
    )
    const { resource, ...envelope } = readEnvelope(octets)
    const name = `notification ${oneLine(envelope.id)} (${oneLine(envelope.event_type)})`
    const content = readContent(name, openResource(name, resource, apiv3Key))
    const { decrypts = [] } = sensitive ? await factsOf('NOTIFY', envelope.event_type) : {}
    return {
      ...envelope,
      original_type: resource?.original_type,
      resource: await decryptAt(content, decrypts, keys, name),
    } as Notification
  }
}

interface Envelope {
  readonly id: string
  readonly event_type: string
  readonly resource?: { readonly original_type?: string }
}

function readEnvelope(octets: Uint8Array): Envelope {
  let envelope: Partial<Envelope> | null
  try {
    envelope = JSON.parse(Buffer.from(octets).toString())
  } catch (cause) {
    throw new RequestError('the notification is signed, but is not JSON', undefined, cause)
  }
  const { id, event_type } = envelope ?? {}
  if (id && typeof id === 'string' && typeof event_type === 'string')
    return { ...envelope, id, event_type }
  throw new RequestError('the notification is signed, but has no `id` and `event_type`')
}

function readContent(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DecryptError('decrypt', `${name}: what was encrypted is not JSON.`, { cause })
  }
}
