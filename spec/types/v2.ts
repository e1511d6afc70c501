import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../../lib/openapi/generate/catalogue.js'
import { catalogue, catalogueFolder } from '../support/catalogue.js'
import { createSamples } from '../support/samples.js'
import { BEGINNING, print, type Statement } from './programs.js'

const compiles = (code: string): Statement => ({ code })
const fails = (code: string, says: RegExp): Statement => ({ code, says })

/** What every program here begins with. */
const HEAD = [
  ...BEGINNING,
  ...[
    'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [never]',
    'declare function same<A, B>(...proof: Same<A, B>): void',
    'declare const paying: Omit<types.PostV2PayMicropayBody, "scene_info">',
    'declare const paid: types.PostV2PayMicropayResponse',
    'declare const sharing: Omit<types.V2ProfitsharingRequest, "receivers">',
    'declare const shared: types.V2ProfitsharingResponse',
    'declare const parking: Omit<types.PostV2VehiclePayPayapplyBody, "scene_info">',
    'declare const bill: types.PostV2PayDownloadbillBody',
  ].map(compiles),
]

const pays = (scene: string) =>
  `void wxpay.v2.pay.micropay.post({ xml: { ...paying, scene_info: ${scene} } })`
const shares = (receivers: string) =>
  `void wxpay.v2.secapi.pay.profitsharing.post({ xml: { ...sharing, receivers: ${receivers} } })`
const parks = (scene: string) =>
  `void wxpay.v2.vehicle.pay.payapply.post({ xml: { ...parking, scene_info: { scene_info: ${scene} } } })`
const uploads = (fields: string) =>
  `void wxpay.v2.secapi.mch.uploadmedia.post({ multipart: ${fields} })`

const RECEIVER = "type: 'MERCHANT_ID', account: '190001001', description: '分给商户'"
const BRIDGE = "start_time: '20170826104339', plate_number: '粤B888888', exit_name: '出口'"

/** Rules about APIv2. */
const rules: Readonly<Record<string, readonly Statement[]>> = {
  'JSON in XML that is sent': [
    compiles(pays("{ store_info: { id: 'SZTX001' } }")),
    compiles(pays(`'{"store_info":{"id":"SZTX001"}}'`)),
    compiles(pays('undefined')),
    fails(pays('{ store_info: {} }'), /Property 'id' is missing/),
    fails(pays('{ store: {} }'), /'store' does not exist/),
    fails(pays('5'), /not assignable to type/),
    compiles(shares(`[{ ${RECEIVER}, amount: 100 }]`)),
    compiles(shares(`'[]' as string`)),
    fails(
      shares(`[{ ${RECEIVER}, amount: '100' }]`),
      /'string' is not assignable to type 'number'/,
    ),
    fails(shares(`{ ${RECEIVER}, amount: 100 }`), /not assignable to type|does not exist/),
    fails(
      "void wxpay.v2.mmpaymkttransfers.sendredpack.post({ xml: { risk_info: { mobile: '1' } } })",
      /not assignable to type/,
    ),
  ],
  'JSON in XML that is read': [
    compiles('same<typeof paid.total_fee, string>()'),
    compiles('const promotion = paid.promotion_detail?.promotion_detail[0]'),
    compiles('void promotion?.amount.toFixed()'),
    compiles('void promotion?.goods_detail?.[0]?.price.toFixed()'),
    fails('void paid.promotion_detail.promotion_detail', /possibly 'undefined'/),
    fails('void paid.promotion_detail?.length', /'length' does not exist/),
    compiles('void shared.receivers?.[0]?.amount.toFixed()'),
    fails('void shared.receivers?.amount', /'amount' does not exist/),
    compiles(
      "void (await wxpay.v2.secapi.mch.querysubdevconfig.post({ xml: { appid: '', sub_mch_id: '' } })).data.jsapi_path_list?.jsapi_path_list?.[0]?.length",
    ),
  ],
  'one of several documents': [
    compiles(parks(`{ ${BRIDGE} }`)),
    compiles(parks(`{ ${BRIDGE}, end_time: '', entrance_name: '', channel_type: 'ETC' }`)),
    fails(
      parks(`{ ${BRIDGE}, channel: 'ETC' }`),
      /not assignable to type|'channel' does not exist/,
    ),
    fails(parks("{ start_time: '20170826104339' }"), /not assignable to type/),
  ],
  'a form': [
    compiles(uploads('{ media: new Uint8Array() }')),
    compiles(
      uploads(
        "{ media: new Blob(), mch_id: '1', media_hash: '2', sign: '3', sign_type: 'HMAC-SHA256' }",
      ),
    ),
    compiles(uploads('new FormData()')),
    fails(uploads("{ media_hash: '2' }"), /not assignable to type|'media' is missing/),
    fails(
      uploads('{ media: new Blob(), meta: {} }'),
      /not assignable to type|'meta' does not exist/,
    ),
    fails(uploads("{ media: new Blob(), sign_type: 'SHA1' }"), /not assignable to type/),
  ],
  'files and pages': [
    compiles("void (await wxpay.v2.pay.downloadbill.post({ xml: bill, as: 'text' })).data.trim()"),
    compiles(
      "void (await wxpay.v2.pay.downloadbill.post({ xml: bill, as: 'stream', verify: false })).body.getReader()",
    ),
    compiles(
      'void (await wxpay.v2.pay.downloadbill.post({ xml: bill, security: true })).data.length',
    ),
    fails('void (await wxpay.v2.pay.downloadbill.post({ xml: bill })).data.trim()', /'trim'/),
    fails("void wxpay.v2.pay.downloadbill.post({ as: 'text' })", /'xml' is missing/),
    fails(
      'void wxpay.v2.pay.downloadbill.post({ xml: bill, json: {} })',
      /not assignable to type 'undefined'/,
    ),
    compiles("void (await wxpay.v2.papay.entrustweb.get({ as: 'text' })).data.trim()"),
    fails(
      'void wxpay.v2.papay.entrustweb.get({ security: true })',
      /not assignable to type 'undefined'/,
    ),
    fails("void wxpay.v2.pay.micropay.post({ xml: paying, as: 'text' })", /not assignable to type/),
  ],
  'one of several numbers': [
    ...["transaction_id: '4200'", "out_trade_no: '1'"].map((number) =>
      compiles(`void wxpay.v2.pay.orderquery.post({ xml: { appid: 'wx1', ${number} } })`),
    ),
    compiles("void wxpay.v2.pay.refundquery.post({ xml: { appid: 'wx1', refund_id: '5000' } })"),
    compiles(
      "void wxpay.v2.secapi.pay.refund.post({ xml: { appid: 'wx1', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: '1' } })",
    ),
  ],
  'an answer that is JSON': [
    compiles('same<types.GetV2AppauthGetaccesstokenResponse["access_token_expire_in"], number>()'),
  ],
}

