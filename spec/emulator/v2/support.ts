import { createDecipheriv, createHash, randomUUID } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import type { Emulator } from '../../../lib/emulator/index.js'
import { type Algorithm, xmlSignature } from '../../support/xml-sign.js'
import { type Reply, send } from '../support.js'

export type Fields = Record<string, string>

/** Whether the merchant's secret has signed these; the length of `sign` tells how. */
export const isSignedXml = ({ config }: Emulator, fields: Fields): boolean =>
  fields.sign ===
  xmlSignature(fields, config.secret, fields.sign?.length === 64 ? 'HMAC-SHA256' : 'MD5')

/** Fields by name, each a text that is escaped. */
export const toXml = (fields: Fields): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    .join('\n')}</xml>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;')

const parser = new XMLParser({ parseTagValue: false, trimValues: false })

/** The fields of XML below `root`, of which each is in CDATA. */
export const fieldsIn = (xml: string, root = 'xml'): Fields => parser.parse(xml)[root]

export interface XmlCall {
  method?: 'GET' | 'POST'
  /** @defaultValue MD5, and no `sign_type` */
  by?: Algorithm
  /** What replaces that which would be right; `undefined` leaves it out. */
  sign?: string | undefined
  /** Whether the connection shows the merchant's client certificate. @defaultValue true */
  certified?: boolean
  /** Is sent instead of the fields. */
  body?: string | Buffer
}

export interface XmlReply extends Reply {
  /** What the answer says, if it is XML. */
  readonly fields: Fields
}

/**
 * Calls an endpoint with `given`, and with `appid`, `mch_id` and `nonce_str` where they are not given; signed
 * after that. What is `undefined` is left out.
 */
export async function sendXml(
  emulator: Emulator,
  path: string,
  given: Record<string, string | undefined>,
  call: XmlCall = {},
): Promise<XmlReply> {
  const { method = 'POST', by, certified = true } = call
  const all = {
    appid: 'wx2421b1c4370ec43b',
    mch_id: emulator.config.mchid,
    nonce_str: randomUUID().replaceAll('-', ''),
    sign_type: by,
    ...given,
  }
  const fields = defined(all)
  const signed = defined({
    ...fields,
    sign: xmlSignature(fields, emulator.config.secret, by ?? 'MD5'),
    ...('sign' in call && { sign: call.sign }),
  })
  const target = method === 'GET' ? `${path}?${new URLSearchParams(signed)}` : path
  const reply = await send(emulator, method, target, {
    ...(method === 'POST' && { body: call.body ?? toXml(signed) }),
    headers: { Authorization: undefined, 'Content-Type': 'text/xml' },
    certified,
  })
  const isXml = reply.headers['content-type']?.startsWith('text/xml')
  return Object.assign(reply, { fields: isXml ? fieldsIn(reply.body) : {} })
}

const defined = (fields: Record<string, string | undefined>): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** What a refund notification tells; throws where anything about it was changed. */
export function refundIn({ config }: Emulator, { body }: { readonly body: string }): Fields {
  const key = createHash('md5').update(config.secret).digest('hex')
  const decipher = createDecipheriv('aes-256-ecb', key, null)
  const octets = Buffer.from(`${fieldsIn(body).req_info}`, 'base64')
  return fieldsIn(decipher.update(octets, undefined, 'utf8') + decipher.final('utf8'), 'root')
}

export const number = (): string => randomUUID().replaceAll('-', '')

export const NOWHERE = 'http://127.0.0.1:9/'

/** Of an order of 100 fen. */
export const orderFields = (changes: Record<string, string | undefined> = {}) => ({
  body: '腾讯充值中心-QQ会员充值',
  out_trade_no: number(),
  total_fee: '100',
  spbill_create_ip: '127.0.0.1',
  notify_url: NOWHERE,
  trade_type: 'NATIVE',
  ...changes,
})
