import { createDecipheriv } from 'node:crypto'
import { expect } from 'vitest'
import type { Notification, WechatpayClient } from '../../lib/index.js'
import { receiver } from '../notifications/messages.js'
import { type Fields, refundKey, secret } from '../notifications/v2-messages.js'
import { xmlSignature } from '../support/xml-sign.js'
import { endOf } from './support.js'

type Given = Parameters<WechatpayClient['notifications']['parse']>[0]

/** How notifications are taken by `parse`, and by a handler. */
export interface Receiver {
  /** Gives the event; a code, where there is none. */
  parse(given: unknown): Promise<Notification | string>
  /** Gives the status; success is said of nothing that was not handled. */
  post(headers: Headers, body: Uint8Array | string): Promise<number>
}

/** Starts one, until the test is over. @param onInput hears of every notification that is new */
export function startReceiver(onInput: () => void): Receiver {
  const handled: Notification[] = []
  const { notifications } = receiver({ secret, report: () => {} })
  return {
    parse: async (given) => {
      onInput()
      const { value, error } = await endOf(() => notifications.parse(given as Given))
      return value ?? error?.code ?? ''
    },
    post: async (headers, body) => {
      // A new one, which remembers nothing: what comes again is answered with success, and not handled.
      const handler = notifications.handler({ '*': async (event) => handled.push(event) })
      const before = handled.length
      const { status, ok } = await handler(
        new Request('http://a/', { method: 'POST', body, headers }),
      )
      expect(handled.length - before).toBe(ok ? 1 : 0)
      expect(ok || status >= 400).toBe(true)
      return status
    },
  }
}

/** Whether the secret has signed this document, or opens it: an own reading of the rules. */
export function isProvenV2({ document }: { document?: Fields | undefined }): boolean {
  const { sign = '', req_info } = document ?? {}
  if (sign === '' && req_info !== undefined) return opens(req_info)
  const type = sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
  return sign === xmlSignature(document ?? {}, secret, type)
}

function opens(req_info: string): boolean {
  const cipher = createDecipheriv('aes-256-ecb', refundKey, null)
  return Buffer.concat([cipher.update(req_info, 'base64'), cipher.final()]).length > 0
}

/** RFC 9110 5.5, as `Headers` has it. */
export function isField(value: string): boolean {
  try {
    return new Headers({ a: value }).get('a') !== null
  } catch {
    return false
  }
}
