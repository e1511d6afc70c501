import { createChain } from './chain/chain.js'
import { createMembers } from './client/members.js'
import { Parts } from './client/parts.js'
import type { ClientMembers } from './client/types.js'
import { type ClientConfig, readConfig } from './config.js'
import type { Root } from './openapi/types/paths.js'

export type { ClientMembers }

/** A client, which is the root of its chain: `wxpay.v3.pay.transactions.native.post({ json })`. */
export interface WechatpayClient extends Root, ClientMembers {}

/**
 * Makes a client for one merchant. Nothing is sent, and keys are parsed when they are first needed, by `ready()` or a call.
 *
 * @throws `ConfigError` for a mistake that can be seen at once; `ready()`, and every call, rejects with the rest
 *
 * @example
 * const wxpay = createClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_0114232134912410000000000000: pem } })
 * const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
 */
export function createClient(config: ClientConfig): WechatpayClient {
  const parts = new Parts(readConfig(config))
  return createChain(
    (method, path, args) => parts.sender.send(method, path, args),
    createMembers(parts),
  ) as WechatpayClient
}
