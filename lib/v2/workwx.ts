import { ConfigError } from '../http/errors.js'
import type { Params } from '../http/params.js'
import { signWith } from './sign.js'

/** What `workwx_sign` covers, by endpoint. */
const COVERED = [
  [
    '/mmpaymkttransfers/sendworkwxredpack',
    ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid'],
  ],
  [
    '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
    ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type'],
  ],
] as const

/**
 * The sign of 企业微信 (WeCom), where the endpoint wants one and the caller has not made it: over some parameters, by the
 * secret of the app that pays, always MD5.
 *
 * @param path of the endpoint
 * @throws `ConfigError` without that secret
 * @see https://developer.work.weixin.qq.com/document/path/90275
 */
export function workwxSign(
  path: string,
  params: Params,
  secret: string | undefined,
): { readonly workwx_sign?: string } {
  const [, covered] = COVERED.find(([known]) => path.endsWith(known)) ?? []
  if (!covered || params.workwx_sign) return {}
  if (secret === undefined) {
    const problem = 'it is missing, and `workwx_sign` is made with it'
    const advice =
      'Give createClient the secret of the app of 企业微信 that pays, or the call a `workwx_sign`'
    throw new ConfigError('workwxSecret', problem, advice)
  }
  const signed = Object.fromEntries(covered.map((name) => [name, params[name]]))
  return { workwx_sign: signWith('secret', signed, secret, 'MD5') }
}
