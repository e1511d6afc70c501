import { isBusinessNumber } from '../field-names.js'
import { type Catalogue, type Operation, resolve } from './catalogue.js'
import { NAMED_QUERIES } from './named-queries.js'
import { placeholdersOf } from './numbers.js'

/**
 * The path of the query that tells what became of a `POST`, e.g. `v3/refund/domestic/refunds/{out_refund_no}`, where it can
 * be told from the catalogue.
 *
 * @param numbers the fields of its body by which it is recognised
 */
export function queryOf(
  { path, body }: Operation,
  numbers: readonly string[],
  { operations, components }: Catalogue,
): string | undefined {
  if (SILENT.test(path)) return undefined
  const placeholders = placeholdersOf(path)
  const own = numbers.length > 0 ? numbers : placeholders.filter(isBusinessNumber)
  const fields = Object.keys(resolve(body?.schema ?? {}, components).properties ?? {})
  const known = [...placeholders, ...fields]
  const [nearest] = operations
    .filter((query) => isFor(query, own, known))
    .map((query) => ({ query: query.path, nearness: nearness(query.path, path) }))
    .filter((found) => found.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
  return NAMED_QUERIES.get(path) ?? nearest?.query
}

/** A query of their number tells about something else, or cannot be told to say what they did. */
const SILENT =
  /\/(?:assess-[\w-]+|exposure|notify|publish|registerdeductinfo|send-\w+message|submit-[\w-]+)$|^v3\/papay\/sign\/contracts\/pre-entrust-sign$|\/budget\/\{out_budget_no\}\/electronic-receipts$/

/** Whether a query takes the numbers, and no placeholder of it is unknown. */
function isFor(
  { method, path, parameters }: Operation,
  own: readonly string[],
  known: readonly string[],
): boolean {
  const placeholders = placeholdersOf(path)
  const taken = [...placeholders, ...parameters.map(({ name }) => name)]
  return (
    method === 'get' &&
    placeholders.every((name) => known.includes(name)) &&
    own.every((name) => taken.includes(name))
  )
}

/**
 * How near a query stands to `path`; 0, if it is of another family. They begin alike, with two segments at least, and the
 * query goes on with what it takes and nothing else: `out-trade-no/{out_trade_no}`; below `path` itself also
 * `merchant/{merchant_code}`.
 */
function nearness(query: string, path: string): number {
  const [asked, posted] = [query.split('/'), path.replace(/\/$/, '').split('/')]
  const fork = posted.findIndex((segment, at) => segment !== asked[at])
  const shared = fork < 0 ? posted.length : fork
  const rest = asked.slice(shared)
  const isTaken = (segment: string, at: number): boolean => {
    if (segment.startsWith('{')) return true
    const next = rest[at + 1] ?? ''
    return fork < 0 ? next.startsWith('{') : next.endsWith(`${segment.replaceAll('-', '_')}}`)
  }
  return shared > 1 && rest.every(isTaken) ? shared * 10 - rest.length : 0
}
