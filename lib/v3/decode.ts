import { oneLine, outcomeUnknown } from '../http/describe.js'
import { ApiError, type ApiErrorDetail } from '../http/errors.js'
import type { As } from '../http/options.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { hintFor } from './hints.js'

/** Reads a proven answer, and throws `ApiError` for one that says no. */
export const decode: Middleware = async (request, next) => {
  const response = await next(request)
  if (response.status < 200 || response.status >= 300) throw apiError(request, response)
  if (request.options.as === 'stream') return response.body ? response : streamed(request, response)
  // Who has decrypted fields of an answer has read it.
  if (response.data !== undefined) return response
  return response.with({ data: read(response, request.options.as) })
}

/** An answer that had to be verified as a whole: reading it takes none of the call's time any more. */
function streamed({ deadline }: WechatpayRequest, response: WechatpayResponse): WechatpayResponse {
  deadline.end()
  return response.with({ body: new Blob([response.bytes() as Uint8Array<ArrayBuffer>]).stream() })
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
    const { method, url } = response.request
    throw new ApiError(
      `${method} ${url}: the answer (${response.status}) is not JSON; see error.response.text().`,
      {
        response,
        code: 'ERR_RESPONSE',
        cause,
      },
    )
  }
}

function apiError(request: WechatpayRequest, response: WechatpayResponse): ApiError {
  const { method, url } = response.request
  const { code, message, detail } = readError(response)
  const hint = hintFor(code, detail, request, response)
  const said = message === undefined ? '' : `, ${message}`
  const advice = outcomeUnknown(request, response.status >= 500)
  const text = `${method} ${url}: ${response.status} ${code}${said}${hint ? ` (${hint}.)` : ''}${advice}`
  return new ApiError(text, {
    response: response.with({ data: tryJson(response) }),
    code,
    detail,
    hint,
  })
}

/** The error body `{ code, message, detail }`; anything else, an HTML page for example, has no code. */
function readError(response: WechatpayResponse): {
  code: string
  message?: string
  detail?: ApiErrorDetail
} {
  const body = tryJson(response)
  if (typeof body !== 'object' || body === null) return { code: 'ERR_RESPONSE' }
  const { code, message, detail } = body as Record<string, unknown>
  return {
    code: typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? code : 'ERR_RESPONSE',
    ...(typeof message === 'string' && { message: oneLine(message) }),
    ...(typeof detail === 'object' && detail !== null && { detail: detail as ApiErrorDetail }),
  }
}

/** The body as JSON; `undefined` if it is none. */
export function tryJson(response: WechatpayResponse): unknown {
  try {
    return JSON.parse(response.text())
  } catch {
    return undefined
  }
}
