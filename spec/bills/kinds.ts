import type { AnyBill, BillOptions, Bills } from '../../lib/bills/types.js'
import { yesterday } from '../emulator/support.js'

/** Asks for yesterday's bill of one kind. */
export type AskFor = (
  bills: Bills,
  query?: { tar_type?: 'GZIP' | undefined },
  options?: BillOptions,
) => AnyBill

export type KindName = Exclude<keyof Bills, 'from' | 'read'>

/** The bills of a name of their own, by that name. */
export const kinds: Readonly<Record<KindName, AskFor>> = {
  trade: (bills, query, options) => bills.trade({ bill_date: yesterday(), ...query }, options),
  fundflow: (bills, query, options) =>
    bills.fundflow({ bill_date: yesterday(), account_type: 'BASIC', ...query }, options),
  subMerchantFundflow: (bills, query, options) =>
    bills.subMerchantFundflow(
      { bill_date: yesterday(), sub_mchid: '1900000110', account_type: 'BASIC', ...query },
      options,
    ),
  ecommerceFundflow: (bills, query, options) =>
    bills.ecommerceFundflow({ bill_date: yesterday(), account_type: 'ALL', ...query }, options),
  profitsharing: (bills, query, options) =>
    bills.profitsharing({ bill_date: yesterday(), ...query }, options),
  withdraw: (bills, query, options) =>
    bills.withdraw({ bill_date: yesterday(), ...query }, options),
}

export const kindNames = Object.keys(kinds) as KindName[]

/** The kinds that come encrypted, those of more than one row in two parts. */
export const encryptedKinds: readonly KindName[] = ['subMerchantFundflow', 'ecommerceFundflow']
