/** One stream of several, each opened when the one before it has ended. Whatever fails ends it with that error. */
export function joined(
  streams: () => AsyncIterable<ReadableStream<Uint8Array>>,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const join = async () => {
    for await (const stream of streams()) await stream.pipeTo(writable, { preventClose: true })
    await writable.close()
  }
  // Whoever reads is told.
  join().catch((error: unknown) => writable.abort(error).catch(() => {}))
  return readable
}
