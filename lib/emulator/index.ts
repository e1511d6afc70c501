import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGate } from './gate.js'
import { createIdentities } from './keys.js'
import { memberCards } from './member-cards.js'
import { orders } from './orders.js'
import { createRouter } from './router.js'
import { createSeal } from './seal.js'
import { createListener, type RecordedRequest } from './server.js'
import { createTampering, type TamperKind } from './tamper.js'

export type { RecordedRequest, TamperKind }

export interface EmulatorOptions {
  /** The port on 127.0.0.1. @defaultValue 0, any free one */
  readonly port?: number
}

/** The emulator's only merchant, made anew at every start; can be spread into `createClient`. */
export interface EmulatorConfig {
  readonly mchid: string
  /** Serial of the merchant's API certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string
  /** The merchant's private key, RSA-2048, PKCS#8 PEM. */
  readonly privateKey: string
  /** The platform's one public key, SPKI PEM, by its `PUB_KEY_ID_...`. */
  readonly certs: Readonly<Record<string, string>>
  /** 32 characters. */
  readonly apiv3Key: string
  /** The APIv2 key, 32 characters. */
  readonly secret: string
  /** Where the emulator listens, the same as `Emulator.url`. */
  readonly baseUrl: string
}

export interface Emulator {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  readonly config: EmulatorConfig
  /** Everything that arrived, refused or not, oldest first. It grows without bound: this is a test tool. */
  readonly requests: readonly RecordedRequest[]
  /**
   * Spoils the next answer, whatever its status, once. Further calls queue: one answer each.
   *
   * - `signature`: another signature, of the right form
   * - `body`: changed after signing, still JSON; a 204 becomes a 200 with a body
   * - `timestamp`: 10 minutes old, and rightly signed as such
   * - `header`: without `Wechatpay-Signature`
   * - `serial`: a key id that nobody knows
   * - `probe`: a signature that begins with `WECHATPAY/SIGNTEST/`, as in WeChat Pay's own probes
   *
   * @throws TypeError for another kind
   */
  tamper(kind: TamperKind): void
  /** Stops listening and cuts every connection, idle or not. May be called again. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a WeChat Pay on 127.0.0.1 that checks every request and signs every answer as the real one does,
 * with keys of its own. It keeps member cards and orders in memory; no money, no network.
 *
 * @throws when the port is taken or is none
 * @example
 * await using emulator = await startEmulator()
 * const wxpay = createClient(emulator.config)
 */
export async function startEmulator({ port = 0 }: EmulatorOptions = {}): Promise<Emulator> {
  const { merchant, platform } = await createIdentities()
  const requests: RecordedRequest[] = []
  const tampering = createTampering(createSeal(platform))
  const server = createServer(
    createListener({
      check: createGate(merchant),
      route: createRouter({ ...memberCards(), ...orders(merchant) }),
      seal: tampering.seal,
      record: (request) => requests.push(request),
    }),
  )
  // WeChat Pay drops a connection after 8 idle seconds.
  server.keepAliveTimeout = 8_000
  await once(server.listen(port, '127.0.0.1'), 'listening')

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return {
    url,
    config: {
      mchid: merchant.mchid,
      serial: merchant.serial,
      privateKey: merchant.privateKey,
      certs: { [platform.serial]: platform.publicKey },
      apiv3Key: merchant.apiv3Key,
      secret: merchant.secret,
      baseUrl: url,
    },
    requests,
    tamper: tampering.tamper,
    close,
    [Symbol.asyncDispose]: close,
  }
}
