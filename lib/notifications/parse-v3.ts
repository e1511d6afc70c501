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
}: V3ParserOptions): (headers: unknown, octets: Buffer) => Promise<Notification> {
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
    const envelope = readEnvelope(octets)
    const { id, event_type, resource } = envelope
    const name = `notification ${oneLine(id)} (${oneLine(event_type)})`
    const content = readContent(name, openResource(name, resource, apiv3Key))
    const clear = sensitive ? await inClear(content, event_type, keys, name) : content
    return Object.assign(envelope, {
      original_type: resource?.original_type,
      resource: clear,
    }) as Notification
  }
}

/** The content of a resource, with its sensitive fields decrypted. */
async function inClear(
  content: unknown,
  event_type: string,
  keys: SensitiveKeys,
  name: string,
): Promise<unknown> {
  const { decrypts = [] } = await factsOf('NOTIFY', event_type)
  return decryptAt(content, decrypts, keys, name)
}

interface Envelope {
  readonly id: string
  readonly event_type: string
  readonly resource?: { readonly original_type?: string }
}

function readEnvelope(octets: Buffer): Envelope {
  let envelope: Partial<Envelope> | null
  try {
    envelope = JSON.parse(octets.toString())
  } catch (cause) {
    throw new RequestError('the notification is signed, but is not JSON', undefined, cause)
  }
  if (envelope && isEnvelope(envelope)) return envelope
  throw new RequestError('the notification is signed, but has no `id` and `event_type`')
}

const isEnvelope = (given: Partial<Envelope>): given is Envelope =>
  typeof given.id === 'string' && given.id !== '' && typeof given.event_type === 'string'

function readContent(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DecryptError('decrypt', `${name}: what was encrypted is not JSON.`, { cause })
  }
}
