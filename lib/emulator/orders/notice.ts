import type { NotifyOptions } from '../notifications/notifier.js'
import type { XmlNotice } from '../v2/notices.js'

/** What a merchant is told, in the protocol in which he has asked. */
export type Notice = NotifyOptions | XmlNotice

/** That of an order. */
export const PAID = {
  event_type: 'TRANSACTION.SUCCESS',
  original_type: 'transaction',
  summary: '支付成功',
} as const

/** That of a refund. */
export const REFUNDED = {
  event_type: 'REFUND.SUCCESS',
  original_type: 'refund',
  summary: '退款成功',
} as const
