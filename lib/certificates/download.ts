import { type KeyObject, X509Certificate } from 'node:crypto'
import { readPublicKey, serialOf } from '../crypto/keys.js'
import { deliver } from '../http/deliver.js'
import { oneLine, reasonOf } from '../http/describe.js'
import { ApiError, ConfigError, DecryptError } from '../http/errors.js'
import { createRequest, type RequestDefaults } from '../http/request.js'
import { type Middleware, Stack } from '../http/stack.js'
import { openResource } from '../v3/resource.js'
import { createVerifier } from '../v3/verifier.js'
import { among, datesOf, isValid, type PlatformKey, platformKey } from './platform-key.js'

export interface DownloadOptions {
  readonly defaults: RequestDefaults
  /** The middlewares that a download shares with every other call. */
  readonly layers: Readonly<Record<'decode' | 'retry' | 'signer' | 'transport', Middleware>>
  readonly apiv3Key: KeyObject | undefined
  /** CA certificates, one of which has to have issued each platform certificate; without any, nothing is asked. */
  readonly trust: readonly X509Certificate[]
}

/**
 * Downloads the platform certificates.
 *
 * @param known the keys that may have signed the answer as well
 * @param signal ends it early
 */
export type Download = (
  known: readonly PlatformKey[],
  signal: AbortSignal,
) => Promise<readonly PlatformKey[]>

/**
 * The answer is verified as any other, by a key that is known or by one of the certificates that it brings: those
 * open with the APIv3 key only. Rejects with `ConfigError`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012068829
 */
export function createDownload({ defaults, layers, apiv3Key, trust }: DownloadOptions): Download {
  const { decode, retry, signer, transport } = layers
  return async (known, signal) => {
    let brought: readonly PlatformKey[] = []
    const verifier: Middleware = async (request, next) => {
      const response = await next(request)
      if (response.status === 200) brought = await openAll(response.text(), apiv3Key, trust)
      const keys = among([...brought.filter(isValid), ...known])
      return createVerifier(keys)(request, async () => response)
    }
    try {
      const request = await createRequest('GET', 'v3/certificates', { signal }, defaults)
      const layers = { decode, retry, signer, verifier, transport }
      const stack = new Stack('certificates', layers)
      await deliver(request, (passed) => stack.handle(passed))
    } catch (cause) {
      throw asConfigError(cause)
    }
    return brought
  }
}

interface Entry {
  readonly serial_no: string
  readonly encrypt_certificate: unknown
}

async function openAll(
  answer: string,
  apiv3Key: KeyObject | undefined,
  trust: readonly X509Certificate[],
): Promise<readonly PlatformKey[]> {
  const { data } = JSON.parse(answer) as { data: readonly Entry[] }
  return Promise.all(
    data.map(async ({ serial_no, encrypt_certificate }) => {
      const what = `platform certificate ${oneLine(serial_no)}`
      const pem = openResource(what, encrypt_certificate, apiv3Key)
      const source = readPublicKey(what, pem)
      const certificate = source.certificate ?? new X509Certificate(pem)
      checkCertificate(certificate, serial_no, trust)
      return platformKey(serial_no, await source.load(), certificate)
    }),
  )
}

function checkCertificate(
  certificate: X509Certificate,
  serial: string,
  trust: readonly X509Certificate[],
): void {
  const own = serialOf(certificate)
  if (own !== serial) {
    const problem = `a platform certificate is called ${oneLine(serial)}, but its serial number is ${own}`
    throw new ConfigError('certs', problem, 'Ask the support of WeChat Pay')
  }
  if (trust.length > 0 && !trust.some((issuer) => isIssuedBy(certificate, issuer))) {
    const problem = `none of these certificates has issued the platform certificate ${serial}`
    throw new ConfigError('trust', problem, "Give the CA certificate of WeChat Pay's platform")
  }
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  issuer.ca &&
  isValid(datesOf(issuer)) &&
  certificate.checkIssued(issuer) &&
  certificate.verify(issuer.publicKey)

const NO_CERTIFICATES = [
  'this merchant has no platform certificates (404 RESOURCE_NOT_EXISTS), because WeChat Pay signs by a public key for it',
  "Leave 'auto' out, and give that key: { PUB_KEY_ID_...: pem }, from the merchant platform (账户中心, API安全, 微信支付公钥)",
] as const

function asConfigError(cause: unknown): unknown {
  if (cause instanceof ConfigError) return cause
  if (cause instanceof ApiError && cause.code === 'RESOURCE_NOT_EXISTS') {
    return new ConfigError('certs', ...NO_CERTIFICATES, { cause })
  }
  const option = cause instanceof DecryptError ? 'apiv3Key' : 'certs'
  const problem = `the platform certificates could not be downloaded (${reasonOf(cause)})`
  return new ConfigError(option, problem, 'See error.cause; the next call tries again', { cause })
}
