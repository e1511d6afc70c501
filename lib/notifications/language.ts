import { isXml } from '../http/is-xml.js'
import type { Notification } from './events.js'

/** How WeChat Pay is answered. */
export interface Language {
  success(): Response
  /** What it takes for "send it again": a status from 400, and the reason. */
  failure(status: number, message: string, headers?: Readonly<Record<string, string>>): Response
}

/** That of APIv3. WeChat Pay wants 200 or 204, and the body empty where the event needs none. */
export const json: Language = {
  success: () => new Response(null, { status: 204 }),
  failure: (status, message, headers = {}) =>
    Response.json({ code: 'FAIL', message }, { status, headers }),
}

/** That of APIv2, in which each field has one of `names` or several. */
const xmlWith = (codes: readonly string[], messages: readonly string[]): Language => {
  const answer = (status: number, code: string, message: string, headers = {}): Response => {
    const elements = [
      ...codes.map((name) => `<${name}><![CDATA[${code}]]></${name}>`),
      ...messages.map((name) => `<${name}><![CDATA[${message}]]></${name}>`),
    ]
    return new Response(`<xml>${elements.join('')}</xml>`, {
      status,
      headers: { 'content-type': 'text/xml; charset=utf-8', ...headers },
    })
  }
  return {
    success: () => answer(200, 'SUCCESS', 'OK'),
    failure: (status, message, headers) => answer(status, 'FAIL', message, headers),
  }
}

const xml = xmlWith(['return_code'], ['return_msg'])

/** WeChat Pay's pages name the fields in both ways. */
const eventXml = xmlWith(['return_code', 'code'], ['return_msg', 'message'])

/** What a request is answered in: its type tells, or its body. */
export function languageOf({ headers }: Request, body?: unknown): Language {
  const isTypedXml = /\bxml\b/i.test(headers.get('content-type') ?? '')
  return isTypedXml || (body instanceof Uint8Array && isXml(body)) ? xml : json
}

/** What a notification is answered in that was read, and came in `language`. */
export const languageFor = ({ document }: Notification, language: Language): Language =>
  document && 'event_type' in document ? eventXml : language
