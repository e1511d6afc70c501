import { describe } from '../http/describe.js'
import { RequestError } from '../http/errors.js'
import { openGiven } from '../http/file.js'
import { unzipped } from '../v3/content.js'

/** The content of a bill that is there already, uncompressed. */
export async function* openBillFile(given: unknown): AsyncGenerator<ReadableStream<Uint8Array>> {
  const opening = openGiven(given)
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
  throw new RequestError('bills.read: the file cannot be read, or is damaged', undefined, cause)
}
