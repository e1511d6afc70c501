import { order, type Webhook } from './catalogue.js'
import { eventDoc } from './docs.js'
import { quoteName } from './names.js'
import type { Printer } from './schema.js'
import { RECEIVED, REPLIED } from './shared.js'

/** The types of the notifications: of their resources, of the merchant's answers, and both by event type. */
export function printWebhooks(webhooks: readonly Webhook[], printer: Printer): string {
  const declarations = webhooks.flatMap(({ resources, reply }) => [
    ...resources.map(({ name, schema }) => printer.declare(name, schema, RECEIVED)),
    ...(reply ? [printer.declare(reply.name, reply.schema, REPLIED)] : []),
  ])
  // An event type shares its resource with others; two types of one name are refused where modules are joined.
  return [...new Set(declarations)]
    .sort(order)
    .concat(printResources(webhooks), printReplies(webhooks))
    .join('\n')
}

function printResources(webhooks: readonly Webhook[]): string {
  const members = webhooks.map((webhook) => {
    const names = webhook.resources.map(({ name }) => name).join(' | ')
    const type = webhook.resources.length > 1 ? `OneOf<${names}>` : names
    return `${eventDoc(webhook)}${quoteName(webhook.eventType)}: ${type}\n`
  })
  return `/**
 * What the resource of a notification is once it is decrypted, by event type. An event that is not listed is added
 * with \`declare module 'wechatpay-chain/types' { interface NotificationResources { ... } }\`.
 */
export interface NotificationResources {
${members.join('')}}
`
}

function printReplies(webhooks: readonly Webhook[]): string {
  const members = webhooks.flatMap(({ eventType, reply }) =>
    reply ? [`${quoteName(eventType)}: ${reply.name}\n`] : [],
  )
  return `/** What the merchant answers to a notification, where that is more than a status, by event type. */
export interface NotificationReplies {
${members.join('')}}
`
}
