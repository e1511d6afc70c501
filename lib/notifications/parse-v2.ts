import type { KeyObject } from 'node:crypto'
import { needSecret } from '../config/secret.js'
import { decryptEcb } from '../crypto/aes-ecb.js'
import { fromBase64 } from '../crypto/base64.js'
import { createDigest } from '../crypto/digest.js'
import { md5Hex } from '../crypto/hash.js'
import { oneLine, reasonOf } from '../http/describe.js'
import { DecryptError, VerifyError } from '../http/errors.js'
import { isXml } from '../http/is-xml.js'
import { factsOf } from '../openapi/lookup.js'
import { withJson } from '../v2/fields.js'
import { isProven } from '../v2/proof.js'
import { readXml, type XmlFields } from '../v2/xml.js'
import { openResource } from '../v3/resource.js'
import type { Notification } from './events.js'

export interface V2ParserOptions {
  /** APIv2 key, by which WeChat Pay signs, and encrypts refunds. */
  readonly secret: string | undefined
  /** By which it encrypts what has an `event_type`. */
  readonly apiv3Key: KeyObject | undefined
}

/** Verifies a notification of APIv2 by the `sign` in it, and opens what is encrypted in it. */
export function createV2Parser({
  apiv3Key,
  ...options
}: V2ParserOptions): (octets: Uint8Array) => Promise<Notification> {
  return async (octets) => {
    const secret = needSecret(options.secret, 'notifications in XML are proven with it')
    const fields = await readDocument(octets)
    checkSign(fields, secret)
    const event_type = `v2/${kindOf(fields)}`
    const { json } = await factsOf('NOTIFY', event_type)
    const document = withJson(fields, json)
    const resource = (await openContent(event_type, fields, secret, apiv3Key)) ?? document
    // What is around a refund is not proven: an `event_id` there is nobody's.
    const id = (isEvent(fields) && fields.event_id) || digestOf(event_type, resource)
    return { id, event_type, resource, document } as Notification
  }
}

async function readDocument(octets: Uint8Array): Promise<XmlFields> {
  try {
    return await readXml(octets)
  } catch (cause) {
    throw unproven(`the document cannot be read: ${reasonOf(cause)}`, cause)
  }
}

/** Refunds are not signed: it has to do that the secret opens them. */
function checkSign(fields: XmlFields, secret: string): void {
  if (!fields.sign && isRefund(fields)) return
  if (!fields.sign) throw unproven('it is not signed (`sign` is missing)')
  if (isProven(fields, secret)) return
  throw unproven(
    '`sign` is not that of `secret` over this document. Either somebody else has sent or changed it, or the APIv2 key in ' +
      '`secret` is not the one that is set in the merchant platform now',
  )
}

const unproven = (problem: string, cause?: unknown): VerifyError =>
  new VerifyError('signature', `notification: ${problem}.`, { cause })

const isEvent = (fields: XmlFields): boolean => Object.hasOwn(fields, 'event_type')
const isRefund = (fields: XmlFields): boolean =>
  Object.hasOwn(fields, 'req_info') && !isEvent(fields)

/** The fields by which documents are known that do not say what they are. */
const KINDS: readonly (readonly [kind: string, ...fields: string[]])[] = [
  ['refund-processed', 'req_info'],
  ['combined-transactions-success', 'combine_out_trade_no'],
  ['pap-contract-state-changed', 'change_type', 'contract_id'],
  ['pap-contract-state-changed', 'change_type', 'contract_code'],
  ['transactions-risk-occurred', 'transaction_id_list', 'risk_level'],
  ['vehicle-state-changed-for-parking', 'plate_number', 'vehicle_event_createtime'],
  ['transaction-success', 'out_trade_no', 'result_code'],
  ['transaction-success', 'out_trade_no', 'transaction_id'],
]

function kindOf(fields: XmlFields): string {
  if (isEvent(fields)) return `${fields.event_type}`
  const isThere = (name: string): boolean => Object.hasOwn(fields, name)
  const [kind = 'unknown'] = KINDS.find(([, ...names]) => names.every(isThere)) ?? []
  return kind
}

/** What is encrypted in a document; `undefined` where nothing is. */
async function openContent(
  event_type: string,
  fields: XmlFields,
  secret: string,
  apiv3Key: KeyObject | undefined,
): Promise<unknown> {
  const name = `notification ${oneLine(event_type)}`
  if (isRefund(fields)) return openRefund(name, fields.req_info, secret)
  if (!isEvent(fields) || !fields.event_ciphertext) return undefined
  const text = openResource(
    name,
    {
      algorithm: fields.event_algorithm,
      nonce: fields.event_nonce,
      associated_data: fields.event_associated_data,
      ciphertext: fields.event_ciphertext,
    },
    apiv3Key,
  )
  return readContent(name, Buffer.from(text))
}

/** @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16 */
async function openRefund(name: string, req_info: unknown, secret: string): Promise<XmlFields> {
  try {
    const octets = fromBase64(`${req_info}`.replace(/\s/g, ''))
    if (!octets) throw new TypeError('`req_info` is not base64')
    return await readXml(decryptEcb(Buffer.from(md5Hex(secret)), octets))
  } catch (cause) {
    const message =
      `${name}: \`secret\` does not open its \`req_info\`. Either the APIv2 key is not the one that is set in the merchant ` +
      'platform now, or somebody else has sent it.'
    throw new DecryptError('decrypt', message, { cause })
  }
}

/** Both languages were seen. */
async function readContent(name: string, octets: Buffer): Promise<unknown> {
  try {
    return isXml(octets) ? await readXml(octets) : JSON.parse(`${octets}`)
  } catch (cause) {
    const message = `${name}: what was encrypted is neither XML nor JSON.`
    throw new DecryptError('decrypt', message, { cause })
  }
}

/** What is another one when a notification comes again. */
const CHANGING = ['nonce_str', 'sign', 'sign_type']

/** An id that stays the same: of these documents nothing else numbers them. */
function digestOf(event_type: string, resource: unknown): string {
  const told = Object.entries(resource ?? {})
    .filter(([name]) => !CHANGING.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([event_type, told])
  return createDigest('SHA256').update(text).digest('hex').slice(0, 32)
}
