import { closeBody } from './body.js'
import { nameQuery } from './name-query.js'
import type { Method, WechatpayRequest } from './request.js'
import type { WechatpayResponse } from './response.js'
import type { Next } from './stack.js'
import { startTrace } from './trace.js'
import { calls } from './under-way.js'

/** Sends a call, with what no option of it says. */
export type SendMore = (
  method: Method,
  path: string,
  args: readonly unknown[],
  more?: Pick<WechatpayRequest, 'signingKey' | 'content'>,
) => Promise<WechatpayResponse>

/** Work of more than one call. A client that closes waits for its end, and lets its calls through until then. */
export interface Work {
  readonly send: SendMore
  end(): void
}

/** Hands a request on, stops its clock when the answer is here, and tells of both. */
export async function deliver(request: WechatpayRequest, next: Next): Promise<WechatpayResponse> {
  const trace = startTrace(request)
  calls.begin()
  try {
    const response = await next(trace ? { ...request, trace } : request)
    if (response.body) request.deadline.stopClock()
    else request.deadline.end()
    trace?.end(response.status)
    return response
  } catch (error) {
    request.deadline.end()
    await nameQuery(error, request)
    trace?.fail(error)
    throw error
  } finally {
    calls.end()
    await closeBody(request.body)
  }
}
