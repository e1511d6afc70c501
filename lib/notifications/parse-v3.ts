import type { KeyObject } from 'node:crypto'
import { oneLine } from '../http/describe.js'
import { DecryptError, RequestError } from '../http/errors.js'
import { factsOf } from '../openapi/lookup.js'
import { type PlatformKeys, prove } from '../v3/proof.js'
import { openResource } from '../v3/resource.js'
import { decryptAt, type SensitiveKeys } from '../v3/sensitive.js'
import type { Notification } from './events.js'
import { readHeaders } from './headers.js'

export interface V3ParserOptions {
  /** WeChat Pay's keys, by which it signs. */
  readonly platform: PlatformKeys
  /** By which it encrypts. */
  readonly apiv3Key: KeyObject | undefined
  /** By which it encrypts sensitive fields. */
  readonly keys: SensitiveKeys
  /** Whether sensitive fields are decrypted. */
  readonly sensitive: boolean
}

/** Verifies a notification of APIv3 by its headers, and decrypts its `resource`. */
export function createV3Parser({
  platform,
  apiv3Key,
  keys,
  sensitive,
}: V3ParserOptions): (headers: unknown, octets: Uint8Array) => Promise<Notification> {
  return async (headers, octets) => {
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
