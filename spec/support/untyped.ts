import type { Chain, ClientMembers, WechatpayClient } from '../../lib/index.js'

/** A client whose chain takes any URL, also of endpoints that nobody has, and any option, also wrong ones. */
export type UntypedClient = ClientMembers & Chain

export const untyped = (wxpay: WechatpayClient): UntypedClient => wxpay as unknown as UntypedClient
