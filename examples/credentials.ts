import type { ClientConfig } from 'wechatpay-chain'
import { startEmulator } from 'wechatpay-chain/emulator'

/**
 * The merchant of the environment, if it names one (the calls are then real), an emulator's otherwise.
 *
 *     WECHATPAY_MCHID           merchant id
 *     WECHATPAY_SERIAL          serial number of apiclient_cert.pem
 *     WECHATPAY_PRIVATE_KEY     apiclient_key.pem: its text, or file:///... of it
 *     WECHATPAY_PUBLIC_KEY_ID   PUB_KEY_ID_..., or the serial number of a platform certificate
 *     WECHATPAY_PUBLIC_KEY      pub_key.pem: its text, or file:///... of it
 */
export async function credentials(): Promise<{
  config: ClientConfig
  close: () => Promise<void>
}> {
  const { env } = process
  if (!env.WECHATPAY_MCHID) {
    const emulator = await startEmulator()
    console.log(`Emulator on ${emulator.url}: no money moves`)
    return { config: emulator.config, close: emulator.close }
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
  }
  console.log(`WeChat Pay itself, as merchant ${config.mchid}`)
  return { config, close: async () => {} }
}
