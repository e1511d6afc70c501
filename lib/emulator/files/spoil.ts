import { setImmediate } from 'node:timers/promises'
import { type FileContent, type Octets, sentOctets } from './file.js'

/** A way to spoil a file; `Emulator.tamperFile` tells what each does. */
export type FileTamperKind = 'content' | 'wire' | 'truncated' | 'cut' | 'digest'

/** The file with one octet changed, as nothing but its digest can tell. */
export const changeContent = (file: FileContent): FileContent => ({
  ...file,
  read: () => changeOctet(file.read()),
})

/** How much is missing at the end; of a gzip it is the whole trailer (RFC 1952 2.3.1). */
const MISSING_OCTETS = 8

export const fileSpoilers: Readonly<Record<FileTamperKind, (file: FileContent) => FileContent>> = {
  content: changeContent,
  wire: (file) => ({ ...file, wrap: () => changeEnd(sentOctets(file)) }),
  truncated: (file) => ({
    ...file,
    ...(file.size !== undefined && { size: Math.max(0, file.size - MISSING_OCTETS) }),
    wrap: () => withoutEnd(sentOctets(file)),
  }),
  cut: (file) => ({ ...file, wrap: () => firstHalf(sentOctets(file)) }),
  digest: ({ statement, ...file }) =>
    statement
      ? { ...file, statement: { ...statement, announced: otherDigit(statement.signed) } }
      : changeContent(file),
}

/** Turns a digit into another where there is one, so that a bill stays a bill. */
async function* changeOctet(octets: Octets): Octets {
  let changed = false
  for await (const chunk of octets) {
    yield changed || chunk.length === 0 ? chunk : withOtherOctet(chunk)
    changed ||= chunk.length > 0
  }
}

/** One of the last octets: at the beginning of a gzip there are some that nobody reads (RFC 1952 2.3.1). */
async function* changeEnd(octets: Octets): Octets {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of octets) {
    if (chunk.length === 0) continue
    yield held
    held = chunk
  }
  yield held.length > 0 ? withOtherOctet(held) : held
}

function withOtherOctet(chunk: Buffer): Buffer {
  const other = Buffer.from(chunk)
  const digit = chunk.findLastIndex((octet) => octet >= 0x30 && octet <= 0x39)
  const at = digit < 0 ? chunk.length - 1 : digit
  other.writeUInt8(chunk.readUInt8(at) ^ 1, at)
  return other
}

async function* withoutEnd(octets: Octets): Octets {
  let held = Buffer.alloc(0)
  for await (const chunk of octets) {
    const all = Buffer.concat([held, chunk])
    const end = Math.max(0, all.length - MISSING_OCTETS)
    yield all.subarray(0, end)
    held = all.subarray(end)
  }
}

/** Fails when a part of the first octets has left. */
async function* firstHalf(octets: Octets): Octets {
  for await (const chunk of octets) {
    if (chunk.length === 0) continue
    yield chunk.subarray(0, Math.floor(chunk.length / 2))
    await setImmediate()
    throw new Error('cut by tamperFile')
  }
}

const otherDigit = (hex: string): string => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`
