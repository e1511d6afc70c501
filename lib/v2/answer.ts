import { isXml } from '../http/is-xml.js'
import type { WechatpayResponse } from '../http/response.js'
import { readXml, type XmlFields } from './xml.js'

/** What was read of answers, by their octets: who verifies an answer and who decodes it both want it. */
const read = new WeakMap<Uint8Array, Promise<XmlFields>>()

/**
 * The fields of an answer; `undefined` if it is no XML.
 *
 * Rejects with `Error`, as `readXml` does, for XML that cannot be read.
 */
export async function fieldsOf(response: WechatpayResponse): Promise<XmlFields | undefined> {
  const octets = response.bytes()
  if (!isXml(octets)) return undefined
  const fields = read.get(octets) ?? readXml(octets)
  read.set(octets, fields)
  return fields
}
