import { type Middleware, Stack } from '../http/stack.js'
import { decode } from './decode.js'
import { createSigner, type SignerOptions } from './signer.js'
import { createVerifier } from './verifier.js'

/** The names of the official PHP SDK. */
const ALIASES = { transform_request: 'signer', transform_response: 'verifier' }

/** The middlewares of APIv2. @param shared those that it shares with APIv3 */
export const createV2Stack = (
  options: SignerOptions,
  { retry, transport }: Readonly<Record<'retry' | 'transport', Middleware>>,
): Stack =>
  new Stack(
    'stack.v2',
    {
      decode,
      retry,
      signer: createSigner(options),
      verifier: createVerifier(options.secret),
      transport,
    },
    ALIASES,
  )
