import type { KeyObject } from 'node:crypto'
import { decryptAead } from '../crypto/aes-gcm.js'
import { fromBase64 } from '../crypto/base64.js'
import { oneLine } from '../http/describe.js'
import { ConfigError, DecryptError } from '../http/errors.js'

/** What WeChat Pay encrypts by the APIv3 key, in a notification and around a certificate. */
const ALGORITHM = 'AEAD_AES_256_GCM'

/**
 * The plain text of an encrypted resource `{ algorithm, nonce, associated_data, ciphertext }`.
 *
 * @param what which one it is, for messages
 * @throws `DecryptError` of another algorithm, and of what the key does not open
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function openResource(what: string, resource: unknown, key: KeyObject | undefined): string {
  if (!key) throw missingApiv3Key()
  const { algorithm, nonce, associated_data, ciphertext } = fieldsOf(resource)
  if (algorithm !== ALGORITHM) {
    const given = algorithm ? `by \`${oneLine(algorithm)}\`` : 'by an algorithm that is not named'
    throw new DecryptError('algorithm', `${what}: it is encrypted ${given}, not by ${ALGORITHM}.`)
  }
  try {
    const octets = fromBase64(ciphertext)
    if (!octets) throw new TypeError('`ciphertext` is not base64')
    return decryptAead(key, { ciphertext: octets, nonce, associatedData: associated_data })
  } catch (cause) {
    const message =
      `${what}: \`apiv3Key\` does not open it. Either the key is not the one that is set in the merchant platform ` +
      'now, or what is encrypted was changed.'
    throw new DecryptError('decrypt', message, { cause })
  }
}

const missingApiv3Key = (): ConfigError =>
  new ConfigError(
    'apiv3Key',
    'it is missing',
    'Give the 32 characters set as APIv3 key in the merchant platform: WeChat Pay encrypts by it',
  )

/** The fields as text; those that are missing are empty, which `associated_data` may be. */
function fieldsOf(resource: unknown) {
  const given = (resource ?? {}) as Record<string, unknown>
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '')
  return {
    algorithm: text('algorithm'),
    nonce: text('nonce'),
    associated_data: text('associated_data'),
    ciphertext: text('ciphertext'),
  }
}
