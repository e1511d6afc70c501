import type { KeyObject } from 'node:crypto'
import type { Settings } from '../config.js'
import { sign, verify } from '../crypto/rsa.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { isBase64 } from '../v3/base64.js'
import type { PlatformKeys } from '../v3/verifier.js'
import { fixedPlatformKeys, type LoadedPlatformKeys, ownPlatformKeys } from './platform-keys.js'

/** The keys of one client: the merchant's to sign, WeChat Pay's to verify. */
export interface Keyring {
  /** Resolves when every key is loaded and fits the others; rejects with `ConfigError`. */
  ready(): Promise<void>
  /** The signature over `message`, in base64. */
  sign(message: Uint8Array): Promise<string>
  readonly platform: PlatformKeys
  /** The name of the platform key by which answers shall be signed, if it is known. */
  readonly platformSerial: string | undefined
}

/** Loads the keys in the background: every signature waits for all of them. */
export function createKeyring(settings: Settings): Keyring {
  const { verifier } = settings
  const platform = 'verify' in verifier ? ownPlatformKeys(verifier) : fixedPlatformKeys(verifier)
  const loading = load(settings, platform)
  // Whoever calls first hears of it; until then it is no unhandled rejection.
  loading.catch(() => {})
  return {
    ready: async () => {
      await loading
    },
    sign: async (message) => (await loading)(message),
    platform,
    platformSerial: platform.preferred,
  }
}

type Sign = Keyring['sign']

async function load(settings: Settings, platform: LoadedPlatformKeys): Promise<Sign> {
  const { signer, certificate } = settings
  const keys = await platform.load()
  if ('sign' in signer) {
    refuseOwn(keys, (key) => certificate !== undefined && key.equals(certificate.publicKey))
    return async (message) => toBase64(await signer.sign(message))
  }
  const key = await signer.load()
  const signature = Buffer.from(await sign(key, PROBE), 'base64')
  if (certificate && !verify(certificate.publicKey, PROBE, signature)) {
    const advice = 'Give apiclient_key.pem and apiclient_cert.pem of the same download'
    throw new ConfigError('privateKey', 'it does not belong to `certificate`', advice)
  }
  refuseOwn(keys, (platformKey) => verify(platformKey, PROBE, signature))
  return (message) => sign(key, message)
}

function refuseOwn(keys: ReadonlyMap<string, KeyObject>, isOwn: (key: KeyObject) => boolean): void {
  for (const [name, key] of keys) {
    if (!isOwn(key)) continue
    const advice = "Put WeChat Pay's public key or platform certificate here"
    throw new ConfigError(`certs.${name}`, "this is the merchant's own key", advice)
  }
}

/** What a custom signer gave, which need not be what it should. */
function toBase64(signature: unknown): string {
  const isBytes = signature instanceof Uint8Array || signature instanceof ArrayBuffer
  const text = isBytes ? Buffer.from(signature as Uint8Array).toString('base64') : signature
  if (typeof text === 'string' && isBase64(text)) return text
  throw new ConfigError(
    'signer',
    `it gave ${describe(signature)}, which is no signature`,
    'Give RSASSA-PKCS1-v1_5 with SHA-256 over the message, as octets or in base64 without line breaks',
  )
}

/** Signed once to see which keys belong together; it never leaves the process. */
const PROBE = Buffer.from('wechatpay-chain')
