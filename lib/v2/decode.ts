import { apiError, isSuccess, streamed, unreadable } from '../http/answer.js'
import type { ApiError } from '../http/errors.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { fieldsOf } from './answer.js'
import { withJson, withLists } from './fields.js'
import { hintFor, isUnsure } from './hints.js'
import { answersWithFile, answersWithJson } from './unsigned.js'
import { type Verdict, verdictOf } from './verdict.js'
import type { XmlFields } from './xml.js'

/** Gives the fields of an answer as `data`, and throws `ApiError` for one that says no, or is not what it has to be. */
export const decode: Middleware = async (request, next) => {
  const response = await next(request)
  if (!isSuccess(response)) throw refusal(response, await fieldsOf(response).catch(() => undefined))
  // A file that is streamed; or what somebody else has read.
  if (response.body || response.data !== undefined) return response
  const data = await contentOf(request, response)
  const { as } = request.options
  if (as === 'stream') return streamed(request, response)
  if (as === 'bytes') return response.with({ data: response.bytes() })
  return response.with({ data: as === 'text' ? response.text() : data })
}

/** @throws `ApiError` for what is no answer to this request */
async function contentOf(request: WechatpayRequest, response: WechatpayResponse): Promise<unknown> {
  const fields = await fieldsOf(response).catch((cause: unknown) => {
    throw unreadable('XML that can be read', response, cause)
  })
  if (fields) return documentOf(fields, request, response)
  if (answersWithJson(request)) return jsonOf(response)
  const { as } = request.options
  if (answersWithFile(request) && as !== 'json') return fileOf(response)
  throw unreadable('XML', response)
}

function documentOf(
  fields: XmlFields,
  { facts = {} }: WechatpayRequest,
  response: WechatpayResponse,
): unknown {
  if (verdictOf(fields).isNo) throw refusal(response, fields)
  // What nothing proves has at least to say that it went well.
  if (!response.verified && fields.return_code !== 'SUCCESS') {
    throw unreadable('one of APIv2, which says `return_code` SUCCESS', response)
  }
  return withJson(withLists(fields, facts.lists), facts.json)
}

function fileOf(response: WechatpayResponse): string | Uint8Array | undefined {
  const octets = response.bytes()
  if (octets.byteLength === 0) return undefined
  const isText = /^(text\/|$)/i.test(response.header('content-type') ?? '') && !isGzip(octets)
  return isText ? response.text() : octets
}

/** RFC 1952 2.3.1. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b

/** It refuses by a `retcode` other than 0. */
function jsonOf(response: WechatpayResponse): unknown {
  let data: { readonly retcode?: unknown; readonly retmsg?: unknown } | null
  try {
    data = JSON.parse(response.text())
  } catch (cause) {
    throw unreadable('JSON', response, cause)
  }
  const { retcode, retmsg } = data ?? {}
  // An object need not have a text.
  const code = ['string', 'number'].includes(typeof retcode) ? `${retcode}` : undefined
  if (code === '0') return data
  throw apiError(response, {
    code,
    message: typeof retmsg === 'string' ? retmsg : undefined,
    hint: undefined,
    isUnknown: false,
    data,
  })
}

function refusal(response: WechatpayResponse, fields: XmlFields | undefined): ApiError {
  const { code, message }: Partial<Verdict> = fields ? verdictOf(fields) : {}
  return apiError(response, {
    code,
    message,
    hint: hintFor(code, message, response),
    isUnknown: response.status >= 500 || isUnsure(code),
    data: fields,
  })
}
