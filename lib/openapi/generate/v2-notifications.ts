import type { NamedSchema, V2Notification } from './catalogue.js'
import { comment } from './docs.js'
import type { Printer } from './schema.js'
import { RECEIVED_XML } from './shared.js'

/** The types of the notifications of APIv2: of their documents and contents, and both by name. */
export function printV2Notifications(
  notifications: readonly V2Notification[],
  printer: Printer,
): string {
  const schemas = notifications.flatMap(({ document, content }) => [
    document,
    ...(content ? [content] : []),
  ])
  const members = (partOf: (notification: V2Notification) => NamedSchema): string =>
    notifications
      .map((each) => `${comment(each.title)}"v2/${each.name}": ${partOf(each).name}\n`)
      .join('')
  return `${schemas.map(({ name, schema }) => printer.declare(name, schema, RECEIVED_XML)).join('\n')}
/** The XML of an APIv2 notification as it arrives, JSON in it read, what is encrypted in it as ciphertext, by name. */
export interface V2NotificationDocuments {
${members(({ document }) => document)}}

/** What an APIv2 notification tells, by name: what was encrypted in it, or else the XML itself. */
export interface V2NotificationResources {
${members(({ document, content = document }) => content)}}
`
}
