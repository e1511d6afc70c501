import type { RequestListener } from 'node:http'
import type { Emulator, EmulatorConfig, EmulatorOptions } from './emulator.js'
import { createFaults, type FaultKind } from './faults.js'
import type { FileContent } from './files/file.js'
import { createImages } from './files/images.js'
import { createLinks } from './files/links.js'
import { type FileTamperKind, fileSpoilers } from './files/spoil.js'
import { createJson } from './json.js'
import { listen, type Reset } from './listen.js'
import { createMerchant } from './merchant.js'
import { checkTimeScale, createCourier, type Delivery } from './notifications/courier.js'
import { createNotifier, type NotifyOptions } from './notifications/notifier.js'
import type { Attempt } from './notifications/post.js'
import { createLedger } from './orders/ledger.js'
import type { Notice } from './orders/notice.js'
import { createRefunds } from './orders/refunds.js'
import { createPlatform, type PlatformMode, type RotateOptions } from './platform/keys.js'
import type { ArrivedRequest } from './request.js'
import { createRouter } from './router.js'
import { routesOf } from './routes.js'
import { type DecryptedField, withSecrets } from './secrets/secrets.js'
import { createListener, type RecordedRequest } from './server.js'
import { createSpoilQueue } from './spoil-queue.js'
import {
  answerSpoilers,
  type NotificationTamperKind,
  notificationSpoilers,
  type TamperKind,
} from './tamper.js'
import { createIdentities, isCertified } from './tls.js'
import { endpointsOf } from './v2/endpoints.js'
import { createXmlNotifier } from './v2/notices.js'
import { createXml } from './v2/protocol.js'

export type {
  Attempt,
  DecryptedField,
  Delivery,
  Emulator,
  EmulatorConfig,
  EmulatorOptions,
  FaultKind,
  FileTamperKind,
  NotificationTamperKind,
  NotifyOptions,
  PlatformMode,
  RecordedRequest,
  RotateOptions,
  TamperKind,
}

/**
 * Starts a WeChat Pay on 127.0.0.1 that checks every request and signs every answer as the real one does,
 * with keys of its own. It keeps member cards, orders and refunds in memory and makes up bills and lists; no money, and no
 * network but for notifications.
 *
 * It speaks APIv2 as well: orders and 付款码, refunds, red packs, transfers, bills, and 委托代扣 in a browser. Orders and refunds are
 * kept in the same book: what one has placed the other can refund. Red packs are opened at once, and contracts signed.
 *
 * What becomes of a 付款码 follows from the last digit of its `auth_code`. With `1` the user is asked for his password
 * (USERPAYING) until `Emulator.pay`; with `2` he gives it at the third `/pay/orderquery`; `3` is expired
 * (AUTHCODEEXPIRE); with any other it is paid at once.
 *
 * @throws when a port is taken or is none, or an option is none that there is
 * @example
 * await using emulator = await startEmulator()
 * const wxpay = createClient(emulator.config)
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const {
    port = 0,
    tlsPort = 0,
    platform: mode = 'both',
    timeScale = 1,
    billRows = 3,
    listSize = 25,
    ...others
  } = options
  for (const name of Object.keys(others)) {
    throw new TypeError(`startEmulator: there is no option \`${name}\``)
  }
  checkTimeScale(timeScale)
  checkCount('billRows', billRows)
  checkCount('listSize', listSize)
  const [merchant, platform] = await Promise.all([createMerchant(), createPlatform(mode)])
  const requests: RecordedRequest[] = []
  const decrypted: DecryptedField[] = []
  const answers = createSpoilQueue('tamper', answerSpoilers)
  const notices = createSpoilQueue('tamperNotification', notificationSpoilers)
  const files = createSpoilQueue('tamperFile', fileSpoilers)
  const faults = createFaults()
  const courier = createCourier(timeScale)
  const notify = createNotifier({ merchant, platform, spoils: notices, courier })
  const notifyInXml = createXmlNotifier({ merchant, spoils: notices, courier })
  const tell = async (notice: Notice | undefined): Promise<Delivery | undefined> =>
    notice && ('said' in notice ? notifyInXml(notice) : notify(notice))
  const ledger = createLedger()
  const refunds = createRefunds()
  const record = (field: DecryptedField) => decrypted.push(field)
  const spoilFile = (file: FileContent): FileContent => {
    const kind = files.next()
    return kind ? fileSpoilers[kind](file) : file
  }
  const json = createJson({ merchant, platform, spoils: answers, spoilFile })
  const xml = createXml({
    merchant,
    endpoints: endpointsOf({ merchant, ledger, refunds, billRows }),
    spoils: answers,
    spoilFile,
  })
  const protocolOf = (request: ArrivedRequest) => xml.protocolOf(request) ?? json
  const identities = createIdentities(merchant, platform)
  const listenerAt = (url: string, reset: Reset): RequestListener => {
    const links = createLinks(url)
    const images = createImages(url)
    const business = { merchant, platform, ledger, refunds, links, images, billRows, listSize }
    const routes = withSecrets(routesOf(business), { merchant, platform, record })
    return createListener({
      certified: (socket) => isCertified(socket, merchant),
      check: (request) => protocolOf(request).check(request),
      route: createRouter({ ...routes, ...xml.routes }),
      seal: (answer, request) => protocolOf(request).seal(answer, request),
      record: (request) => requests.push(request),
      nextFault: faults.ofAnswer,
      reset,
    })
  }
  const listening = await listen({ port, tlsPort }, identities, listenerAt, faults.ofHandshake)
  const { url, tlsUrl } = listening
  const close = async (): Promise<void> => {
    courier.close()
    await listening.close()
  }
  return {
    url,
    config: {
      mchid: merchant.mchid,
      serial: merchant.serial,
      privateKey: merchant.privateKey,
      certs: { [platform.preferred.serial]: platform.preferred.pem },
      apiv3Key: merchant.apiv3Key,
      secret: merchant.secret,
      baseUrl: url,
      merchant: {
        cert: identities.merchant,
        key: merchant.privateKey,
        ca: identities.ca,
        baseUrl: tlsUrl,
      },
    },
    requests,
    decrypted,
    notifications: courier.deliveries,
    trust: platform.trust,
    rotate: platform.rotate,
    pay: async (outTradeNo) => tell(ledger.pay(outTradeNo).notice()),
    refund: async (outRefundNo) => {
      const refund = refunds.complete(outRefundNo)
      return tell(refund.notice(refund))
    },
    notify,
    fault: faults.add,
    tamper: answers.add,
    tamperFile: files.add,
    tamperNotification: notices.add,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function checkCount(name: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return
  throw new RangeError(`${name}: ${count} is no whole number from 0`)
}
