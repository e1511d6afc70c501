import { createBills } from './bills/bills.js'
import type { Bills } from './bills/types.js'
import { type Certificates, createKeyring } from './certificates/keyring.js'
import { createChain } from './chain/chain.js'
import type { MerchantKeyConfig } from './config/merchant.js'
import { type ClientConfig, readConfig } from './config.js'
import { createDownloads } from './downloads/downloads.js'
import type { Download } from './downloads/types.js'
import { deliver, type SendMore, type Work } from './http/deliver.js'
import { RequestError, type RequestSummary } from './http/errors.js'
import { createFailover } from './http/failover.js'
import { createRateLimit } from './http/rate-limit.js'
import {
  createRequest,
  type Protocol,
  type RequestDefaults,
  type WechatpayRequest,
} from './http/request.js'
import { createRetry } from './http/retry.js'
import { type Next, Stack } from './http/stack.js'
import { createTransport } from './http/transport.js'
import { UnderWay } from './http/under-way.js'
import type { Media } from './media/types.js'
import { createMedia } from './media/upload.js'
import { createNotifications, type Notifications } from './notifications/notifications.js'
import type { Root } from './openapi/types/paths.js'
import { createPaginate } from './pages/paginate.js'
import type { Paginate } from './pages/types.js'
import { createPayments, type Payments } from './payments/payments.js'
import { createV2Stack } from './v2/stack.js'
import { answersUnsigned as answersUnsignedV2 } from './v2/unsigned.js'
import { decode } from './v3/decode.js'
import { createSensitive, type Sensitive } from './v3/sensitive.js'
import { createSensitiveFields } from './v3/sensitive-fields.js'
import { createSigner } from './v3/signer.js'
import { answersUnsigned } from './v3/unsigned.js'
import { createVerifier } from './v3/verifier.js'
import { VERSION } from './version.js'

/** What stands on the root of the chain; every other property of it is a URL segment. */
export interface ClientMembers {
  /**
   * Resolves when every key is loaded, and downloaded with `certs: 'auto'`, and the keys fit each other; rejects with
   * `ConfigError`.
   */
  ready(): Promise<void>
  /**
   * Closes the connections. Calls in flight end first, later ones are refused. A stream that is neither read
   * nor cancelled is a call in flight.
   */
  close(): Promise<void>
  /** The middlewares that every call passes, outermost first. */
  readonly stack: Readonly<Record<Protocol, Stack>>
  /**
   * Replaces the merchant's key. Calls that are signed already go on; those that follow, and repetitions, are signed by
   * the new key. What is encrypted for the old one can still be read. The client certificate of `merchant` stays.
   *
   * @param key as in the configuration: `privateKey` or `signer`, and `serial` or `certificate`
   * @throws `ConfigError` if it cannot be used; the old key stays
   */
  rotate(key: MerchantKeyConfig): Promise<void>
  /** WeChat Pay's keys: those of `certs`, and the platform certificates that were downloaded. */
  readonly certificates: Certificates
  /** Encrypts and decrypts the sensitive fields that are no listed endpoint's, or that you handle yourself. */
  readonly sensitive: Sensitive
  /** Reads what WeChat Pay sends to the merchant. */
  readonly notifications: Notifications
  /** Signs what pages, mini programs and apps need to let a user pay. */
  readonly payments: Payments
  /** Uploads files. */
  readonly media: Media
  /** Downloads files. */
  readonly download: Download
  /** Asks for bills, downloads and checks them, and reads their rows. */
  readonly bills: Bills
  /** The items of a list, page after page. */
  readonly paginate: Paginate
  [Symbol.asyncDispose](): Promise<void>
}

/** A client, which is the root of its chain: `wxpay.v3.pay.transactions.native.post({ json })`. */
export interface WechatpayClient extends Root, ClientMembers {}

/** WeChat Pay demands it. */
const HEADERS: Readonly<Record<string, string>> = {
  'user-agent': `wechatpay-chain/${VERSION} (${process.platform}/${process.arch}) Node.js/${process.versions.node}`,
}

/**
 * Makes a client for one merchant. Nothing is sent, and keys are parsed when they are first needed, by `ready()` or a call.
 *
 * @throws `ConfigError` for a mistake that can be seen at once; `ready()`, and every call, rejects with the rest
 *
 * @example
 * const wxpay = createClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_0114232134912410000000000000: pem } })
 * const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
 */
