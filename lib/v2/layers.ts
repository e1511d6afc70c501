// What the middlewares of APIv2 do: loaded with its first call.
export { decode } from './decode.js'
export { createSigner } from './signer.js'
export { createVerifier } from './verifier.js'
