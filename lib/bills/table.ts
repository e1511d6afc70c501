import { isAmount, readFen } from './amounts.js'
import type { Fail } from './lines.js'
import type { BillRow } from './types.js'

/** A header, and what reads the lines below it. */
export interface Table {
  /** How many values a line has to have. */
  readonly width: number
  /** Names the values by the header's labels. */
  read(values: readonly string[], lineNumber: number): BillRow
}

/** @param fen whether amounts become integers of fen */
export function createTable(header: readonly string[], fen: boolean, fail: Fail): Table {
  const width = header.length
  const columns = distinct(header).map((label) => ({ label, amount: fen && isAmount(label) }))
  const readAmount = (label: string, text: string, lineNumber: number): number | undefined => {
    if (text === '') return undefined
    const amount = readFen(text)
    if (amount !== undefined) return amount
    throw fail(
      `line ${lineNumber}: \`${label}\` is not a whole number of fen; read it as text, without \`fen\``,
    )
  }
  return {
    width,
    read: (values, lineNumber) => {
      if (values.length !== width) {
        throw fail(
          `line ${lineNumber} has ${values.length} values where its header has ${width} labels`,
        )
      }
      // `fromEntries` defines properties: a column of the name `__proto__` is one like any other.
      return Object.fromEntries(
        columns.map(({ label, amount }, at) => {
          const text = values[at] ?? ''
          return [label, amount ? readAmount(label, text, lineNumber) : text]
        }),
      )
    },
  }
}

/** Numbers the labels that come again, `备注` and `备注(2)`, so that neither column hides the other. */
function distinct(header: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  for (const label of header) {
    let name = label
    for (let nth = 2; taken.has(name); nth++) name = `${label}(${nth})`
    taken.add(name)
  }
  return [...taken]
}
