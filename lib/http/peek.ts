/** A stream, and how it begins. */
interface Peeked {
  readonly head: Uint8Array
  /** All of it; reading or cancelling it reads or cancels the stream that was given. */
  readonly body: ReadableStream<Uint8Array>
}

/** Reads at least `octets` of a stream ahead, or all that there is. */
export async function peek(body: ReadableStream<Uint8Array>, octets: number): Promise<Peeked> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  for (let length = 0; length < octets; ) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.byteLength
  }
  const head = Buffer.concat(chunks)
  const source = {
    pull: async (stream: ReadableStreamDefaultController<Uint8Array>) => {
      const chunk = chunks.shift()
      if (chunk) return stream.enqueue(chunk)
      const { done, value } = await reader.read()
      if (done) stream.close()
      else stream.enqueue(value)
    },
    cancel: (reason: unknown) => reader.cancel(reason),
  }
  return { head, body: new ReadableStream(source, { highWaterMark: 0 }) }
}
