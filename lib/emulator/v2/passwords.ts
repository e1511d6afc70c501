import type { Ledger, Order } from '../orders/ledger.js'

/** Users that are asked for their password. */
export interface Passwords {
  /** The user gives it at query number `queries` of the order, or when `Emulator.pay` says so. */
  ask(order: Order, queries: number): void
  /** Counts a query of any order. */
  queried(order: Order): void
}

export function createPasswords(ledger: Ledger): Passwords {
  const left = new Map<string, number>()
  return {
    ask({ number, trades }, queries) {
      for (const trade of trades) trade.state = 'USERPAYING'
      if (!left.has(number)) left.set(number, queries)
    },
    queried({ number, trades }) {
      const queries = left.get(number)
      if (queries === undefined || trades.some(({ state }) => state !== 'USERPAYING')) return
      left.set(number, queries - 1)
      if (queries === 1) ledger.pay(number)
    },
  }
}
