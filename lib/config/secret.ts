import { ConfigError } from '../http/errors.js'

/** The APIv2 key, for what cannot be done without it. @throws `ConfigError` where there is none */
export function needSecret(secret: string | undefined, purpose: string): string {
  if (secret !== undefined) return secret
  throw new ConfigError(
    'secret',
    `it is missing, and ${purpose}`,
    'Give createClient the APIv2 key (API 密钥) of the merchant platform, which is not the APIv3 key',
  )
}
