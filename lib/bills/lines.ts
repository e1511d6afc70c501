import { viewOf } from '../http/encode.js'

/** Makes the error for a bill that cannot be read; `problem` names lines and columns, never what stands in them. */
export type Fail = (problem: string) => Error

export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number
  /** Without its line break; never empty. */
  readonly text: string
  /** Whether a line break ends it. If not, the file may have been cut off within it. */
  readonly whole: boolean
}

const LF = 0x0a

/** Of a line, in octets. The longest of a bill have a few thousand; what goes on for longer is no bill. */
const LONGEST = 2 ** 20

/**
 * Cuts the octets of a bill, UTF-8 with or without BOM, into lines that end in LF or CRLF, as they come: a chunk is
 * asked for when the lines of the one before have been taken. Blank lines are left out.
 */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  fail: Fail,
): AsyncGenerator<Line, void, undefined> {
  let number = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const octets = viewOf(chunk)
    let start = 0
    for (let end = octets.indexOf(LF); end !== -1; end = octets.indexOf(LF, start)) {
      const text = readText(together(rest, octets.subarray(start, end)), ++number)
      if (text !== '') yield { number, text, whole: true }
      rest = Buffer.alloc(0)
      start = end + 1
    }
    rest = together(rest, octets.subarray(start))
    if (rest.length > LONGEST) {
      throw fail(`line ${number + 1} is longer than ${LONGEST} octets, as no line of a bill is`)
    }
  }
  const text = readText(rest, ++number)
  if (text !== '') yield { number, text, whole: false }
}

/** Copies no more than the line that two chunks share. */
const together = (rest: Buffer, more: Buffer): Buffer =>
  rest.length === 0 ? more : Buffer.concat([rest, more])

function readText(octets: Buffer, number: number): string {
  const text = octets.toString('utf8').replace(/\r$/, '')
  return number === 1 ? text.replace(/^\uFEFF/, '') : text
}
