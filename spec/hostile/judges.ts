import { expect } from 'vitest'
import type { WechatpayClient } from '../../lib/index.js'
import { clientOf } from '../http/support.js'
import { receiver } from '../notifications/messages.js'
import { endOf, startOctets } from './support.js'

export const BODY = '{"a":1}'

export type Headers = Readonly<Record<string, string>>
type Given = Parameters<WechatpayClient['notifications']['parse']>[0]

/** Tells why a proof is refused; `taken`, where it is not. */
export type Judge = (headers: Headers, body?: string) => Promise<string>

/** By a notification: its headers come as they are given. @param onInput hears of every proof */
export function judgeNotifications(onInput: () => void): Judge {
  const { notifications } = receiver()
  return async (headers, body = BODY) => {
    onInput()
    const { error } = await endOf(() => notifications.parse({ headers, body } as Given))
    if (error?.code !== 'ERR_VERIFY') return 'taken'
    return 'reason' in error ? `${error.reason}` : ''
  }
}

/** By an answer: its headers come over the wire. */
export async function judgeAnswers(onInput: () => void): Promise<Judge> {
  const server = await startOctets()
  const wxpay = clientOf(server.config)
  return async (headers, body = BODY) => {
    onInput()
    const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const octets = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n${fields.join('')}\r\n${body}`
    server.say(Buffer.from(octets).toString('latin1'), true)
    const { error } = await endOf(() => wxpay.v3.pay.get())
    if (!error) return 'taken'
    expect(error.code).toBe('ERR_VERIFY')
    return 'reason' in error ? `${error.reason}` : ''
  }
}
