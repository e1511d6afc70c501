import { type DebugLogger, debuglog } from 'node:util'

/** Lines on stderr with `NODE_DEBUG=wechatpay`, of the events of calls among others; never headers, bodies or secrets. */
export const debug: DebugLogger = debuglog('wechatpay')
