import { randomBytes } from 'node:crypto'
import { newPrepayId } from '../numbers.js'

/** Where a user pays. */
export type Product = 'native' | 'jsapi' | 'app' | 'h5'

/** What placing an order answers. */
export type Prepaid = Readonly<Record<string, string>>

export const prepay: Readonly<Record<Product, () => Prepaid>> = {
  native: () => ({ code_url: newCodeUrl() }),
  jsapi: () => ({ prepay_id: newPrepayId() }),
  app: () => ({ prepay_id: newPrepayId() }),
  h5: () => ({ h5_url: h5Url(newPrepayId()) }),
}

/** What is shown as a QR code. */
export const newCodeUrl = (): string =>
  `weixin://wxpay/bizpayurl/up?pr=${randomBytes(5).toString('base64url')}&groupid=00`

/** The page that pays in a browser. */
export const h5Url = (prepayId: string): string =>
  `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId}&package=1`

/** What a query calls it. */
export const tradeTypes: Readonly<Record<Product, string>> = {
  native: 'NATIVE',
  jsapi: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
}

export const PRODUCTS = Object.keys(tradeTypes) as Product[]
