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

/** How much of an answer is held in memory. */
export interface AnswerLimit {
  readonly octets: number
  /** What to do about it, where something can be done. */
  readonly advice?: string
}

/** An answer that has more octets than may be held. It would have as many the next time. */
export class AnswerTooLarge extends Error {
  constructor({ octets, advice }: AnswerLimit) {
    super(`the answer is larger than ${octets} octets${advice ? `: ${advice}` : ''}`)
  }
}

/** The whole of a stream. @throws AnswerTooLarge */
export async function hold(
  stream: ReadableStream<Uint8Array>,
  limit: AnswerLimit,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let octets = 0
  for await (const chunk of stream) {
    octets += chunk.byteLength
    if (octets > limit.octets) throw new AnswerTooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Holds the whole answer; one that is too large is aborted. */
export function bufferSink(
  controller: Controller,
  onWhole: (body: Uint8Array) => void,
  limit: AnswerLimit,
): Sink {
  const chunks: Uint8Array[] = []
  let octets = 0
  return {
    write: (chunk) => {
      if (controller.aborted) return
      octets += chunk.byteLength
      if (octets <= limit.octets) chunks.push(chunk)
      else controller.abort(new AnswerTooLarge(limit))
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
