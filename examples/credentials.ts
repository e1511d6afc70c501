import type { ClientConfig } from 'wechatpay-chain'
import { type Emulator, startEmulator } from 'wechatpay-chain/emulator'

/**
 * The merchant of the environment, if it names one (the calls are then real), an emulator's otherwise.
 *
 *     WECHATPAY_MCHID           merchant id
 *     WECHATPAY_SERIAL          serial number of apiclient_cert.pem
 *     WECHATPAY_PRIVATE_KEY     apiclient_key.pem: its text, or file:///... of it
 *     WECHATPAY_PUBLIC_KEY_ID   PUB_KEY_ID_..., or the serial number of a platform certificate
 *     WECHATPAY_PUBLIC_KEY      pub_key.pem: its text, or file:///... of it
 *     WECHATPAY_APIV3_KEY       APIv3 key, for notifications
 *     WECHATPAY_SECRET          APIv2 key
 *     WECHATPAY_PFX             file:///... of apiclient_cert.p12, for refunds and red packets of APIv2
 */
export async function credentials(): Promise<{
  config: ClientConfig
  close: () => Promise<void>
  /** Unless the calls are real. */
  emulator?: Emulator
}> {
  const { env } = process
  if (!env.WECHATPAY_MCHID) {
    // A thousandth of the time that WeChat Pay waits before it repeats a notification.
    const emulator = await startEmulator({ timeScale: 0.001 })
    console.log(`Emulator on ${emulator.url}: no money moves`)
    return { config: emulator.config, close: emulator.close, emulator }
  }
  const read = (name: string): string => {
    const value = env[name]
    if (!value) throw new Error(`WECHATPAY_MCHID is set, but ${name} is not`)
    return value
  }
  const config = {
    mchid: env.WECHATPAY_MCHID,
    serial: read('WECHATPAY_SERIAL'),
    privateKey: read('WECHATPAY_PRIVATE_KEY'),
    certs: { [read('WECHATPAY_PUBLIC_KEY_ID')]: read('WECHATPAY_PUBLIC_KEY') },
    ...(env.WECHATPAY_APIV3_KEY && { apiv3Key: env.WECHATPAY_APIV3_KEY }),
    ...(env.WECHATPAY_SECRET && { secret: env.WECHATPAY_SECRET }),
    ...(env.WECHATPAY_PFX && {
      merchant: { pfx: env.WECHATPAY_PFX, passphrase: env.WECHATPAY_MCHID },
    }),
  }
  console.log(`WeChat Pay itself, as merchant ${config.mchid}`)
  return { config, close: async () => {} }
}
