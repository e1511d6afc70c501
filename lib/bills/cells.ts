import type { Fail, Line } from './lines.js'

export type SplitCsv = (line: Line) => readonly string[]

/** WeChat Pay puts a backtick before each value, so that spreadsheets take it for text. */
export const isTicked = ({ text }: Line): boolean => text.startsWith('`')

/**
 * Splits a line of ticked values, which may hold commas and quotes: nothing is quoted. Until 2025 some values of profit
 * sharing bills had no backtick (https://pay.weixin.qq.com/doc/v3/merchant/4012529628): if that explains the count,
 * the line is split by its commas. If the file may have been cut off in it, cells that are missing do as well.
 *
 * @param count how many values there should be
 */
export function splitTicked({ text, whole }: Line, count: number): readonly string[] {
  const values = text.slice(1).split(',`')
  if (values.length >= count || !whole) return values
  const loose = text.split(',').map((value) => value.replace(/^`/, ''))
  return loose.length === count ? loose : values
}

/** Loads `csv-parse`, and splits by it lines that have no backticks, RFC 4180. */
export async function loadSplitCsv(fail: Fail): Promise<SplitCsv> {
  const { parse } = await import('csv-parse/sync')
  return ({ number, text }) => {
    try {
      return parse(text, { record_delimiter: '\n' })[0] ?? []
    } catch {
      // Its error is no cause to give: the message may quote the line.
      throw fail(
        `line ${number} is not CSV (RFC 4180): a quote is misplaced, or a value holds a line break`,
      )
    }
  }
}
