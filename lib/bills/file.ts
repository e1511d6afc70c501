import { describe, reasonOf } from '../http/describe.js'
import { RequestError, WechatpayError } from '../http/errors.js'
import { openGiven } from '../http/file.js'
import { unzipped } from '../v3/content.js'

/**
 * The content of a bill that is there already, uncompressed.
 *
 * @param signal ends the reading of a stream
 */
export async function* openBillFile(
  given: unknown,
  signal: AbortSignal,
): AsyncGenerator<ReadableStream<Uint8Array>> {
  if (typeof given === 'string' && /[\r\n]/.test(given)) {
    throw new RequestError(
      'bills.read: it takes the path of a bill; this is the text of one: give it as bytes, Buffer.from(text)',
    )
  }
  const opening = openGiven(given, signal)
  if (!opening) {
    const problem = `it takes a path, a file:// URL, a Blob, bytes or a stream, not ${describe(given)}`
    throw new RequestError(`bills.read: ${problem}`)
  }
  const file = await opening.catch(refuse)
  try {
    yield ReadableStream.from(readable(unzipped(file.read())))
  } finally {
    await file.close()
  }
}

async function* readable(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* octets
  } catch (cause) {
    refuse(cause)
  }
}

function refuse(cause: unknown): never {
  // A stream of `wxpay.download` says itself what is wrong with it.
  if (cause instanceof WechatpayError) throw cause
  const problem = `bills.read: the file cannot be read, or is damaged (${reasonOf(cause)})`
  throw new RequestError(problem, undefined, cause)
}
