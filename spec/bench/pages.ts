import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chart } from './chart.js'
import { type Results, section } from './section.js'
import { CHINESE, ENGLISH, type Words } from './words.js'

const root = join(import.meta.dirname, '..', '..')

/** Where the chart is, from the root. */
export const CHART = 'spec/bench/calls.svg'

/** The pages that show what was measured, each in its language. */
export const PAGES: Readonly<Record<string, Words>> = {
  'README.md': ENGLISH,
  'README.zh-CN.md': CHINESE,
}

const BETWEEN_MARKS = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/

/** What a page shows of the benchmark. */
export const shown = (page: string): string =>
  BETWEEN_MARKS.exec(readFileSync(join(root, page), 'utf8'))?.[0] ?? ''

/** Writes the chart, and into each page the tables and the picture. */
export function write(results: Results): void {
  writeFileSync(join(root, CHART), chart(results.levels))
  for (const [page, words] of Object.entries(PAGES)) {
    const file = join(root, page)
    const content = `![${words.chart}](${CHART})\n\n${section(results, words)}\n`
    writeFileSync(file, renewed(readFileSync(file, 'utf8'), content))
  }
}

/** A page with other content between its marks. */
export const renewed = (text: string, content: string): string =>
  // As a function: in a text, `$` would stand for something.
  text.replace(BETWEEN_MARKS, () => content)
