import { isXml } from '../http/is-xml.js'
import { later } from '../http/later.js'
import { type BodyInput, readBody } from './body.js'
import type { Notification } from './events.js'
import type { HeadersInput } from './headers.js'
import type { V2ParserOptions } from './parse-v2.js'
import { createV3Parser, type V3ParserOptions } from './parse-v3.js'

/** A notification as it arrived. */
export interface ArrivedNotification {
  readonly headers: HeadersInput
  /** The raw body: text or octets, as they came. */
  readonly body: BodyInput
}

export interface ParserOptions extends V2ParserOptions, V3ParserOptions {}

/** The same, when it is not known what a framework has made of the body. */
interface Unread {
  readonly headers: HeadersInput
  readonly body: unknown
}

export type Parse<Given = Unread> = (given: Given) => Promise<Notification>

/**
 * Verifies a notification, decrypts it, and reads it: in this order, so that nothing is believed too early. XML is of
 * APIv2. A body that is neither text nor octets is refused.
 */
export function createParser(options: ParserOptions): Parse {
  const parseV2 = later(async () => (await import('./parse-v2.js')).createV2Parser(options))
  const parseV3 = createV3Parser(options)
  return async (given) => {
    const { headers, body } = given ?? {}
    const octets = readBody(body)
    return isXml(octets) ? await parseV2(octets) : await parseV3(headers, octets)
  }
}
