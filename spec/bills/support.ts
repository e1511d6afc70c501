import { type ReadOptions, readBill } from '../../lib/bills/rows.js'
import type { BillRow } from '../../lib/bills/types.js'

export interface Bill {
  readonly rows: readonly BillRow[]
  readonly summary?: BillRow | undefined
}

/** Reads a bill to its end. */
export async function read(
  source: AsyncIterable<Uint8Array> | string,
  options?: ReadOptions,
): Promise<Bill> {
  const reader = readBill(typeof source === 'string' ? inChunks(source) : source, options)
  const rows: BillRow[] = []
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) return { rows, ...(step.value && { summary: step.value }) }
    rows.push(step.value)
  }
}

/** The octets of a text, cut at `cuts`. */
export async function* inChunks(
  text: string,
  cuts: readonly number[] = [],
): AsyncGenerator<Uint8Array> {
  const octets = new TextEncoder().encode(text)
  const places = cuts.map((cut) => cut % (octets.length + 1)).sort((a, b) => a - b)
  let start = 0
  for (const end of [...places, octets.length]) {
    yield octets.subarray(start, end)
    start = end
  }
}

/** A line of a bill with a backtick before each value. */
export const ticked = (values: readonly string[]): string =>
  values.map((value) => `\`${value}`).join(',')

/** A line of CSV, RFC 4180, each value in quotes. */
export const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')

/** What a reader should make of `values` under `labels`. */
export const record = (labels: readonly string[], values: readonly string[]): BillRow =>
  Object.fromEntries(labels.map((label, at) => [label, values[at] ?? '']))
