import { RequestError, type RequestSummary } from './errors.js'

/** `value` as JSON. @param what its name, for messages; @throws `RequestError` for what JSON would change */
export function encodeJson(what: string, value: unknown, call: RequestSummary): Uint8Array {
  let text: string | undefined
  try {
    text = JSON.stringify(value, refuseNonFinite)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new RequestError(`${what} cannot be written as JSON (${reason})`, call, cause)
  }
  if (text === undefined) throw new RequestError(`${what} cannot be a ${typeof value}`, call)
  return Buffer.from(text)
}

/** JSON would write `null` for an amount that went wrong. */
function refuseNonFinite(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`\`${name}\` is ${value}`)
  }
  return value
}

/** A copy: what the caller does with its buffer while we sign must not reach the wire. */
export function copyBytes(bytes: string | ArrayBufferView | ArrayBuffer): Uint8Array {
  return Buffer.from(typeof bytes === 'string' ? bytes : viewOf(bytes))
}

/** The same octets, not copied. */
export const viewOf = (bytes: ArrayBufferView | ArrayBuffer): Buffer =>
  Buffer.isBuffer(bytes)
    ? bytes
    : bytes instanceof ArrayBuffer
      ? Buffer.from(bytes)
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
