import { saveTo } from '../downloads/save.js'
import type { Fail } from './lines.js'
import { readBill } from './rows.js'
import type { AnyBill, BillRow, RowOptions } from './types.js'

/** One reading of a bill. */
export interface Reading {
  readonly stream: ReadableStream<Uint8Array>
  readonly fail: Fail
}

/** @param read begins to read the bill */
export function createBill(read: () => Reading): AnyBill {
  const summaries = new Map<boolean, BillRow | undefined>()
  async function* rows({ fen = false }: RowOptions = {}): AsyncGenerator<BillRow, void, undefined> {
    const { stream, fail } = read()
    summaries.set(fen, yield* readBill(stream, { fen, fail }))
  }
  const summary = async ({ fen = false }: RowOptions = {}): Promise<BillRow | undefined> => {
    if (!summaries.has(fen)) for await (const _ of rows({ fen }));
    return summaries.get(fen)
  }
  const stream = () => read().stream
  return {
    rows,
    summary,
    stream,
    save: (path) => saveTo(path, undefined, async () => stream()),
  } as AnyBill
}
