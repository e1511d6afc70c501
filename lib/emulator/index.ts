import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Emulator, EmulatorConfig, EmulatorOptions } from './emulator.js'
import type { FileContent } from './files/file.js'
import { createImages } from './files/images.js'
import { createLinks } from './files/links.js'
import { sealFile } from './files/seal-file.js'
import { type FileTamperKind, fileSpoilers } from './files/spoil.js'
import { createGate } from './gate.js'
import { createMerchant } from './merchant.js'
import {
  checkTimeScale,
  createNotifier,
  type Delivery,
  type NotifyOptions,
} from './notifications/notifier.js'
import type { Attempt } from './notifications/post.js'
import { createLedger } from './orders/ledger.js'
import { createRefunds } from './orders/refunds.js'
import { createPlatform, type PlatformMode, type RotateOptions } from './platform/keys.js'
import { createRouter } from './router.js'
import { routesOf } from './routes.js'
import { type DecryptedField, withSecrets } from './secrets/secrets.js'
import { createListener, type RecordedRequest, type Stages } from './server.js'
import { createSpoilQueue } from './spoil-queue.js'
import {
  answerSpoilers,
  createTampering,
  type NotificationTamperKind,
  notificationSpoilers,
  type TamperKind,
} from './tamper.js'

export type {
  Attempt,
  DecryptedField,
  Delivery,
  Emulator,
  EmulatorConfig,
  EmulatorOptions,
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
 * @throws when the port is taken or is none, or an option is none that there is
 * @example
 * await using emulator = await startEmulator()
 * const wxpay = createClient(emulator.config)
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const {
    port = 0,
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
  const answers = createTampering('tamper', answerSpoilers)
  const tampering = createTampering('tamperNotification', notificationSpoilers)
  const files = createSpoilQueue('tamperFile', fileSpoilers)
  const notifier = createNotifier({ merchant, platform, tampering, timeScale })
  const ledger = createLedger()
  const refunds = createRefunds(ledger, merchant)
  const record = (field: DecryptedField) => decrypted.push(field)
  const server = createServer()
  // WeChat Pay drops a connection after 8 idle seconds.
  server.keepAliveTimeout = 8_000
  await once(server.listen(port, '127.0.0.1'), 'listening')

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const links = createLinks(url)
  const images = createImages(url)
  const routes = routesOf({
    merchant,
    platform,
    ledger,
    refunds,
    links,
    images,
    billRows,
    listSize,
  })
  const stages: Stages = {
    check: createGate(merchant),
    route: createRouter(withSecrets(routes, { merchant, platform, record })),
    seal: ({ body, file, signer }, { headers }) => {
      const key = platform.find(headers['wechatpay-serial']) ?? signer ?? platform.preferred
      const sign = (text: string) => answers.seal(text, key)
      return file ? sealFile((files.next() ?? asItIs)(file), sign) : sign(body)
    },
    record: (request) => requests.push(request),
  }
  server.on('request', createListener(stages))
  const close = async (): Promise<void> => {
    notifier.close()
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
      certs: { [platform.preferred.serial]: platform.preferred.pem },
      apiv3Key: merchant.apiv3Key,
      secret: merchant.secret,
      baseUrl: url,
    },
    requests,
    decrypted,
    notifications: notifier.deliveries,
    trust: platform.trust,
    rotate: platform.rotate,
    pay: async (outTradeNo) => {
      const { notify_url: url, serial, view } = ledger.pay(outTradeNo)
      return notifier.notify({ url, serial, ...PAID, resource: view() })
    },
    refund: async (outRefundNo) => {
      const { notify_url: url, serial, notice } = refunds.complete(outRefundNo)
      return url === undefined
        ? undefined
        : notifier.notify({ url, serial, ...REFUNDED, resource: notice() })
    },
    notify: notifier.notify,
    tamper: answers.tamper,
    tamperFile: files.add,
    tamperNotification: tampering.tamper,
    close,
    [Symbol.asyncDispose]: close,
  }
}

const asItIs = (file: FileContent): FileContent => file

function checkCount(name: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return
  throw new RangeError(`${name}: ${count} is no whole number from 0`)
}

const PAID = {
  event_type: 'TRANSACTION.SUCCESS',
  original_type: 'transaction',
  summary: '支付成功',
}

const REFUNDED = { event_type: 'REFUND.SUCCESS', original_type: 'refund', summary: '退款成功' }
