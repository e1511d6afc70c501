import { describe, expect, it } from 'vitest'
import { isName, isText } from '../../lib/v2/markup.js'
import { readXml } from '../../lib/v2/xml.js'
import { MOST_RESIDENT, outputOf, withModules } from '../support/child.js'
import { documentOf, hostile } from './hostile.js'

const read = (document: string) => readXml(Buffer.from(document))

describe('a document', () => {
  const text = (octets: number) => `<xml><a>${'1'.repeat(octets - 18)}</a></xml>`

  it.each([
    ['256 KiB', text(2 ** 18)],
    ['10,000 tags', `<xml>${'<a></a>'.repeat(4_999)}</xml>`],
    ['elements that are nested 32 deep', `${'<a>'.repeat(32)}${'</a>'.repeat(32)}`],
  ])('may have %s', async (_, document) => {
    expect(await read(document)).toHaveProperty('a')
  })

  it.each([
    ['larger than 262144 octets', text(2 ** 18 + 1)],
    ['more than 10000 tags', `<xml>${'<a></a>'.repeat(4_999)}<a/></xml>`],
    ['nested more than 32 deep', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`],
  ])('may not be %s', async (problem, document) => {
    await expect(read(document)).rejects.toThrow(problem)
  })
})

const attacks = Object.entries(hostile).map(([name, [reason, document]]) => ({
  name,
  reason,
  document,
}))

describe('a document that breaks parsers', () => {
  it.each(attacks)('is refused: $name', async ({ reason, document }) => {
    await expect(read(documentOf(document))).rejects.toThrow(reason)
  })

  it('takes no memory that is not given back', { timeout: 60_000 }, async () => {
    const documents = attacks.map(({ document }) => document)
    const { refused, growth, resident } = await outputOf<Record<string, number>>(
      await withModules(PROGRAM),
      { args: [JSON.stringify(documents)] },
    )
    expect(refused).toBe(4 * documents.length)
    expect(growth).toBeLessThan(2 ** 20)
    expect(resident).toBeLessThan(MOST_RESIDENT)
  })
})

const PROGRAM = `
  import { setFlagsFromString } from 'node:v8'
  import { runInNewContext } from 'node:vm'
  import { readXml } from './lib/v2/xml.ts'
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  const documents = JSON.parse(process.argv[1])
  let refused = 0
  const readAll = async () => {
    for (const [begin, middle, times, end] of documents) {
      try {
        await readXml(Buffer.from(begin + middle.repeat(times) + end))
      } catch {
        refused++
      }
    }
    gc()
    return process.memoryUsage().heapUsed
  }
  await readAll()
  const before = await readAll()
  await readAll()
  const growth = await readAll() - before
  const resident = process.resourceUsage().maxRSS * 1024
  console.log(JSON.stringify({ refused, growth, resident }))
`

describe('a name', () => {
  it.each(['a', '_', 'coupon_id_0', 'a-b.c', 'À·', '名'])('may be %j', (name) => {
    expect(isName(name)).toBe(true)
  })

  it.each(['', '-', '1a', 'a b', 'a\n', '×', 'constructor', 'a\u1680b', 'a\ufeff'])(
    'may not be %j',
    (name) => {
      expect(isName(name)).toBe(false)
    },
  )
})

describe('a character', () => {
  /** XML 1.0 2.2, as its table reads. */
  const isAllowed = (code: number): boolean =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)

  it('may be any that XML allows, and no other', () => {
    const codes = Array.from({ length: 0x110000 }, (_, code) => code)
    const wrong = codes.filter((code) => isText(String.fromCodePoint(code)) !== isAllowed(code))
    expect(wrong).toEqual([])
  })
})
