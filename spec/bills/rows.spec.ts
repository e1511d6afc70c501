import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBill } from '../../lib/bills/rows.js'
import { inChunks, quoted, read, record, ticked } from './support.js'

const vectors = join(import.meta.dirname, '../vectors/bills')
const vector = (file: string) => readFileSync(join(vectors, file), 'utf8')

const bill = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('')

describe('a bill', () => {
  it.each(['trade', 'fundflow', 'profitsharing', 'exceptions'])(
    'like the manual’s, %s, is read as text and in fen',
    async (name) => {
      const { text, fen } = JSON.parse(vector(`${name}.json`))
      const file = () => createReadStream(join(vectors, `${name}.csv`), { highWaterMark: 7 })
      expect(await read(file())).toStrictEqual(text)
      expect(await read(file(), { fen: true })).toStrictEqual(fen)
    },
  )

  it('gives its rows in the order of its header', async () => {
    const { rows } = await read(bill('丙,甲,乙', '`1,`2,`3'))
    expect(rows.map((row) => Object.entries(row))).toEqual([
      [
        ['丙', '1'],
        ['甲', '2'],
        ['乙', '3'],
      ],
    ])
  })

  it('keeps commas, quotes, backticks and blanks of its values', async () => {
    const values = ['a,"b"', '"', '`x`', ' y ', ',', '']
    const header = 'a,b,c,d,e,f'
    const { rows } = await read(bill(header, ticked(values)))
    expect(rows).toEqual([record(header.split(','), values)])
  })

  it('has no rows and no summary if it has a header only', async () => {
    expect(await read('a,b\n')).toStrictEqual({ rows: [] })
  })

  it.each([
    ['empty', ''],
    ['empty but for a BOM', '\uFEFF'],
    ['blank', '\r\n\r\n'],
    ['APIv2’s answer to a mistake', '<xml>\n<return_code><![CDATA[FAIL]]></return_code>\n</xml>'],
    ['a page', ' <html><body>502</body></html>'],
    ['a picture', '\u0089PNG\r\n\u001A\n\0\0'],
  ])('is none if it is %s', async (_, content) => {
    await expect(read(content as string)).rejects.toThrow('no bill')
  })

  it('may have a summary and no rows', async () => {
    expect(await read(bill('a,b', '总交易单数,总金额', '`0,`0.00'))).toStrictEqual({
      rows: [],
      summary: { 总交易单数: '0', 总金额: '0.00' },
    })
  })

  it('skips blank lines', async () => {
    const { rows, summary } = await read('\n\na\r\n\r\n`1\n\n`2\n\ns\n\n`3\n\n')
    expect({ rows, summary }).toEqual({ rows: [{ a: '1' }, { a: '2' }], summary: { s: '3' } })
  })

  it('numbers columns that have the same label', async () => {
    const { rows } = await read(bill('备注,备注,备注(2),备注', '`1,`2,`3,`4'))
    expect(rows).toEqual([{ 备注: '1', '备注(2)': '2', '备注(2)(2)': '3', '备注(3)': '4' }])
  })

  it('may have columns named like what objects have already', async () => {
    const labels = ['__proto__', 'constructor', 'toString']
    const { rows } = await read(bill(labels.join(','), '`1,`2,`3'))
    expect(rows.map((row) => [Object.entries(row), Object.getPrototypeOf(row)])).toEqual([
      [
        [
          ['__proto__', '1'],
          ['constructor', '2'],
          ['toString', '3'],
        ],
        Object.prototype,
      ],
    ])
  })

  it('may lack some backticks in a row, if it has as many values by its commas', async () => {
    const { rows } = await read(bill('a,b,c', '`1,2,`3', '`1,,', '`x,`,y,`z'))
    expect(rows).toEqual([
      { a: '1', b: '2', c: '3' },
      { a: '1', b: '', c: '' },
      { a: 'x', b: ',y', c: 'z' },
    ])
  })

  const value = fc
    .string({ unit: 'binary' })
    .map((text) => text.replaceAll(/[\r\n]/g, '').replaceAll(',`', ''))
  const table = fc
    .uniqueArray(value, { minLength: 1, maxLength: 8 })
    .filter((labels) => !/^\s*[\uFEFF`<]/.test(labels[0] ?? '') && labels.join(',') !== '')
    .filter((labels) => !labels.some((label) => /\p{Cc}|\uFFFD/u.test(label)))
    .chain((labels) => {
      const row = fc.array(value, { minLength: labels.length, maxLength: labels.length })
      return fc.record({ labels: fc.constant(labels), rows: fc.array(row, { maxLength: 5 }) })
    })
  const header = (labels: readonly string[]) =>
    labels.some((label) => label.includes('"')) || labels.some((label) => label.includes(','))
      ? quoted(labels)
      : labels.join(',')
  const file = fc.record({
    lineBreak: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
    last: fc.boolean(),
    cuts: fc.array(fc.nat(5_000), { maxLength: 20 }),
  })
  type Form = typeof file extends fc.Arbitrary<infer F> ? F : never
  const written = ({ lineBreak, bom, last, cuts }: Form, lines: readonly string[]) =>
    inChunks(bom + lines.join(lineBreak) + (last ? lineBreak : ''), cuts)

  it('of any values is read as it was written, with and without a summary', async () => {
    const property = fc.asyncProperty(
      table,
      fc.option(table, { nil: undefined }),
      file,
      async ({ labels, rows }, sums, form) => {
        const totals = sums?.rows[0]
        const summary = totals && { labels: sums.labels, values: totals }
        const lines = [header(labels), ...rows.map(ticked)]
        if (summary) lines.push(header(summary.labels), ticked(summary.values))
        expect(await read(written(form, lines))).toStrictEqual({
          rows: rows.map((row) => record(labels, row)),
          ...(summary && { summary: record(summary.labels, summary.values) }),
        })
      },
    )
    await fc.assert(property)
  })

  it('without backticks is plain CSV, all of its lines rows', async () => {
    const property = fc.asyncProperty(table, file, async ({ labels, rows }, form) => {
      const lines = [labels, ...rows].map(quoted)
      expect(await read(written(form, lines))).toStrictEqual({
        rows: rows.map((row) => record(labels, row)),
      })
    })
    await fc.assert(property)
  })

  it('without backticks may hold lone CRs, which end no line', async () => {
    const { rows } = await read(bill('a,b', 'x\ry,"z\r"', '\r1,2'))
    expect(rows).toEqual([
      { a: 'x\ry', b: 'z\r' },
      { a: '\r1', b: '2' },
    ])
  })

  it('without backticks below its header keeps those that come later', async () => {
    const { rows, summary } = await read(bill('a,b', '1,2', '3,4', '`5`,`6', '7,8'))
    expect(rows.at(2)).toEqual({ a: '`5`', b: '`6' })
    expect([rows.length, summary]).toEqual([4, undefined])
  })
})

