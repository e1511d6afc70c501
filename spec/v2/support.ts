import type { OutgoingHttpHeaders } from 'node:http'
import type { ClientConfig } from '../../lib/index.js'
import { clientOf } from '../http/support.js'
import { type Answers, type Arrived, type Script, startAnswers } from '../support/answers.js'
import type { UntypedClient } from '../support/untyped.js'
import { type Algorithm, xmlSignature } from '../support/xml-sign.js'

export const secret = '192006250b4c09247ec02edce69f6a2d'

export type Fields = Readonly<Record<string, string>>

/** The sign that WeChat Pay makes. @param key what is put behind the fields, e.g. `key=...` */
export function signOf(fields: Fields, type: string = 'MD5', key = `key=${secret}`): string {
  const [name = '', value = ''] = key.split('=')
  return xmlSignature(fields, value, type as Algorithm, name)
}

export const withSign = (fields: Fields, type?: string): Fields => ({
  ...fields,
  sign: signOf(fields, type),
})

export const xmlOf = (fields: Fields): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}</xml>`

/** The fields of a flat document; CDATA and plain text only. */
export function fieldsIn(xml: string): Fields {
  const elements = xml.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs)
  return Object.fromEntries(
    [...elements].map(([, name, cdata, text]) => [name, cdata ?? text ?? '']),
  )
}

/** What arrived, by its fields. */
export const sentIn = ({ body }: Pick<Arrived, 'body'>): Fields =>
  fieldsIn(`${body}`.replace(/^<xml>/, ''))

export interface Said {
  readonly status?: number
  readonly headers?: OutgoingHttpHeaders
}

/** An answer as it is. */
export const says =
  (body: string | Buffer, { status = 200, headers = {} }: Said = {}): Script =>
  (outgoing) =>
    outgoing.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(body)

export const SUCCESS = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }

/** An answer that is rightly signed. */
export const saysSigned = (fields: Fields = {}, type?: string): Script =>
  says(xmlOf(withSign({ ...SUCCESS, nonce_str: 'abc', ...fields }, type)))

export interface Shop extends Answers {
  readonly wxpay: UntypedClient
}

/** A client, and a server that answers it by script. */
export async function startShop(
  script: Script = saysSigned(),
  config: Partial<ClientConfig> = {},
): Promise<Shop> {
  const answers = await startAnswers(script)
  return { ...answers, wxpay: clientOf({ ...answers.config, secret } as never, config) }
}
