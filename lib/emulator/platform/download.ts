import { encrypt } from '../aead.js'
import { ok, paramError, Refusal } from '../answer.js'
import type { Merchant } from '../merchant.js'
import { beijingTime } from '../numbers.js'
import type { Routes } from '../router.js'
import type { Platform } from './keys.js'

/** The download of platform certificates. The answer is signed by the newest, unless the request names a key. */
export function certificateDownload(platform: Platform, { apiv3Key }: Merchant): Routes {
  return {
    'GET /v3/certificates': ({ query }) => {
      const type = query.get('algorithm_type') ?? 'RSA'
      if (type !== 'RSA' && type !== 'ALL') {
        throw paramError('algorithm_type', type, 'must be one of RSA, ALL', 'query')
      }
      const [newest] = platform.certificates
      if (!newest) throw noCertificate()
      const data = platform.certificates.map(({ serial, notBefore, notAfter, pem }) => ({
        serial_no: serial,
        effective_time: beijingTime(notBefore),
        expire_time: beijingTime(notAfter),
        encrypt_certificate: encrypt(pem, 'certificate', apiv3Key),
      }))
      return { ...ok({ data }), signer: newest }
    },
  }
}

/** What a merchant hears who has WeChat Pay's public key only. */
const noCertificate = (): Refusal =>
  new Refusal(
    404,
    'RESOURCE_NOT_EXISTS',
    '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。',
  )
