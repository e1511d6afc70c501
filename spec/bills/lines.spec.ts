import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '../../lib/bills/lines.js'
import { inChunks } from './support.js'

const fail = (problem: string) => new Error(problem)

async function lines(source: AsyncIterable<Uint8Array>): Promise<Line[]> {
  const all: Line[] = []
  for await (const line of linesOf(source, fail)) all.push(line)
  return all
}

const texts = async (text: string) => (await lines(inChunks(text))).map((line) => line.text)

describe('the lines of a bill', () => {
  it('end in LF or CRLF', async () => {
    expect(await texts('a\nb\r\nc\n')).toEqual(['a', 'b', 'c'])
  })

  it('keep what else they hold: lone CRs, blanks, other line separators, a BOM within', async () => {
    const odd = [' a ', '\tb\rc', 'd\u2028e\u0085f', '\uFEFFg', 'h\r']
    expect(await texts(`x\n${odd.join('\r\n')}\r\n`)).toEqual(['x', ...odd])
  })

  it('are counted from 1, blank ones too, which are left out', async () => {
    expect(await lines(inChunks('\uFEFF\n\r\na\n\n\nb'))).toEqual([
      { number: 3, text: 'a', whole: true },
      { number: 6, text: 'b', whole: false },
    ])
  })

  it('are whole if a line break ends them', async () => {
    expect(await lines(inChunks('a\r\nb\r'))).toEqual([
      { number: 1, text: 'a', whole: true },
      { number: 2, text: 'b', whole: false },
    ])
  })

  it('are none in an empty file', async () => {
    expect(await texts('')).toEqual([])
    expect(await texts('\uFEFF')).toEqual([])
    expect(await lines((async function* () {})())).toEqual([])
  })

  it('come out the same however the octets are cut, in characters, BOM and CRLF too', async () => {
    const line = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/^\uFEFF|\n|\r$/.test(text))
    const cuts = fc.array(fc.nat(2_000))
    const property = fc.asyncProperty(
      fc.array(line),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
      cuts,
      async (all, lineBreak, bom, cuts) => {
        const text = bom + all.map((each) => each + lineBreak).join('')
        const read = await lines(inChunks(text, cuts))
        expect(read.map((each) => each.text)).toEqual(all)
      },
    )
    await fc.assert(property)
    const octets = Buffer.from('\uFEFF微信\r\n支付💎\r\n')
    const single = octets.map((_, at) => at)
    expect(await lines(inChunks(octets.toString(), [...single]))).toEqual([
      { number: 1, text: '微信', whole: true },
      { number: 2, text: '支付💎', whole: true },
    ])
  })

  it('are refused when one goes on for more than a mebibyte', async () => {
    let chunks = 0
    const long = async function* () {
      yield Buffer.from('a\n')
      for (; chunks < 100; chunks++) yield Buffer.alloc(2 ** 16, 'x')
    }
    await expect(lines(long())).rejects.toThrow('line 2 is longer than 1048576 octets')
    expect(chunks).toBe(16)
  })

  it('are as long as a mebibyte', async () => {
    const long = 'x'.repeat(2 ** 20)
    expect(await texts(`${long}\n${long}`)).toEqual([long, long])
  })
})

describe('the source of lines', () => {
  /** Chunks of two lines each, what was asked of them, and whether they were ended. */
  function observed() {
    const seen = { asked: 0, ended: false }
    async function* chunks() {
      try {
        for (;;) {
          seen.asked++
          yield Buffer.from(`${seen.asked}a\n${seen.asked}b\n`)
        }
      } finally {
        seen.ended = true
      }
    }
    return { seen, source: chunks() }
  }

  it('is asked for a chunk when the lines of the one before are taken', async () => {
    const { seen, source } = observed()
    const reader = linesOf(source, fail)
    expect(seen.asked).toBe(0)
    for (const [at, asked] of [1, 1, 2, 2, 3].entries()) {
      await reader.next()
      expect([at, seen.asked]).toEqual([at, asked])
    }
    await reader.return()
  })

  it('is ended by a reader that leaves', async () => {
    const { seen, source } = observed()
    for await (const { text } of linesOf(source, fail)) if (text === '3a') break
    expect(seen).toEqual({ asked: 3, ended: true })
  })

  it('throws its own error', async () => {
    const lost = new Error('the connection was lost')
    const source = async function* () {
      yield Buffer.from('a\nb')
      throw lost
    }
    const reader = linesOf(source(), fail)
    expect((await reader.next()).value).toMatchObject({ text: 'a' })
    await expect(reader.next()).rejects.toBe(lost)
  })
})
