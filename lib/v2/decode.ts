import { apiError, isSuccess, streamed, unreadable } from '../http/answer.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { withJson, withLists } from './fields.js'
import { hintFor, isUnsure } from './hints.js'
import { type Verdict, verdictOf } from './verdict.js'
import { isXml, readXml, type XmlFields } from './xml.js'

/** Gives the fields of an answer as `data`, and throws `ApiError` for one that says no. */
export const decode: Middleware = async (request, next) => {
  const response = await next(request)
  if (!isSuccess(response)) throw refusal(response, await fieldsOf(response))
  const { as } = request.options
  if (response.body) return response
  const fields = response.data as XmlFields | undefined
  if (fields && verdictOf(fields).isNo) throw refusal(response, fields)
  if (as === 'stream') return streamed(request, response)
  if (as === 'bytes') return response.with({ data: response.bytes() })
  if (as === 'text') return response.with({ data: response.text() })
  const data = fields ? documentOf(fields, request) : contentOf(response, as === 'json')
  return response.with({ data })
}

const documentOf = (fields: XmlFields, { facts = {} }: WechatpayRequest): unknown =>
  withJson(withLists(fields, facts.lists), facts.json)

/** What is no XML: nothing, a text file, or one endpoint's JSON. */
function contentOf(response: WechatpayResponse, isDocument: boolean): unknown {
  const octets = response.bytes()
  if (octets.byteLength === 0) return undefined
  const json = tryJson(response)
  if (json) {
    const { retcode = 0, retmsg } = json
    if (Number(retcode) === 0) return json
    throw apiError(response, {
      ...{
        code: `${retcode}`,
        message: `${retmsg}`,
        hint: undefined,
        isUnknown: false,
        data: json,
      },
    })
  }
  if (isDocument || isXml(octets)) throw unreadable('XML, nor JSON', response)
  const isText = /^(text\/|$)/i.test(response.header('content-type') ?? '') && !isGzip(octets)
  return isText ? response.text() : octets
}

/** RFC 1952 2.3.1. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b

function tryJson(response: WechatpayResponse): { retcode?: unknown; retmsg?: unknown } | undefined {
  if (response.bytes()[0] !== '{'.charCodeAt(0)) return undefined
  try {
    return JSON.parse(response.text())
  } catch {
    return undefined
  }
}

async function fieldsOf(response: WechatpayResponse): Promise<XmlFields | undefined> {
  try {
    return isXml(response.bytes()) ? await readXml(response.bytes()) : undefined
  } catch {
    return undefined
  }
}

function refusal(response: WechatpayResponse, fields: XmlFields | undefined) {
  const { code, message }: Partial<Verdict> = fields ? verdictOf(fields) : {}
  return apiError(response, {
    code,
    message,
    hint: hintFor(code, message, response),
    isUnknown: response.status >= 500 || isUnsure(code),
    data: fields,
  })
}
