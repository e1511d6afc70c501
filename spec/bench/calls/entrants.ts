import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Entrant } from './compare.js'
import { CONTROL, OURS } from './figures.js'

/** The library twice, so that what the two differ by is noise; the limit in three forms; two other libraries. */
export const ENTRANTS: readonly Entrant[] = [
  entrant(OURS),
  { ...entrant(OURS), name: CONTROL },
  entrant('limit-sync'),
  entrant('limit-async'),
  entrant('limit-webcrypto'),
  entrant('wechatpay-axios-plugin'),
  entrant('wechatpay-node-v3'),
]

function entrant(name: string): Entrant {
  return { name, module: pathToFileURL(join(import.meta.dirname, 'clients', `${name}.js`)).href }
}
