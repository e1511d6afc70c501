import { apiError, isSuccess, streamed, unreadable } from '../http/answer.js'
import type { ApiErrorDetail } from '../http/errors.js'
import type { As } from '../http/options.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { hintFor } from './hints.js'

/** Reads a proven answer, and throws `ApiError` for one that says no. */
export const decode: Middleware = async (request, next) => {
  const response = await next(request)
  if (!isSuccess(response)) throw refusalOf(request, response)
  if (request.options.as === 'stream') return response.body ? response : streamed(request, response)
  // Who has decrypted fields of an answer has read it.
  if (response.data !== undefined) return response
  return response.with({ data: read(response, request.options.as) })
}

function read(response: WechatpayResponse, as: As | undefined): unknown {
  if (response.bytes().byteLength === 0) return undefined
  const type = response.header('content-type') ?? 'application/json'
  const form = as ?? (/[/+]json\b/i.test(type) ? 'json' : /^text\//i.test(type) ? 'text' : 'bytes')
  if (form === 'bytes') return response.bytes()
  return form === 'text' ? response.text() : parseJson(response)
}

function parseJson(response: WechatpayResponse): unknown {
  try {
    return JSON.parse(response.text())
  } catch (cause) {
    throw unreadable('JSON', response, cause)
  }
}

function refusalOf(request: WechatpayRequest, response: WechatpayResponse) {
  const said = readError(response)
  return apiError(response, {
    ...said,
    hint: hintFor(said.code ?? '', said.detail, request, response),
    isUnknown: response.status >= 500,
    data: tryJson(response),
  })
}

/** The error body `{ code, message, detail }`; anything else, an HTML page for example, has no code. */
function readError(response: WechatpayResponse) {
  const body = tryJson(response) ?? {}
  const { code, message, detail } = body as Record<string, unknown>
  return {
    code: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : undefined,
    detail: isDetail(detail) ? detail : undefined,
  }
}

/** WeChat Pay's details have three levels. One that came from elsewhere could nest so deep that no log can write it. */
const MOST_LEVELS = 32

const isDetail = (value: unknown): value is ApiErrorDetail =>
  typeof value === 'object' && value !== null && isWithin(MOST_LEVELS, value)

const isWithin = (levels: number, value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isWithin(levels - 1, inner)))

/** The body as JSON; `undefined` if it is none. */
export function tryJson(response: WechatpayResponse): unknown {
  try {
    return JSON.parse(response.text())
  } catch {
    return undefined
  }
}
