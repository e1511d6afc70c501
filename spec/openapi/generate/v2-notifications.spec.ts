import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Schema, V2Notification } from '../../../lib/openapi/generate/catalogue.js'
import { readV2Notifications } from '../../../lib/openapi/generate/read-v2-notifications.js'
import { renderTypes } from '../../../lib/openapi/generate/render.js'
import { catalogue, catalogueFolder } from '../../support/catalogue.js'

const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })
const text: Schema = { type: 'string' }

const paid: V2Notification = {
  name: 'paid',
  title: '支付结果通知',
  document: { name: 'V2Paid', schema: object({ state: { type: 'integer', enum: [0, 1] } }) },
}
const refunded: V2Notification = {
  name: 'REFUND.DONE',
  title: '退款结果通知',
  document: { name: 'V2Refunded', schema: object({ secret: text }) },
  content: { name: 'V2RefundedContent', schema: object({ fee: { type: 'integer' } }) },
}

const modules = (v2Notifications: readonly V2Notification[], components = {}) =>
  renderTypes({ operations: [], components, webhooks: [], v2Notifications })
const render = (v2Notifications: readonly V2Notification[]): string =>
  modules(v2Notifications).get('v2/notifications') ?? ''

describe('the types of APIv2 notifications', () => {
  it('have text for all that is read in XML, whether it was encrypted or not', () => {
    const code = render([paid, refunded])
    expect(code).toContain('interface V2Paid {\nstate?: "0" | "1" | (string & {})\n}')
    expect(code).toContain('interface V2RefundedContent {\nfee?: string\n}')
  })

  it('have the values of JSON', () => {
    const contentMediaType = 'application/json'
    const orders = { ...text, contentMediaType, contentSchema: object({ n: { type: 'integer' } }) }
    const document = { name: 'V2Paid', schema: object({ orders }) }
    expect(render([{ ...paid, document }])).toContain(
      'interface V2Paid {\n/** JSON */\norders?: {\nn?: number\n}\n}',
    )
  })

  it('share schemas with operations', () => {
    const schema = object({ state: { $ref: '#/State' } })
    const shared = { name: 'V2Shared', schema }
    for (const each of [
      { ...paid, document: shared },
      { ...refunded, content: shared },
    ]) {
      const code = modules([each], { State: { ...text, enum: ['A'] } })
      expect(code.get('shared')).toContain('type State = "A" | (string & {})\n')
      expect(code.get('v2/notifications')).toContain('interface V2Shared {\nstate?: State\n}')
    }
  })

  it('tell by name what arrives, and what was encrypted in it', () => {
    const code = render([paid, refunded])
    const members = (refund: string) =>
      `{\n/** 支付结果通知 */\n"v2/paid": V2Paid\n/** 退款结果通知 */\n"v2/REFUND.DONE": ${refund}\n}`
    expect(code).toContain(`interface V2NotificationDocuments ${members('V2Refunded')}`)
    expect(code).toContain(`interface V2NotificationResources ${members('V2RefundedContent')}`)
  })
})

describe('the APIv2 notifications of the catalogue', () => {
  const file = JSON.parse(readFileSync(join(catalogueFolder, 'v2', 'notifications.json'), 'utf8'))
  const { 'x-notifications': raw, components } = file
  const schemaAt = ($ref: string): Schema =>
    components.schemas[$ref.replace('#/components/schemas/', '')]

  it('are read whole', () => {
    const read = catalogue.v2Notifications.map(({ name }) => name)
    expect(read).toEqual(Object.keys(raw))
    expect(read).toHaveLength(10)
    const contents = catalogue.v2Notifications.flatMap(({ content }) => content?.name ?? [])
    expect(contents).toEqual([
      'V2PayscoreCheckFailContent',
      'V2PayscoreCheckSuccessContent',
      'V2PayscoreTransactionFailContent',
      'V2PayscoreTransactionSuccessContent',
      'V2RefundProcessedContent',
    ])
  })

  it.each(catalogue.v2Notifications)('$name has its schemas', ({ name, title, ...known }) => {
    const { notification, content, ...described } = raw[name]
    expect(title).toBe(described.title)
    expect(known.document.name).toBe(notification.replace('#/components/schemas/', 'V2'))
    const { properties = {} } = schemaAt(notification)
    const field = content && known.document.schema.properties?.[content.field]
    expect(known.document.schema).toEqual({
      ...schemaAt(notification),
      properties: { ...properties, ...(content && { [content.field]: field }) },
    })
    expect(field?.contentSchema).toEqual(
      content?.encoding === 'json' ? schemaAt(content.schema) : undefined,
    )
    expect(field?.['x-ciphertext']).toBe(content?.algorithm)
    expect(known.content?.schema).toEqual(content?.algorithm && schemaAt(content.schema))
  })

  it('refuse a schema that is not there', () => {
    const $ref = '#/components/schemas/Nothing'
    const broken = { 'x-notifications': { a: { title: '', notification: $ref } }, components }
    expect(() => readV2Notifications(broken)).toThrow(`no schema ${$ref}`)
  })
})
