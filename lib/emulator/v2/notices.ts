import type { Merchant } from '../merchant.js'
import type { Courier, Delivery } from '../notifications/courier.js'
import type { Attempt } from '../notifications/post.js'
import { newEventId } from '../numbers.js'
import type { SpoilQueue } from '../spoil-queue.js'
import type { NotificationTamperKind } from '../tamper.js'
import { sealed, signed } from './seal.js'
import type { SignType } from './sign.js'
import { readXml, type Said } from './xml.js'

/** What a merchant is told in XML. */
export interface XmlNotice {
  /** Where to. */
  readonly url: string
  readonly event_type: 'v2/transaction-success' | 'v2/refund-processed'
  readonly said: Said
  /** Without it there is no signature, and what is encrypted vouches for itself. */
  readonly signType?: SignType
}

export interface XmlNotifierOptions {
  readonly merchant: Pick<Merchant, 'secret'>
  readonly spoils: SpoilQueue<NotificationTamperKind>
  readonly courier: Courier
}

/** Sends notifications of APIv2, the same at every attempt. */
export const createXmlNotifier =
  ({ merchant: { secret }, spoils, courier }: XmlNotifierOptions) =>
  ({ url, event_type, said, signType }: XmlNotice): Promise<Delivery> =>
    courier.deliver({
      id: newEventId(),
      event_type,
      url,
      seal: () => {
        const kind = spoils.next()
        if (signType) return signed(said, { signType, secret }, kind)
        return sealed(kind ? { ...said, req_info: cut(`${said.req_info}`) } : said)
      },
      isAccepted,
    })

/** Without its last octet; a ciphertext of AES-ECB has whole blocks. */
const cut = (base64: string): string =>
  Buffer.from(base64, 'base64').subarray(0, -1).toString('base64')

/** 200, and XML that says so. */
function isAccepted({ status, answer = '' }: Attempt): boolean {
  const { return_code, code } = readXml(answer) ?? {}
  return status === 200 && (return_code === 'SUCCESS' || code === 'SUCCESS')
}
