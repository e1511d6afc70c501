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

const tooLarge = (most: number): Error => new Error(`the answer is larger than ${most} octets`)

/** The whole of a stream, unless it has more than `most` octets. */
export async function hold(
  stream: ReadableStream<Uint8Array>,
  most: number = MOST_BUFFERED,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let octets = 0
  for await (const chunk of stream) {
    octets += chunk.byteLength
    if (octets > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Holds the whole answer; one of more than `most` octets is aborted. */
export function bufferSink(
  controller: Controller,
  onWhole: (body: Uint8Array) => void,
  most: number = MOST_BUFFERED,
): Sink {
  const chunks: Uint8Array[] = []
  let octets = 0
  return {
    write: (chunk) => {
      if (controller.aborted) return
      octets += chunk.byteLength
      if (octets <= most) chunks.push(chunk)
      else controller.abort(tooLarge(most))
    },
    end: () => onWhole(Buffer.concat(chunks)),
    fail: () => {},
  }
}

/**
 * So many octets may wait for the reader of a stream. More than a socket reads at a time, 64 KiB: `undici` takes all that the
 * socket has when it resumes, and gives back what it is paused before. If it gave back more than was taken, it would
 * hold ever more.
 */
const MOST_WAITING = 128 * 1024

/** Hands the answer on at the pace of its reader. */
export function streamSink(
  controller: Controller,
  onCancel: () => void,
): Sink & { readonly body: ReadableStream<Uint8Array> } {
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  const source = {
    start: (given: ReadableStreamDefaultController<Uint8Array>) => {
      stream = given
    },
    // With a high-water mark of 0: when someone reads, and nothing waits.
    pull: () => controller.resume(),
    cancel: () => {
      stream = undefined
      onCancel()
      controller.abort(new Error('cancelled'))
    },
  }
  const body = new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: 0 }))
  return {
    body,
    write: (chunk) => {
      stream?.enqueue(chunk)
      if (stream && (stream.desiredSize ?? 0) <= -MOST_WAITING) controller.pause()
    },
    end: () => stream?.close(),
    fail: (error) => stream?.error(error),
  }
}
