import { later } from '../http/later.js'
import { type Middleware, Stack } from '../http/stack.js'
import type { SignerOptions } from './signer.js'

/** The names of the official PHP SDK. */
const ALIASES = { transform_request: 'signer', transform_response: 'verifier' }

/** Those that it shares with APIv3. */
interface SharedLayers extends Readonly<Record<'retry' | 'transport', Middleware>> {
  readonly rateLimit?: Middleware
}

const layers = () => import('./layers.js')

/** The middlewares of APIv2, which are loaded with its first call. */
export const createV2Stack = (
  options: SignerOptions,
  { retry, rateLimit, transport }: SharedLayers,
): Stack =>
  new Stack(
    'stack.v2',
    {
      decode: later(async () => (await layers()).decode),
      retry,
      ...(rateLimit && { rateLimit }),
      signer: later(async () => (await layers()).createSigner(options)),
      verifier: later(async () => (await layers()).createVerifier(options.secret)),
      transport,
    },
    ALIASES,
  )
