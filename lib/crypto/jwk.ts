/**
 * A JSON Web Key, RFC 7517 4, with the members of RSA keys, RFC 7518 6.3. It takes the types of Node.js, of `jose` and of the web, which
 * differ, and not each of which every version of `@types/node` has.
 */
export interface Jwk {
  kty?: string | undefined
  n?: string | undefined
  e?: string | undefined
  d?: string | undefined
  p?: string | undefined
  q?: string | undefined
  dp?: string | undefined
  dq?: string | undefined
  qi?: string | undefined
  use?: string | undefined
  alg?: string | undefined
  kid?: string | undefined
  key_ops?: readonly string[] | undefined
  ext?: boolean | undefined
}