describe('amounts in fen', () => {
  it('are integers in rows and in the summary; the rest stays text', async () => {
    const text = bill('金额,费率,笔数', '`0.06000,`0.60%,`1', '`-1.5,`,`', '总笔数,总金额', '`2,`1')
    expect(await read(text, { fen: true })).toStrictEqual({
      rows: [
        { 金额: 6, 费率: '0.60%', 笔数: '1' },
        { 金额: -150, 费率: '', 笔数: '' },
      ],
      summary: { 总笔数: '2', 总金额: 100 },
    })
  })

  it('are undefined where the bill has none', async () => {
    const { rows } = await read(bill('金额,备注', '`,`x'), { fen: true })
    expect(rows).toStrictEqual([{ 金额: undefined, 备注: 'x' }])
  })

  it.each(['0.001', '0,01', '一元', '90071992547409.92'])(
    'are refused by label and line if they are none: %s',
    async (amount) => {
      const rows = read(bill('备注,金额', '`a,`1', `\`b,\`${amount}`), { fen: true })
      await expect(rows).rejects.toThrow(
        'line 3: `金额` is not a whole number of fen; read it as text, without `fen`',
      )
      await expect(rows).rejects.not.toThrow(amount)
      const summary = read(bill('备注', '`a', '总金额', `\`${amount}`), { fen: true })
      await expect(summary).rejects.toThrow('line 4: `总金额` is not a whole number of fen')
    },
  )
})

