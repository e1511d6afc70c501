import type { Merchant } from '../merchant.js'
import type { Ledger } from '../orders/ledger.js'
import type { Refunds } from '../orders/refunds.js'
import { bills } from './bills.js'
import { contracts } from './contracts.js'
import type { Endpoints } from './endpoint.js'
import { micropay } from './micropay.js'
import { orders } from './orders.js'
import { createPasswords } from './passwords.js'
import { redPacks } from './red-packs.js'
import { refundEndpoints } from './refunds.js'
import { transfers } from './transfers.js'

/** What the endpoints share with those of APIv3 and with the emulator's own methods. */
export interface XmlBusiness {
  readonly merchant: Merchant
  readonly ledger: Ledger
  readonly refunds: Refunds
  /** Rows of a bill. */
  readonly billRows: number
}

/** All endpoints of APIv2 that the emulator knows. */
export function endpointsOf({ merchant, ledger, refunds, billRows }: XmlBusiness): Endpoints {
  const passwords = createPasswords(ledger)
  return {
    ...orders(ledger, passwords),
    ...micropay(ledger, passwords),
    ...refundEndpoints(refunds, ledger, merchant),
    ...redPacks(),
    ...transfers(),
    ...bills({ merchant, rows: billRows }),
    ...contracts(),
  }
}
