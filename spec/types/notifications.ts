import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../../lib/openapi/generate/catalogue.js'
import { catalogue, catalogueFolder } from '../support/catalogue.js'
import { createSamples } from '../support/samples.js'
import { BEGINNING, print, type Statement } from './programs.js'

const compiles = (code: string): Statement => ({ code })
const fails = (code: string, says: RegExp): Statement => ({ code, says })

/** How a module in the folder of a project takes the types of notifications. */
export const FROM = "from 'wechatpay-chain'"

/** What a program about notifications begins with. */
const HEAD = [
  ...BEGINNING,
  'import type { Notification, NotificationHandlers, NotificationOf, UnlistedEventType, UnlistedNotification } ' +
    FROM,
  'declare const event: Notification',
  "declare const paid: NotificationOf<'TRANSACTION.SUCCESS'>['resource']",
  'declare function handler(handlers: NotificationHandlers): void',
  'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [never]',
  'declare function same<A, B>(...proof: Same<A, B>): void',
].map((line) => (typeof line === 'string' ? compiles(line) : line))

/** Rules about notifications. */
const rules: Readonly<Record<string, readonly Statement[]>> = {
  'a switch over event_type': [
    compiles(
      "switch (event.event_type) { case 'REFUND.SUCCESS': void event.resource.out_refund_no.length; break; case 'COMPLAINT.CREATE': void event.resource.complaint_id.length; break; default: same<typeof event.resource, unknown>() }",
    ),
    compiles(
      "if (event.event_type === 'REFUND.SUCCESS') same<typeof event.resource, types.Refund>()",
    ),
    compiles(
      "const { event_type, resource } = event; if (event_type === 'REFUND.SUCCESS') void resource.refund_id",
    ),
    compiles(
      "if (event.event_type === 'REFUND.SUCCESS') void (event.resource.refund_status === 'A_STATUS_OF_TOMORROW')",
    ),
    fails("switch (event.event_type) { case 'REFUND.SUCCES': break }", /not comparable to type/),
    fails("void (event.event_type === 'REFUND.SUCCES')", /no overlap/),
    fails('void event.resource.out_refund_no', /is of type 'unknown'/),
    fails(
      "if (event.event_type === 'REFUND.SUCCESS') void event.resource.complaint_id",
      /'complaint_id' does not exist/,
    ),
    fails(
      "if (event.event_type !== 'REFUND.SUCCESS') void event.resource.out_refund_no",
      /is of type 'unknown'/,
    ),
  ],
  'the envelope': [
    compiles('same<typeof event.id, string>()'),
    compiles("same<NotificationOf<'REFUND.SUCCESS'>['create_time' | 'resource_type'], string>()"),
    compiles('same<typeof event.create_time | typeof event.resource_type, string | undefined>()'),
    compiles('same<typeof event.summary | typeof event.original_type, string | undefined>()'),
    compiles('event.event_type satisfies string'),
    fails("event.id = 'x'", /read-only/),
    fails('event.resource = {}', /read-only/),
    fails('void event.ciphertext', /'ciphertext' does not exist/),
  ],
  'a notification of APIv2': [
    compiles(
      "if (event.event_type === 'v2/transaction-success') void event.resource.out_trade_no.length",
    ),
    compiles(
      "if (event.event_type === 'v2/refund-processed') void [event.resource.refund_id.length, event.document.req_info.length]",
    ),
    compiles(
      "switch (event.event_type) { case 'TRANSACTION.SUCCESS': same<typeof event.document, undefined>(); break; case 'v2/transaction-success': same<typeof event.create_time, undefined>(); void event.document.total_fee; break; default: same<typeof event.resource, unknown>() }",
    ),
    compiles(
      "if (event.event_type === 'v2/transaction-success') void (event.resource.result_code === 'A_CODE_OF_TOMORROW')",
    ),
    compiles(
      "handler({ 'v2/transaction-success': async ({ resource }) => resource.transaction_id, 'v2/refund-processed': undefined, 'REFUND.SUCCESS': () => {} })",
    ),
    compiles("handler({ 'v2/refund-processed': async (event) => event.resource.out_refund_no })"),
    fails("void (event.event_type === 'v2/transaction-succes')", /no overlap/),
    fails(
      "if (event.event_type === 'v2/refund-processed') void event.resource.req_info",
      /'req_info' does not exist/,
    ),
    fails('void event.document.total_fee', /possibly 'undefined'|does not exist/),
    fails(
      "handler({ 'v2/transaction-succes': () => {} })",
      /'v2\/transaction-succes'' does not exist/,
    ),
    fails(
      "handler({ 'v2/refund-processed': (event) => event.resource.mch_id })",
      /'mch_id' does not exist/,
    ),
  ],
  'an event of several documents': [
    compiles('same<typeof paid.out_trade_no, string | undefined>()'),
    compiles('same<typeof paid.transaction_id, string | undefined>()'),
    compiles('void paid.amount?.total'),
    compiles('if (paid.combine_out_trade_no) void paid.sub_orders.length'),
    compiles('if (paid.mchid !== undefined) same<typeof paid.combine_mchid, undefined>()'),
    compiles("if (paid.trade_scene === 'PARKING') void paid.parking_info"),
    compiles("if ('mchid' in paid) same<typeof paid.mchid, string | undefined>()"),
    compiles('void (({ transaction_id, payer }: typeof paid) => [transaction_id, payer])(paid)'),
    compiles('paid satisfies NotificationOf<"TRANSACTION.SUCCESS">["resource"]'),
    compiles('void ((direct: types.TransactionDirect): typeof paid => direct)'),
    fails('void paid.out_trade_no.length', /possibly 'undefined'/),
    fails('void paid.sub_orders.length', /possibly 'undefined'/),
    fails('if (paid.combine_out_trade_no) void paid.out_trade_no.length', /'never'|undefined/),
    fails('void paid.mch_id', /'mch_id' does not exist/),
    fails('void paid.refund_id', /'refund_id' does not exist/),
    fails('void ((refund: types.Refund): typeof paid => refund)', /not assignable to type/),
  ],
  handlers: [
    compiles('handler({})'),
    compiles(
      "handler({ 'TRANSACTION.SUCCESS': async (event) => { same<typeof event, NotificationOf<'TRANSACTION.SUCCESS'>>() } })",
    ),
    compiles("handler({ 'REFUND.SUCCESS': ({ resource }) => resource.refund_id.length })"),
    compiles("handler({ 'REFUND.SUCCESS': () => {}, 'REFUND.CLOSED': undefined })"),
    compiles(
      "handler({ 'REFUND.SUCCESS'(event) { same<typeof event.resource, types.Refund>() } })",
    ),
    compiles(
      "const refunded = async (event: NotificationOf<'REFUND.SUCCESS' | 'REFUND.CLOSED'>) => event.resource.refund_id",
    ),
    compiles("handler({ 'REFUND.SUCCESS': refunded, 'REFUND.CLOSED': refunded })"),
    compiles("handler({ '*': async (event) => { same<typeof event, Notification>() } })"),
    compiles("const any = (event: Notification) => event.id; handler({ 'PROFITSHARING': any })"),
    fails(
      "handler({ 'TRANSACTION.SUCESS': async () => {} })",
      /'TRANSACTION.SUCESS'' does not exist/,
    ),
    fails(
      'handler({ TRANSACTION_SUCCESS: async () => {} })',
      /'TRANSACTION_SUCCESS' does not exist/,
    ),
    fails("handler({ 'REFUND.SUCCESS': true })", /not assignable to type/),
    fails("handler({ 'COUPON.USE': refunded })", /not assignable to type/),
    fails(
      "handler({ 'REFUND.SUCCESS': (event) => event.resource.mch_id })",
      /'mch_id' does not exist/,
    ),
    fails("handler({ '*': (event) => event.resource.mchid })", /is of type 'unknown'/),
  ],
  replies: [
    compiles("const code = 'SUCCESS'"),
    compiles("const reply = { code: 'FAIL', message: '' } as const"),
    compiles(
      "handler({ 'PARKING_FEE.QUERY_TRANS_INFO': () => Response.json({}, { status: 200 }) })",
    ),
    compiles("handler({ 'PARKING_FEE.QUERY_TRANS_INFO': async () => new Response('{}') })"),
    fails(
      "handler({ 'PARKING_FEE.QUERY_TRANS_INFO': async () => {} })",
      /'(Promise<)?void>?' is not assignable/,
    ),
    fails("handler({ 'ENTRUST.TERMINATE_RETENTION': () => undefined })", /not assignable to type/),
    fails("handler({ 'ENTRUST.TERMINATE_RETENTION': () => true })", /not assignable to type/),
    fails("handler({ 'ENTRUST.TERMINATE_RETENTION': () => ({ nothing: 1 }) })", /nothing/),
  ],
  'an event that is not listed': [
    compiles(
      "const type: string = event.event_type; if (type === 'NEW.EVENT') void event.resource",
    ),
    compiles(
      "const unlisted: UnlistedNotification = { id: '', create_time: '', resource_type: '', event_type: 'NEW.EVENT' as UnlistedEventType, resource: 1 }",
    ),
    compiles('unlisted satisfies Notification'),
    compiles('void unlisted.event_type.startsWith("NEW.")'),
    compiles("void ((refund: NotificationOf<'REFUND.SUCCESS'>): Notification => refund)"),
    fails("handler({ 'NEW.EVENT': () => {} })", /'NEW.EVENT'' does not exist/),
    fails("type New = NotificationOf<'NEW.EVENT'>", /does not satisfy the constraint/),
    fails("unlisted.event_type satisfies 'REFUND.SUCCESS'", /does not satisfy/),
  ],
}

/** A module with ten handlers, and with a `switch` over the same ten events; each reads a field. */
export function tenEvents(): string {
  const listed = catalogue.webhooks.filter(({ reply }) => !reply)
  const spread = listed.filter((_, at) => at % Math.floor(listed.length / 9) === 0).slice(0, 9)
  const paid = listed.filter(({ eventType }) => eventType === 'TRANSACTION.SUCCESS')
  const reads = [...paid, ...spread].map(({ eventType, resources: [resource] }) => {
    const [field] = Object.keys(resource?.schema.properties ?? {})
    return { eventType, read: `event.resource.${field}` }
  })
  return `import type { Notification, NotificationHandlers } ${FROM}
export const handlers: NotificationHandlers = {
${reads.map(({ eventType, read }) => `'${eventType}': async (event) => ${read},\n`).join('')}}
export function read(event: Notification): unknown {
switch (event.event_type) {
${reads.map(({ eventType, read }) => `case '${eventType}': return ${read}\n`).join('')}default: return event.resource
}
}
`
}

/** A module that adds an event of its own. */
export const DECLARED = `import type { Notification, NotificationHandlers } ${FROM}
import type {} from 'wechatpay-chain/types'
declare module 'wechatpay-chain/types' {
  interface NotificationResources { 'NEW.EVENT': { id: string } }
  interface NotificationReplies { 'NEW.EVENT': { code: 'SUCCESS' } }
}
declare const event: Notification
if (event.event_type === 'NEW.EVENT') void event.resource.id.length
export const handlers: NotificationHandlers = {
  'NEW.EVENT': async ({ resource }) => { void resource.id; return { code: 'SUCCESS' } },
}
`

interface Named {
  readonly resource: string
}

interface RawEvent extends Named {
  readonly variants?: readonly Named[]
  readonly reply?: string
}

interface Resources {
  readonly 'x-events': Readonly<Record<string, RawEvent>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The notifications as the catalogue has them, read without the generator. */
const { 'x-events': events, components }: Resources = JSON.parse(
  readFileSync(join(catalogueFolder, 'v3', 'webhook-resources.json'), 'utf8'),
)

/** Programs about notifications, by title. */
export function notificationPrograms(): ReadonlyMap<string, readonly Statement[]> {
  const everyEvent = [
    ...Object.entries(events).flatMap(([eventType, event]) => resourceOf(eventType, event)),
    ...Object.entries(events).flatMap(([eventType, { reply }]) => replyOf(eventType, reply)),
    `same<keyof types.NotificationResources, ${union(Object.keys(events))}>()`,
  ]
  const all = [...Object.entries(rules), ['every event', everyEvent.map(compiles)] as const]
  return new Map(all.map(([title, statements]) => [title, [...HEAD, ...statements]]))
}

const nameOf = ($ref: string): string => $ref.replace('#/components/schemas/', '')
const schemaOf = ($ref: string): Schema => components.schemas[nameOf($ref)] ?? {}
const union = (names: readonly string[]): string =>
  names.map((name) => JSON.stringify(name)).join(' | ')

const whole = createSamples(catalogue)
const required = createSamples(catalogue, { onlyRequired: true })

/** The type has the fields of every document that the event can bring, and takes each of them. */
function resourceOf(eventType: string, { variants, ...event }: RawEvent): string[] {
  const type = `types.NotificationResources['${eventType}']`
  const refs = (variants ?? [event]).map(({ resource }) => resource)
  const fields = refs.flatMap(($ref) => Object.keys(schemaOf($ref).properties ?? {}))
  return [
    `same<keyof ${type}, ${union(fields)}>()`,
    ...(variants ? [] : [`same<${type}, types.${nameOf(event.resource)}>()`]),
    ...refs.flatMap(($ref) => [
      `void ((document: types.${nameOf($ref)}): ${type} => document)`,
      ...[whole, required].map(
        ({ value }) => `void (${print(value(schemaOf($ref)))} satisfies ${type})`,
      ),
    ]),
    `handler({ '${eventType}': (event) => same<typeof event.resource, ${type}>() as never })`,
  ]
}

function replyOf(eventType: string, reply: string | undefined): string[] {
  const type = `types.NotificationReplies['${eventType}']`
  if (!reply) return [`same<'${eventType}' extends keyof types.NotificationReplies ? 1 : 0, 0>()`]
  const sample = print(required.value(schemaOf(reply)))
  return [
    `same<${type}, types.${nameOf(reply)}>()`,
    `void (${print(whole.value(schemaOf(reply)))} satisfies ${type})`,
    `handler({ '${eventType}': () => (${sample}) })`,
    `handler({ '${eventType}': async () => (${sample}) })`,
  ]
}