describe('a bill that cannot be read', () => {
  it.each<[string, string, string]>([
    [
      'has cells missing',
      bill('a,b,c', '`1,`2,`3', '`1,`secret'),
      'line 3 has 2 values where its header has 3 labels',
    ],
    [
      'has cells missing, and commas in the others',
      bill('a,b,c,d', '`1,`sec,ret'),
      'line 2 has 2 values where its header has 4 labels',
    ],
    [
      'has cells too many',
      bill('a,b', '`1,`2,`secret'),
      'line 2 has 3 values where its header has 2 labels',
    ],
    [
      'counts blank lines',
      '\na\n\n`1,`secret\n',
      'line 4 has 2 values where its header has 1 labels',
    ],
    ['is cut off in a row', 'a,b,c\n`1,`2,`3\n`1,`se,cret', 'line 3 has 2 values'],
    ['is cut off in a plain row', 'a,b,c\n1,2,3\n1,secret', 'line 3 has 2 values'],
    ['has a plain row too long', bill('a', '1', '2', '3,secret'), 'line 4 has 2 values'],
    ['has one plain row, of another length', bill('a,b', 'secret'), 'line 2 has 1 values'],
    [
      'is cut off below the labels of its summary',
      bill('a', '`1', 'secret'),
      'the bill ends within its summary, below line 3',
    ],
    [
      'has a summary of missing cells',
      bill('a', '`1', 's,t', '`secret'),
      'line 4 has 1 values where its header has 2 labels',
    ],
    [
      'has a summary without backticks',
      bill('a', '`1', 's', 'secret'),
      'line 4 has no backticks, as the values of a summary have',
    ],
    [
      'goes on after its summary',
      bill('a', '`1', 's', '`2', '`secret'),
      'line 5 stands below the summary, which ends a bill',
    ],
    [
      'goes on without backticks',
      bill('a', '`1', 's', '`2', 'secret'),
      'line 5 stands below the summary',
    ],
    ['has no header', bill('`secret,`1'), 'line 1 is a row, and no header stands above it'],
    [
      'has a plain value with a line break',
      bill('a,b', '1,2', '3,"sec', 'ret"'),
      'line 3 is not CSV (RFC 4180)',
    ],
    ['has a misplaced quote', bill('a,b', '1,2', '3,sec"ret"'), 'line 3 is not CSV (RFC 4180)'],
    ['has a header that is not CSV', bill('sec"ret"'), 'line 1 is not CSV (RFC 4180)'],
  ])('%s', async (_, text, problem) => {
    const error = await read(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SyntaxError)
    expect((error as SyntaxError).message).toContain(problem)
    expect(JSON.stringify([String(error), (error as SyntaxError).cause])).not.toMatch(/sec|ret/)
  })

  it('throws what its caller makes of the problem', async () => {
    const wrong = new RangeError('mine')
    const problems: string[] = []
    const fail = (problem: string) => {
      problems.push(problem)
      return wrong
    }
    await expect(read(bill('a', '`1', 's'), { fail })).rejects.toBe(wrong)
    await expect(read(bill('金额', '`x'), { fail, fen: true })).rejects.toBe(wrong)
    await expect(read(bill('a"b'), { fail })).rejects.toBe(wrong)
    expect(problems).toHaveLength(3)
  })

  it('is refused wherever it is cut off in its last row', async () => {
    const values = ['1', '', '订单', '0.01']
    const whole = bill('a,b,c,d', ticked(values)).trimEnd()
    const lastCell = whole.lastIndexOf(',`') + 2
    for (let end = whole.indexOf('`') + 1; end < lastCell; end++) {
      await expect(read(whole.slice(0, end))).rejects.toThrow(/^line 2 has [123] values/)
    }
  })

  it('gives the rows above the mistake', async () => {
    const reader = readBill(inChunks(bill('a', '`1', '`2,`3')))
    expect((await reader.next()).value).toEqual({ a: '1' })
    await expect(reader.next()).rejects.toThrow('line 3')
  })
})

describe('the source of a bill', () => {
  it('is destroyed by a reader that leaves early, and by a mistake', async () => {
    const left = createReadStream(join(vectors, 'trade.csv'))
    for await (const _ of readBill(left)) break
    expect(left.destroyed).toBe(true)
    const readme = createReadStream(join(vectors, 'README.md'), { highWaterMark: 64 })
    await expect(read(readme)).rejects.toThrow(SyntaxError)
    expect(readme.destroyed).toBe(true)
  })

  it('throws its own error', async () => {
    const lost = new Error('the digest is another one')
    const source = async function* () {
      yield Buffer.from('a\n`1\n')
      throw lost
    }
    await expect(read(source())).rejects.toBe(lost)
  })
})
