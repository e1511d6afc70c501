import type { Given } from '../http/given.js'
import { unusable } from '../http/unusable.js'
import type { Tools } from './tools.js'

/** Where an order is paid. A mini program's orders are those of JSAPI. */
export type Product = 'jsapi' | 'miniProgram' | 'app' | 'h5' | 'native'

/** What can be given instead of what an order's answer has. */
export const OR_ORDER = '; give it, or an `order` to place first'

/** The three kinds of order, by the field in which each names the merchant who places it. */
const KINDS = {
  mchid: { path: 'v3/pay/transactions/', appid: 'appid', payer: 'payer' },
  sp_mchid: { path: 'v3/pay/partner/transactions/', appid: 'sp_appid', payer: 'payer' },
  combine_mchid: {
    path: 'v3/combine-transactions/',
    appid: 'combine_appid',
    payer: 'combine_payer_info',
  },
} as const

type Kind = keyof typeof KINDS

/** What the order decides: what its answer brings, and options of the call. */
const SETTLED = [
  'prepay_id',
  'h5_url',
  'code_url',
  'signType',
  'query',
  'json',
  'xml',
  'body',
  'multipart',
  'as',
  'security',
  'verify',
]

/** An order that can be placed. */
export interface Order {
  /** The merchant who places it. */
  readonly mchid: string
  /** The app that opens the payment. Throws `RequestError` if it is none of the order's. */
  appid(): string
  /** Places it, and gives what the answer has under `name`. */
  place(name: 'prepay_id' | 'h5_url' | 'code_url'): Promise<string>
}

/** @param own the names beside `order` that are not options of the call */
export function readOrder(given: Given, product: Product, tools: Tools, ...own: string[]): Order {
  for (const name of SETTLED) {
    if (given.has(name)) throw given.error(`\`${name}\` cannot be given beside \`order\``)
  }
  const order = given.inner('order')
  const kind = kindOf(order)
  const { order: json, ...options } = given.without(...own)
  return {
    mchid: order.text(kind),
    appid: () => {
      const known = appidsOf(order, kind, product)
      const appid = given.optionalText('appid') ?? known[0]
      if (appid !== undefined && known.includes(appid)) return appid
      throw given.error('`appid` is none of the order, so the payment would not open there')
    },
    place: async (name) => {
      const path = `${KINDS[kind].path}${product === 'miniProgram' ? 'jsapi' : product}`
      const response = await tools.post(path, { ...options, json })
      const value = (response.data as Record<string, unknown> | undefined)?.[name]
      if (typeof value === 'string' && value !== '') return value
      throw unusable(response, `has no \`${name}\``)
    },
  }
}

function kindOf(order: Given): Kind {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((name) => order.has(name))
  const [kind, second] = kinds
  if (kind === undefined) {
    throw order.error(
      'it has no `mchid` (a merchant of its own), `sp_mchid` (a service provider) or `combine_mchid` (several orders paid as one)',
    )
  }
  if (second !== undefined) {
    throw order.error(`it has both \`${kind}\` and \`${second}\`; give one, by the kind of order`)
  }
  return kind
}

/**
 * The apps in which an order may be paid, the most likely one first.
 *
 * A payer's openid is good for one app only: `sub_openid` for `sub_appid`, any other for the app of the merchant
 * who placed the order. In the mini programs and apps of a service provider's merchants it is `sub_appid`
 * wherever that is given.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_2_9.shtml
 */
function appidsOf(order: Given, kind: Kind, product: Product): readonly string[] {
  const { appid, payer } = KINDS[kind]
  const own = order.text(appid)
  if (kind === 'mchid') return [own]
  const holders = kind === 'sp_mchid' ? [order] : order.list('sub_orders')
  const subs = holders.flatMap((holder) => holder.optionalText('sub_appid') ?? [])
  const paysThere = order.has(payer) && order.inner(payer).has('sub_openid')
  if (paysThere && subs.length === 0) {
    throw order.error('`sub_openid` is that of a `sub_appid`, which is missing')
  }
  const opensThere = kind === 'sp_mchid' && product !== 'jsapi'
  return paysThere || opensThere ? [...subs, own] : [own, ...subs]
}