export function createClient(config: ClientConfig): WechatpayClient {
  const settings = readConfig(config)
  const { clientCertificate } = settings
  const transport = createTransport(settings.dispatcher, clientCertificate?.secureContext)
  const certifiedBaseUrl = clientCertificate?.baseUrl
  const defaults = { ...settings, certifiedBaseUrl, headers: HEADERS }
  const layers = {
    decode,
    retry: createRetry(settings.retry),
    transport: settings.failover
      ? createFailover(transport.send, settings.baseUrl.origin, settings.failover)
      : transport.send,
  }
  const keys = createKeyring(settings, defaults, layers)
  const limited = settings.rateLimit && {
    rateLimit: createRateLimit(settings.rateLimit, settings),
  }
  const stack = Object.freeze({
    v3: new Stack('stack.v3', {
      decode: layers.decode,
      retry: layers.retry,
      ...limited,
      sensitive: createSensitiveFields(keys),
      signer: createSigner({ mchid: settings.mchid, ...keys }),
      verifier: createVerifier(keys.platform),
      transport: layers.transport,
    }),
    v2: createV2Stack(settings, { ...layers, ...limited }),
  })
  const { send, begin, close } = createSender(stack, defaults, async () => {
    keys.platform.close()
    await transport.close()
  })
  const members: ClientMembers = {
    stack,
    ready: keys.ready,
    rotate: (next) => keys.rotate(next),
    certificates: keys.certificates,
    sensitive: createSensitive(keys, () => keys.platform.serial),
    notifications: createNotifications({ ...settings, ...keys, keys }),
    payments: createPayments(() => {
      // A payment opens by the key that its order was placed with, whatever is rotated meanwhile.
      let key: ReturnType<typeof keys.merchant> | undefined
      const pinned = () => {
        key ??= keys.merchant()
        return key
      }
      return {
        ...settings,
        sign: async (message) => (await pinned()).sign(message),
        post: async (path, options) =>
          send('POST', path, [options], { signingKey: await pinned() }),
      }
    }),
    media: createMedia({ ...settings, begin }),
    download: createDownloads({ ...settings, send }).download,
    bills: createBills({ ...settings, ...keys, begin }),
    paginate: createPaginate(send, settings.baseUrl),
    close,
    [Symbol.asyncDispose]: close,
  }
  return createChain(send, members) as WechatpayClient
}

interface Sender {
  readonly send: SendMore
  /** @throws `RequestError` when the client is closed */
  begin(): Work
  close(): Promise<void>
}

/** Sends calls through the stack until `close`, which waits for those that are under way. */
function createSender(
  stack: ClientMembers['stack'],
  defaults: RequestDefaults,
  closeTransport: () => Promise<void>,
): Sender {
  const work = new UnderWay()
  let closing: Promise<void> | undefined
  const begin = (call?: RequestSummary): void => {
    if (closing) throw new RequestError('the client is closed', call)
    work.begin()
  }
  const end = () => work.end()
  const handle: Next = (request) => {
    checkVerify(request)
    return stack[request.protocol].handle(request)
  }
  const dispatch: SendMore = async (method, path, args, more) => {
    const call = { method, url: defaults.baseUrl.href + path }
    const request = await createRequest(method, path, onlyArgument(args, call), defaults)
    return deliver(more ? { ...request, ...more } : request, handle)
  }
  return {
    send: async (method, path, args, more) => {
      begin({ method, url: defaults.baseUrl.href + path })
      try {
        return await dispatch(method, path, args, more)
      } finally {
        end()
      }
    },
    begin: () => {
      begin()
      return { send: dispatch, end }
    },
    close: () => {
      closing ??= work.ended().then(closeTransport)
      return closing
    },
  }
}

/** Whether the answer to a request is taken unsigned. */
const unsigned: Readonly<Record<Protocol, (request: WechatpayRequest) => boolean>> = {
  v2: answersUnsignedV2,
  v3: answersUnsigned,
}

/** @throws `RequestError` for `verify: false` where the answer has to be verified */
function checkVerify(request: WechatpayRequest): void {
  if (request.options.verify !== false || unsigned[request.protocol](request)) return
  const problem = 'option `verify: false` is only for answers that WeChat Pay leaves unsigned'
  throw new RequestError(problem, request)
}

function onlyArgument([options = {}, ...more]: readonly unknown[], call: RequestSummary): unknown {
  if (more.length > 0) {
    throw new RequestError(
      'a call takes one object, with the options beside the placeholders',
      call,
    )
  }
  return options
}
