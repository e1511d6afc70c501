import { saveTo } from '../downloads/save.js'
import { describe } from '../http/describe.js'
import { Given } from '../http/given.js'
import type { Fail } from './lines.js'
import type { AnyBill, BillRow, RowOptions } from './types.js'

/** One reading of a bill. */
export interface Reading {
  readonly stream: ReadableStream<Uint8Array>
  readonly fail: Fail
}

/** @param read begins to read the bill */
export function createBill(read: () => Reading): AnyBill {
  const summaries = new Map<boolean, BillRow | undefined>()
  async function* rows(options?: RowOptions): AsyncGenerator<BillRow, void, undefined> {
    const fen = isInFen(options)
    const { stream, fail } = read()
    try {
      const { readBill } = await import('./reading.js')
      const octets = stream.values({ preventCancel: true })
      summaries.set(fen, yield* readBill(octets, { fen, fail }))
    } catch (error) {
      summaries.delete(fen)
      // If the file turns out to be the wrong one, that is why it cannot be read.
      for await (const _ of stream);
      throw error
    } finally {
      await stream.cancel().catch(() => {})
    }
  }
  const summary = async (options?: RowOptions): Promise<BillRow | undefined> => {
    const fen = isInFen(options)
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

function isInFen(options: unknown = {}): boolean {
  const given = new Given('the options of rows', options)
  given.only('fen')
  const { fen = false } = given.values
  if (typeof fen === 'boolean') return fen
  throw given.error(`\`fen\` takes true or false, not ${describe(fen)}`)
}
