import { createSign, createVerify } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { type ClientConfig, createClient } from '../../lib/index.js'
import type { Payments } from '../../lib/payments/payments.js'
import { createPayments } from '../../lib/payments/payments.js'
import type { PaymentsParts } from '../../lib/payments/tools.js'
import { merchant } from '../support/answers.js'
import { untyped } from '../support/untyped.js'

/** The APIv2 key of the vectors. */
export const secret = '192006250b4c09247ec02edce69f6a2d'

/** Parts that sign as the merchant, and send nothing. */
export const parts: PaymentsParts = {
  mchid: merchant.mchid,
  secret,
  sign: async (message) =>
    createSign('RSA-SHA256').update(message).sign(merchant.privateKey, 'base64'),
  post: async (path) => {
    throw new Error(`sent to ${path}`)
  },
}

/** The same, with values of wrong types, too. */
export type UntypedPayments = { [Name in keyof Payments]: (given?: unknown) => Promise<unknown> }

export const untypedPayments = (payments: Payments): UntypedPayments => payments as UntypedPayments

/** Parts that place orders through a client, until the test is over. */
export function partsOf(config: ClientConfig): PaymentsParts {
  const wxpay = untyped(createClient(config))
  onTestFinished(() => wxpay.close())
  return { ...parts, post: (path, options) => wxpay.chain(path).post({ ...options }) }
}

export const paymentsOf = (config: ClientConfig): Payments => createPayments(() => partsOf(config))

/** Whether the merchant has signed these lines. */
export const isSigned = (signature: string, ...lines: string[]): boolean =>
  createVerify('RSA-SHA256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .verify(merchant.publicKey, signature, 'base64')
