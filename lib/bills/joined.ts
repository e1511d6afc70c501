/**
 * One stream of several, each opened when the one before it has ended; the first of them at once. Whatever fails ends it with
 * that error.
 *
 * @param streams is given a signal that aborts when nobody wants more
 */
export function joined(
  streams: (signal: AbortSignal) => AsyncIterable<ReadableStream<Uint8Array>>,
): ReadableStream<Uint8Array> {
  const unwanted = new AbortController()
  const chunks = chunksOf(streams(unwanted.signal))
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async (reason) => {
      // A generator that waits for something returns only after that.
      unwanted.abort(reason)
      // What was aborted fails, which is no news to whoever wanted it.
      await chunks.return().catch(() => {})
    },
  })
}

async function* chunksOf(
  streams: AsyncIterable<ReadableStream<Uint8Array>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const stream of streams) yield* stream
}
