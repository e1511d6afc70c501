import { isTicked, loadSplitCsv, splitTicked } from './cells.js'
import { type Fail, type Line, linesOf } from './lines.js'
import { createTable, type Table } from './table.js'
import type { BillRow } from './types.js'

export interface ReadOptions {
  /**
   * Whether amounts become integers of fen, and empty ones `undefined`. Amounts are the columns whose label holds `金额`,
   * `交易额`, `结余` or `手续费`, and not `费率`; all others, counts among them, stay text. Default: `false`, all are text.
   */
  readonly fen?: boolean
  /** Makes the error that is thrown for a bill that cannot be read. Default: a `SyntaxError`. */
  readonly fail?: Fail
}

/** What a header does not begin with, or holds: a tag, control characters, and what is no UTF-8. */
const NO_HEADER = /^\s*<|[^\P{Cc}\t]|\uFFFD/u

/**
 * Reads a bill line by line, and holds no more of it than a chunk: yields its rows, and returns its summary,
 * `undefined` if it has none. Values come without their backtick, and otherwise as they are. A file without backticks
 * is read as plain CSV, RFC 4180, all of its lines as rows; values with line breaks are refused.
 *
 * Rows that were yielded count only when the end was reached: what is wrong with a bill may stand in its last line.
 * Whatever `source` throws is thrown as it is; a reader that leaves early ends `source`.
 *
 * @param source the octets of the bill, UTF-8
 * @throws what `fail` makes, if a line has more or fewer values than its header, if the bill ends within its summary
 * or goes on after it, if it is empty or no CSV, and with `fen` if an amount is no number of yuan that is whole and safe in fen
 */
export async function* readBill<Row extends BillRow = BillRow, Summary extends BillRow = BillRow>(
  source: AsyncIterable<Uint8Array>,
  { fen = false, fail = (problem) => new SyntaxError(problem) }: ReadOptions = {},
): AsyncGenerator<Row, Summary | undefined, undefined> {
  const splitCsv = await loadSplitCsv(fail)
  const headedBy = (line: Line): Table => createTable(splitCsv(line), fen, fail)
  const readTicked = (table: Table, line: Line) =>
    table.read(splitTicked(line, table.width), line.number)
  const readPlain = (table: Table, line: Line) => table.read(splitCsv(line), line.number) as Row

  let table: Table | undefined
  let form: 'ticked' | 'plain' | undefined
  /** A line without backticks below the header: the labels of the summary, or the first row of plain CSV. */
  let held: Line | undefined
  let summary: Summary | undefined

  for await (const line of linesOf(source, fail)) {
    const { number } = line
    if (!table) {
      if (isTicked(line)) throw fail(`line ${number} is a row, and no header stands above it`)
      if (NO_HEADER.test(line.text)) throw fail('it is XML, HTML or no text, and no bill')
      table = headedBy(line)
    } else if (summary) {
      throw fail(`line ${number} stands below the summary, which ends a bill`)
    } else if (form === 'plain') {
      yield readPlain(table, line)
    } else if (isTicked(line) && held) {
      summary = readTicked(headedBy(held), line) as Summary
    } else if (isTicked(line)) {
      form = 'ticked'
      yield readTicked(table, line) as Row
    } else if (!held) {
      held = line
    } else if (form === 'ticked') {
      throw fail(`line ${number} has no backticks, as the values of a summary have`)
    } else {
      form = 'plain'
      yield readPlain(table, held)
      yield readPlain(table, line)
    }
  }
  if (!table) throw fail('it is empty, and no bill')
  if (held && !summary && form !== 'plain') {
    if (form === 'ticked') throw fail(`the bill ends within its summary, below line ${held.number}`)
    yield readPlain(table, held)
  }
  return summary
}
