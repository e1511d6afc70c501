/** How `undici` lets an exchange be steered. */
export interface Controller {
  readonly aborted: boolean
  abort(reason: Error): void
  pause(): void
  resume(): void
}

/** Where the octets of an answer go as they come. */
export interface Sink {
  write(chunk: Uint8Array): void
  end(): void
  fail(error: Error): void
}

/** So many octets of an answer are held in memory; an unsigned download that is larger can be streamed. */
const MOST_BUFFERED = 64 * 1024 * 1024

/** Holds the whole answer; a longer one is aborted. */
export function bufferSink(controller: Controller, onWhole: (body: Uint8Array) => void): Sink {
  const chunks: Uint8Array[] = []
  let octets = 0
  return {
    write: (chunk) => {
      if (controller.aborted) return
      octets += chunk.byteLength
      if (octets <= MOST_BUFFERED) chunks.push(chunk)
      else controller.abort(new Error(`the answer is larger than ${MOST_BUFFERED} octets`))
    },
    end: () => onWhole(Buffer.concat(chunks)),
    fail: () => {},
  }
}

/** Hands the answer on at the pace of its reader. */
export function streamSink(
  controller: Controller,
  onCancel: () => void,
): Sink & { readonly body: ReadableStream<Uint8Array> } {
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      stream = given
    },
    pull: () => controller.resume(),
    cancel: () => {
      stream = undefined
      onCancel()
      controller.abort(new Error('cancelled'))
    },
  })
  return {
    body,
    write: (chunk) => {
      stream?.enqueue(chunk)
      if (stream && (stream.desiredSize ?? 0) <= 0) controller.pause()
    },
    end: () => stream?.close(),
    fail: (error) => stream?.error(error),
  }
}
