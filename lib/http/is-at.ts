import type { WechatpayRequest } from './request.js'
import { withoutQuery } from './without-query.js'

/**
 * Whether the path is one of `patterns`, both as it was written and as it is sent: so neither a placeholder's
 * value nor a query can make an answer pass that has to be verified. What a proxy puts before the paths does not count.
 */
export function isAt(
  patterns: readonly RegExp[],
  { template, target, prefix }: WechatpayRequest,
): boolean {
  const written = withoutQuery(template.slice(prefix.length - 1))
  const pattern = patterns.find((pattern) => pattern.test(written))
  return pattern?.test(withoutQuery(target.slice(prefix.length - 1))) ?? false
}
