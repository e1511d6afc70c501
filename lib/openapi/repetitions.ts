import { createIndex } from './endpoint-index.js'

/** How WeChat Pay knows one `POST` from another. */
export interface Repetition {
  /** The fields of the body by which it recognises a repetition, all of them, e.g. `out_refund_no`; none where the URL has it. */
  readonly numbers: readonly string[]
  /** The call that tells what became of it, e.g. `GET v3/refund/domestic/refunds/{out_refund_no}`. */
  readonly query?: string
}

let index: Promise<ReturnType<typeof createIndex<Repetition>>> | undefined

/**
 * What is known of repetitions of a `POST`; nothing, if it is not listed. The table is loaded when this is first called.
 *
 * @param path without the `/` before it, as it was written or with its placeholders filled; APIv2 with `v2/`
 */
export async function repetitionOf(path: string): Promise<Repetition | undefined> {
  index ??= import('./repetitions-table.js').then(({ table }) => createIndex(readTable(table)))
  const find = await index
  return find('POST', path)
}

/** Whether a `POST` is by its path a query or a download: to repeat it changes nothing. */
export const onlyAsks = (path: string): boolean =>
  (path.startsWith('v2/') ? ASKS_V2 : ASKS_V3).test(path)

const ASKS_V2 = /\/(?:(?:get|download|(?:batch|bank|channel)?query)\w+|\w*query(?:v2)?)$/

/** Of those that only begin with `query-`, the ones that are listed: another may do more than that. */
const ASKS_V3 = /\/(?:query|transactions\/summary\/query-day|ec-trade-risk\/query-risk-trades)$/

/** Whether a `POST` acts anew each time, as a message to a user does: a number in its URL says what it is about. */
export const actsAnew = (path: string): boolean =>
  /\/(?:(?:[\w-]+-)?notify|send(?:-[\w-]+)?|electronic-receipts)$/.test(path)

function* readTable(table: string): Generator<[endpoint: string, known: Repetition]> {
  for (const line of table.trim().split('\n')) {
    const [numbers = '', told = '', parent = '', ...paths] = line.split(' ')
    const query = told.replace('~', parent)
    const known: Repetition = {
      numbers: numbers === '-' ? [] : numbers.split('+'),
      ...(query !== '-' && { query: `${query.startsWith('v2/') ? 'POST' : 'GET'} ${query}` }),
    }
    for (const path of paths) yield [`POST ${parent}/${path}`, known]
  }
}
