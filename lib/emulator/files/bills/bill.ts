import { setImmediate } from 'node:timers/promises'
import type { Octets } from '../file.js'

/** What a row stands for. */
export interface RowOptions {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly mchid: string
  readonly subMchid: string
  /** Counted from 0. */
  readonly number: number
  /** The sums of all rows before. */
  readonly before: readonly number[]
}

export interface Row {
  readonly cells: readonly string[]
  /** What it adds to each of the totals: pieces or fen. */
  readonly adds: readonly number[]
}

/** A kind of bill; its rows follow from the date and their number alone. */
export interface BillKind {
  readonly columns: string
  /** The summary, column by column; without it there is none. */
  readonly totals?: readonly (readonly [column: string, format: (sum: number) => string])[]
  row(options: RowOptions): Row
}

/** A bill that is asked for. */
export interface Bill extends Omit<RowOptions, 'number' | 'before'> {
  readonly kind: BillKind
  readonly rows: number
}

const BOM = '\ufeff'
const CHUNK_CHARACTERS = 32 * 1024

/**
 * A bill as WeChat Pay writes it: UTF-8 with a BOM, CRLF, and a backtick before every value, which is neither
 * quoted nor escaped. From line `from`, to line `to`, counted from 0: the header is 0.
 */
export async function* billText(
  bill: Bill,
  { from = 0, to = Number.POSITIVE_INFINITY }: { from?: number; to?: number } = {},
): Octets {
  let text = from === 0 ? BOM : ''
  let number = 0
  for (const line of linesOf(bill)) {
    if (number >= from && number < to) text += `${line}\r\n`
    number += 1
    if (text.length < CHUNK_CHARACTERS && number % LINES_A_TURN > 0) continue
    if (text) yield Buffer.from(text)
    text = ''
    await setImmediate()
  }
  if (text) yield Buffer.from(text)
}

/** After so many lines others get their turn, even if none of them is written. */
const LINES_A_TURN = 1000

function* linesOf({ kind, rows, ...options }: Bill): Generator<string> {
  const { columns, totals = [] } = kind
  const sums = totals.map(() => 0)
  yield columns
  for (let number = 0; number < rows; number += 1) {
    const { cells, adds } = kind.row({ ...options, number, before: sums })
    for (const [at, piece] of adds.entries()) sums[at] = (sums[at] ?? 0) + piece
    yield lineOf(cells)
  }
  if (totals.length === 0) return
  yield totals.map(([column]) => column).join()
  yield lineOf(totals.map(([, format], at) => format(sums[at] ?? 0)))
}

const lineOf = (cells: readonly string[]): string => `\`${cells.join(',`')}`
