import { startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { debug } from '../http/debug.js'
import { RequestError } from '../http/errors.js'
import { FormBody } from '../http/form.js'
import { replaceInQuery } from '../http/query.js'
import { type WechatpayRequest, withHeaders } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { placeOf, type SensitiveFields } from '../http/sensitive.js'
import type { Middleware, Next } from '../http/stack.js'
import { withoutQuery } from '../http/without-query.js'
import { tryJson } from './decode.js'
import { type Change, changeAt } from './fields.js'
import { decryptAt, encryptText, isCiphertext, type SensitiveKeys } from './sensitive.js'

/**
 * Encrypts the sensitive fields of a request, names the key in `Wechatpay-Serial`, and decrypts those of the answer,
 * where the call asks for it. What came stays as it is in `response.text()`; `data` is in clear.
 */
export const createSensitiveFields =
  (keys: SensitiveKeys): Middleware =>
  (request, next) =>
    request.sensitive ? withFields(request, request.sensitive, next, keys) : next(request)

async function withFields(
  request: WechatpayRequest,
  { encrypts, encrypted, decrypts }: SensitiveFields,
  next: Next,
  keys: SensitiveKeys,
): Promise<WechatpayResponse> {
  await changeFields(request, encrypted, refusePlain)
  const attempt = startAttempt(request)
  const response = await next(
    encrypts.length > 0 ? await encryptFields(request, encrypts, keys) : request,
  )
  const { as = 'json' } = request.options
  if (decrypts.length === 0 || as !== 'json' || response.status >= 300) return response
  const work = () => decryptFields(response, decrypts, keys)
  return within(request, work, () => [attempt(true)])
}

async function encryptFields(
  request: WechatpayRequest,
  paths: readonly string[],
  keys: SensitiveKeys,
): Promise<WechatpayRequest> {
  const named = request.headers['wechatpay-serial']
  const { serial, key } = await within(request, () => keys.encryptionKey(named))
  const done = new Set<string>()
  const changed = await changeFields(request, paths, (value, path) => {
    done.add(path)
    return encryptText(value, key, `\`${path}\``, request)
  })
  if (done.size === 0) return request
  const path = withoutQuery(request.template)
  debug('%s %s: encrypted %j by %s', request.method, path, [...done], serial)
  return withHeaders(changed, { 'wechatpay-serial': serial })
}

/** What the caller says to be encrypted must not go out in clear. */
function refusePlain(value: unknown, path: string, request: WechatpayRequest): unknown {
  if (isCiphertext(value)) return value
  const problem = `\`sensitive.encrypted\` names \`${path}\`, which is no ciphertext`
  throw new RequestError(`${problem}; encrypt it, or leave its name out`, request)
}

type ChangeField = (value: unknown, path: string, request: WechatpayRequest) => unknown

/** A copy of `request` with the fields at `paths` changed, but for those that are left out. */
async function changeFields(
  request: WechatpayRequest,
  paths: readonly string[],
  change: ChangeField,
): Promise<WechatpayRequest> {
  if (paths.length === 0) return request
  let { target } = request
  let document = readDocument(request)
  for (const path of paths) {
    const changeThis = (value: unknown) => change(value, path, request)
    const { place, inner } = placeOf(path)
    if (place === 'query') {
      target = replaceInQuery(target, inner, (value) => `${changeThis(value)}`)
    } else {
      document = await changeAt(document, inner, unlessEmpty(changeThis))
    }
  }
  return withDocument({ ...request, target }, document)
}

/** A field that is left out is sent so. */
const unlessEmpty =
  (change: Change): Change =>
  (value) =>
    value === null || value === '' ? value : change(value)

/** The JSON that a call sends; octets that the caller has written itself are not looked into. */
function readDocument(request: WechatpayRequest): unknown {
  const { options, signedBody } = request
  if (!signedBody || options.body !== undefined) return undefined
  try {
    return JSON.parse(Buffer.from(signedBody).toString())
  } catch {
    // The cause would quote it.
    const problem = 'what is sent is not JSON, so that its sensitive fields cannot be encrypted'
    throw new RequestError(problem, request)
  }
}

function withDocument(request: WechatpayRequest, document: unknown): WechatpayRequest {
  const { body, signedBody } = request
  if (document === undefined || !body || !signedBody) return request
  const text = Buffer.from(JSON.stringify(document))
  if (body instanceof FormBody)
    return { ...request, signedBody: text, body: body.with(signedBody, text) }
  // A form begins with its `meta`: the first octets like it are it.
  const start = Buffer.from(body).indexOf(signedBody)
  const [head, tail] = [body.subarray(0, start), body.subarray(start + signedBody.byteLength)]
  return { ...request, signedBody: text, body: Buffer.concat([head, text, tail]) }
}

async function decryptFields(
  response: WechatpayResponse,
  paths: readonly string[],
  keys: SensitiveKeys,
): Promise<WechatpayResponse> {
  // What is no JSON is refused where it is read.
  const document = tryJson(response)
  if (document === undefined) return response
  const { method, url } = response.request
  return response.with({
    data: await decryptAt(document, paths, keys, `${method} ${url}`, response),
  })
}