/** What the client fills in, as its users know it. */
const FILLED_IN = [
  ...['sign', 'nonce_str', 'sign_type', 'mch_id', 'mchid', 'combine_mch_id'],
  ...['workwx_sign', 'media_hash'],
]

const required = createSamples(catalogue, { onlyRequired: true })
const whole = createSamples(catalogue)

const without = (fields: unknown): object =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => !FILLED_IN.includes(name)))

/** Every operation is called with what it requires, but for what the client fills in. */
const leastCalls = catalogue.operations
  .filter(({ path }) => path.startsWith('v2/'))
  .map((operation) => {
    const options = Object.entries(required.options(operation)).map(([name, fields]) => [
      name,
      without(fields),
    ])
    const given = options.length > 0 ? print(Object.fromEntries(options)) : ''
    return compiles(`void wxpay['${operation.path}'].${operation.method}(${given})`)
  })

interface Raw {
  readonly notification: string
  readonly content?: { readonly encoding?: string; readonly schema: string }
}

interface Notifications {
  readonly 'x-notifications': Readonly<Record<string, Raw>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The notifications as the catalogue has them, read without the generator. */
const { 'x-notifications': notifications, components }: Notifications = JSON.parse(
  readFileSync(join(catalogueFolder, 'v2', 'notifications.json'), 'utf8'),
)

const nameOf = ($ref: string): string => $ref.replace('#/components/schemas/', '')

/** A document that was read, in which the one schema that it refers to is that of its JSON. */
function documentOf({ notification, content }: Raw, samples: typeof whole): string {
  const { properties = {}, ...schema } = components.schemas[nameOf(notification)] ?? {}
  const contentSchema = components.schemas[nameOf(content?.schema ?? '')] ?? {}
  const read = Object.entries(properties).map(([name, field]) => [
    name,
    field.contentSchema ? { ...field, contentSchema } : field,
  ])
  return print(samples.value({ ...schema, properties: Object.fromEntries(read) }, 'read XML'))
}

const everyNotification = Object.entries(notifications).flatMap(([name, raw]) => {
  const document = `types.V2NotificationDocuments['v2/${name}']`
  const resource = `types.V2NotificationResources['v2/${name}']`
  const isEncrypted = raw.content && raw.content.encoding !== 'json'
  const told = isEncrypted ? (raw.content?.schema ?? '') : raw.notification
  const content = components.schemas[nameOf(told)] ?? {}
  return [
    `same<${document}, types.V2${nameOf(raw.notification)}>()`,
    `same<${resource}, types.V2${nameOf(told)}>()`,
    ...[whole, required].flatMap((samples) => [
      `void (${documentOf(raw, samples)} satisfies ${document})`,
      ...(isEncrypted
        ? [`void (${print(samples.value(content, 'read XML'))} satisfies ${resource})`]
        : []),
    ]),
  ]
})
const names = Object.keys(notifications).map((name) => `'v2/${name}'`)

/** Programs about APIv2, by title. */
export function v2Programs(): ReadonlyMap<string, readonly Statement[]> {
  const all = [
    ...Object.entries(rules),
    ['the least that every operation takes', leastCalls] as const,
    [
      'every notification',
      [
        ...everyNotification,
        `same<keyof types.V2NotificationDocuments, ${names.join(' | ')}>()`,
        `same<keyof types.V2NotificationResources, keyof types.V2NotificationDocuments>()`,
      ].map(compiles),
    ] as const,
    [
      'what is read in a notification',
      [
        "declare const combined: types.V2NotificationResources['v2/combined-transactions-success']",
        'void combined.sub_order_list.order_list[0]?.total_fee.toFixed()',
        "declare const refund: types.V2NotificationResources['v2/refund-processed']",
        'same<typeof refund.refund_fee, string>()',
        "declare const sealed: types.V2NotificationDocuments['v2/TRANSACTION.SUCCESS']",
        'same<typeof sealed.event_ciphertext, string>()',
      ].map(compiles),
    ] as const,
  ]
  return new Map(all.map(([title, statements]) => [title, [...HEAD, ...statements]]))
}
