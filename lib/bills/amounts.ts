/** A decimal number of at most two decimals, but for zeros: WeChat Pay writes fees as `0.06000`. */
const YUAN = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/

/** Whether the column holds amounts in yuan. English labels are of other currencies, and of other units. */
export const isAmount = (label: string): boolean =>
  /金额|交易额|结余|手续费/.test(label) && !label.includes('费率')

/**
 * Reads a decimal number of yuan as an integer of fen, by its digits: no fraction is ever computed.
 *
 * @returns `undefined` if it is no such number, has a fraction of a fen or is beyond `Number.MAX_SAFE_INTEGER`
 */
export function readFen(yuan: string): number | undefined {
  const [, minus, whole, decimals = ''] = YUAN.exec(yuan) ?? []
  if (whole === undefined) return undefined
  const fen = Number(whole + decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) return undefined
  // `-0.00` is 0, not -0.
  return minus ? 0 - fen : fen
}
