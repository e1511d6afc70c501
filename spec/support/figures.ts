import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** The rows of the table of figures: what was tried, and how often. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, file), 'utf8')
  const [, table = ''] = /<!-- figures -->\n([\s\S]*)<!-- \/figures -->/.exec(text) ?? []
  const rows = table.trim().split('\n').slice(2)
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )
}

/**
 * Prints how often something was tried, and makes sure that the READMEs say the same.
 *
 * @param what a row of their tables, which are in the same order; as README.md calls it
 */
export function tried(what: string, count: number): void {
  console.log(`tried: ${what}: ${count}`)
  const rows = rowsOf('README.md')
  const at = rows.findIndex(([label]) => label === what)
  const said = [rows[at]?.[1], rowsOf('README.zh-CN.md')[at]?.[1]]
  expect(said, `the figures of \`${what}\``).toEqual(Array(2).fill(count.toLocaleString('en')))
}
