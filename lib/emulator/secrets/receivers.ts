import { ok } from '../answer.js'
import { object, oneOf, text } from '../fields.js'
import { jsonBody } from '../request.js'
import type { Routes } from '../router.js'

const type = oneOf('MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID')

const adding = object(
  {
    appid: text,
    type,
    account: text,
    relation_type: oneOf(
      'SERVICE_PROVIDER',
      'STORE',
      'STAFF',
      'STORE_OWNER',
      'PARTNER',
      'HEADQUARTER',
      'BRAND',
      'DISTRIBUTOR',
      'USER',
      'SUPPLIER',
      'CUSTOM',
    ),
  },
  { sub_mchid: text, sub_appid: text, name: text, custom_relation: text },
)

const deleting = object({ appid: text, type, account: text }, { sub_mchid: text, sub_appid: text })

/** Those who get a share of an order. Nothing tells who they are, so nobody remembers. */
export const receivers: Routes = {
  'POST /v3/profitsharing/receivers/add': (request) => {
    const { appid: _, sub_appid: __, ...receiver } = adding(jsonBody(request), '')
    return ok(receiver)
  },

  'POST /v3/profitsharing/receivers/delete': (request) => {
    const { appid: _, sub_appid: __, ...receiver } = deleting(jsonBody(request), '')
    return ok(receiver)
  },
}
