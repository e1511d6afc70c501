import { closeBody } from './body.js'
import type { WechatpayRequest } from './request.js'
import type { WechatpayResponse } from './response.js'
import type { Next } from './stack.js'

/** Hands a request on, and stops its clock when the answer is here. */
export async function deliver(request: WechatpayRequest, next: Next): Promise<WechatpayResponse> {
  try {
    const response = await next(request)
    if (response.body) request.deadline.stopClock()
    else request.deadline.end()
    return response
  } catch (error) {
    request.deadline.end()
    throw error
  } finally {
    await closeBody(request.body)
  }
}
