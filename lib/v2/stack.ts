import { type Middleware, Stack } from '../http/stack.js'
import { decode } from './decode.js'
import { createSigner, type SignerOptions } from './signer.js'
import { createVerifier } from './verifier.js'

/** The names of the official PHP SDK. */
const ALIASES = { transform_request: 'signer', transform_response: 'verifier' }

/** Those that it shares with APIv3. */
interface SharedLayers extends Readonly<Record<'retry' | 'transport', Middleware>> {
  readonly rateLimit?: Middleware
}

/** The middlewares of APIv2. */
export const createV2Stack = (
  options: SignerOptions,
  { retry, rateLimit, transport }: SharedLayers,
): Stack =>
  new Stack(
    'stack.v2',
    {
      decode,
      retry,
      ...(rateLimit && { rateLimit }),
      signer: createSigner(options),
      verifier: createVerifier(options.secret),
      transport,
    },
    ALIASES,
  )
