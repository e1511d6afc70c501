import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OURS } from './calls/figures.js'
import { CHART, PAGES, renewed, shown } from './pages.js'
import { rivalVersions } from './rival-packages.js'

const root = join(import.meta.dirname, '..', '..')
const [english, chinese] = Object.keys(PAGES).map(shown)
const svg = readFileSync(join(root, CHART), 'utf8')

/** The rows of the table of calls in README.md. */
const rows = (english ?? '')
  .split('\n')
  .filter((line) => /^\| \d+ \| /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('what the READMEs show of the benchmark', () => {
  it('are the same figures in both languages', () => {
    const numbers = (text = '') => text.match(/\d[\d.,]*(?<=\d)/g)
    expect(numbers(english)?.length).toBeGreaterThan(150)
    expect(numbers(chinese)).toEqual(numbers(english))
  })

  it('are all clients at 1, 10 and 100 calls at once', () => {
    expect(rows.map(([, concurrency]) => concurrency)).toEqual([
      ...Array(7).fill('1'),
      ...Array(7).fill('10'),
      ...Array(7).fill('100'),
    ])
    for (const name of [OURS, `${OURS}, once more`, ...Object.keys(rivalVersions)]) {
      expect(rows.filter(([, , client]) => client === name)).toHaveLength(3)
    }
  })

  it('were measured with the libraries that are installed', () => {
    for (const [name, version] of Object.entries(rivalVersions))
      expect(english).toContain(`${name} ${version}`)
  })

  it('are those of the chart, which both show', () => {
    for (const page of [english, chinese]) expect(page).toContain(`](${CHART})`)
    for (const [, concurrency, client = '', callsPerSecond, , , , cpu] of rows) {
      if (client.endsWith('once more')) continue
      const [, described] = svg.split(new RegExp(`(?<!\\d)${concurrency} at once: `))
      const said = `${client} ${callsPerSecond} calls per second, ${cpu} µs of CPU per call`
      expect(described?.split(/\.[ <]/)[0]).toContain(said)
    }
  })
})

describe('a page', () => {
  it('changes between its marks only, and takes the content as it is', () => {
    const page = (content: string) => `before\n<!-- bench -->\n${content}<!-- /bench -->\nafter\n`
    expect(renewed(page('| old |\n'), "$& $1 $' |\n")).toBe(page("$& $1 $' |\n"))
    expect(renewed(page(''), 'first\n')).toBe(page('first\n'))
    expect(renewed('no marks', 'new')).toBe('no marks')
  })
})
