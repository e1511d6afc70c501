import { createKeyring, type Keyring } from '../certificates/keyring.js'
import type { Settings } from '../config.js'
import { createFailover } from '../http/failover.js'
import { createRateLimit } from '../http/rate-limit.js'
import type { Protocol, RequestDefaults } from '../http/request.js'
import { createRetry } from '../http/retry.js'
import { type Middleware, Stack } from '../http/stack.js'
import { createTransport } from '../http/transport.js'
import { createV2Stack } from '../v2/stack.js'
import { decode } from '../v3/decode.js'
import { createSensitiveFields } from '../v3/sensitive-fields.js'
import { createSigner } from '../v3/signer.js'
import { createVerifier } from '../v3/verifier.js'
import { VERSION } from '../version.js'
import { createSender, type Sender } from './sender.js'

/** What a client is made of, each part from when it is first needed. */
export class Parts {
  readonly settings: Settings
  #wire: Wire | undefined
  #keys: Keyring | undefined
  #stack: Readonly<Record<Protocol, Stack>> | undefined
  #sender: Sender | undefined

  constructor(settings: Settings) {
    this.settings = settings
  }

  get keys(): Keyring {
    this.#keys ??= createKeyring(this.settings, () => this.#way)
    return this.#keys
  }

  get stack(): Readonly<Record<Protocol, Stack>> {
    this.#stack ??= createStacks(this.settings, this.keys, this.#way.layers)
    return this.#stack
  }

  get sender(): Sender {
    this.#sender ??= createSender(this.stack, this.#way.defaults, async () => {
      this.keys.platform.close()
      await this.#way.close()
    })
    return this.#sender
  }

  get #way(): Wire {
    this.#wire ??= createWire(this.settings)
    return this.#wire
  }
}

/** How requests are sent, whatever they are. */
interface Wire {
  readonly defaults: RequestDefaults
  readonly layers: Readonly<Record<'decode' | 'retry' | 'transport', Middleware>>
  close(): Promise<void>
}

/** WeChat Pay demands it. */
const HEADERS: Readonly<Record<string, string>> = {
  'user-agent': `wechatpay-chain/${VERSION} (${process.platform}/${process.arch}) Node.js/${process.versions.node}`,
}

function createWire(settings: Settings): Wire {
  const { clientCertificate, failover, baseUrl } = settings
  const { send, close } = createTransport(settings.dispatcher, clientCertificate?.secureContext)
  return {
    defaults: { ...settings, certifiedBaseUrl: clientCertificate?.baseUrl, headers: HEADERS },
    layers: {
      decode,
      retry: createRetry(settings.retry),
      transport: failover ? createFailover(send, baseUrl.origin, failover) : send,
    },
    close,
  }
}

function createStacks(
  settings: Settings,
  keys: Keyring,
  { decode, retry, transport }: Wire['layers'],
): Readonly<Record<Protocol, Stack>> {
  const limited = settings.rateLimit && {
    rateLimit: createRateLimit(settings.rateLimit, settings),
  }
  let v2: Stack | undefined
  return Object.freeze({
    v3: new Stack('stack.v3', {
      decode,
      retry,
      ...limited,
      sensitive: createSensitiveFields(keys),
      signer: createSigner({ mchid: settings.mchid, ...keys }),
      verifier: createVerifier(keys.platform),
      transport,
    }),
    // Most clients never need it.
    get v2() {
      v2 ??= createV2Stack(settings, { retry, transport, ...limited })
      return v2
    },
  })
}
