import { inspect } from 'node:util'
import { debug } from '../http/debug.js'
import { ConfigError, DecryptError, isWechatpayError, VerifyError } from '../http/errors.js'

/**
 * Hears of a failure that no call can throw.
 *
 * @param event the notification that it is about
 */
export type Report = (
  error: unknown,
  event?: { readonly id: string; readonly event_type: string },
) => void

/** What a notification that is not proven, and so anybody's request, can end in. */
const ANYBODY = [VerifyError, DecryptError, ConfigError]

/** What anybody can cause by a request is told this often at most, in milliseconds. */
const LEAST_GAP = 60_000

/** Tells of failures by warnings of the process, which Node.js prints unless somebody listens to them. */
export function createWarning(): Report {
  let last = Number.NEGATIVE_INFINITY
  return (error, event) => {
    if (error instanceof VerifyError && error.probe) return
    if (!event && ANYBODY.some((kind) => error instanceof kind)) {
      if (performance.now() - last < LEAST_GAP) return
      last = performance.now()
    }
    warn(error, event && `${event.event_type} ${event.id}`)
  }
}

/** A report that fails has nobody left to hear of it. */
export const safely =
  (report: Report): Report =>
  (error, event) => {
    const reported = async () => report(error, event)
    reported().catch((failure) => debug('a failure could not be reported: %s', failure))
  }

/** Says what went wrong to whoever reads the output of the process, which goes on. */
export function warn(error: unknown, about?: string): void {
  const isError = error instanceof Error
  const said = isError ? `${error.name}: ${error.message}` : inspect(error)
  // An error of this package tells by its message what to do; a bug of somebody's needs its place.
  const detail = isError && error.stack && !isWechatpayError(error) ? { detail: error.stack } : {}
  process.emitWarning(about ? `${about}: ${said}` : said, { type: 'WechatpayWarning', ...detail })
}
