import { type DebugLogger, debuglog } from 'node:util'

/** One line per event on stderr with `NODE_DEBUG=wechatpay`: methods, URLs, status; never headers or bodies. */
export const debug: DebugLogger = debuglog('wechatpay')
