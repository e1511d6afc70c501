import { Readable } from 'node:stream'

/**
 * The chunks of a stream. An abort ends it at once, also while nothing comes; it then throws the signal's reason.
 *
 * However it ends, the stream is told, and not waited for: it may be one that never ends by itself.
 */
export async function* untilAborted<T>(
  stream: ReadableStream<T> | AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const { next, stop } = sourceOf(stream)
  let giveUp: (reason: unknown) => void = () => {}
  const onAbort = () => giveUp(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    for (;;) {
      if (signal?.aborted) throw signal.reason
      // `Promise.race` with one promise for the abort would hold every chunk until the end.
      const step = await new Promise<Step<T>>((resolve, reject) => {
        giveUp = reject
        next().then(resolve, reject)
      })
      if (step.done) return
      yield step.value
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    stop().catch(() => {})
  }
}

type Step<T> = { done: true } | { done?: false; value: T }

interface Source<T> {
  next(): Promise<Step<T>>
  stop(): Promise<unknown>
}

function sourceOf<T>(stream: ReadableStream<T> | AsyncIterable<T>): Source<T> {
  if (stream instanceof ReadableStream) {
    const reader = stream.getReader()
    return { next: () => reader.read(), stop: () => reader.cancel() }
  }
  const iterator = stream[Symbol.asyncIterator]()
  return {
    next: () => iterator.next(),
    stop: async () => (stream instanceof Readable ? stream.destroy() : iterator.return?.()),
  }
}
