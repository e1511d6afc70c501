import type { Level } from './calls/compare.js'
import { figureOf, OURS, ratioTo } from './calls/figures.js'
import type { Conditions } from './conditions.js'
import { areMet, type Goal } from './goals.js'
import { table } from './table.js'
import type { Words } from './words.js'

/** All that was measured; `levels` and `goals` are empty where a part was not. */
export interface Results {
  readonly conditions: Conditions
  readonly levels: readonly Level[]
  readonly goals: readonly Goal[]
}

/** The name of a client in the words of a language. */
export const clientName = (name: string, { clients }: Words): string => clients[name] ?? name

/** A figure to three digits, without decimals from 100 on: `0.95`, `27.1`, `1,234`. What is whole has none. */
export function figure(value: number): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 10 ? 2 : 1
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** The tables as Markdown, in the words of a language: the same figures in all of them. */
export const section = (results: Results, words: Words): string =>
  [
    conditionsLine(results.conditions, words),
    callsTable(results, words),
    goalsTable(results, words),
  ]
    .filter((part) => part !== '')
    .join('\n\n')

function conditionsLine(
  { versions, cores, rounds, calls, levels, ...rest }: Conditions,
  words: Words,
) {
  return words.conditions({
    ...rest,
    cores: `${cores}`,
    versions: Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    rounds: `${rounds}`,
    calls: calls.toLocaleString('en'),
    levels: together(levels.map(String)),
    command: 'npm run bench',
  })
}

function callsTable({ levels }: Results, words: Words): string {
  const rows = levels.flatMap((level) =>
    Object.keys(level.samples).map((name) => [
      level.concurrency,
      clientName(name, words),
      ...callFigures(level, name),
    ]),
  )
  return rows.length > 0 ? table(words.calls, rows) : ''
}

function callFigures(level: Level, name: string): readonly string[] {
  const of = (what: Parameters<typeof figureOf>[2]) => figureOf(level, name, what)
  const isCompared = name !== OURS && OURS in level.samples
  return [
    figure(of('throughput')),
    isCompared ? figure(ratioTo(level, name, 'throughput')) : '',
    figure(of('p50')),
    figure(of('p99')),
    figure(of('cpu')),
    `${figure(of('loopP50'))} / ${figure(of('loopP99'))}`,
    (of('memory') / 1e6).toFixed(0),
  ]
}

function goalsTable({ goals }: Results, words: Words): string {
  const rows = goals.map((goal) => {
    const { what, at = [], measured, unit, by, bounds = [] } = goal
    const sign = by === 'least' ? '≥' : '≤'
    return [
      at.length > 0 ? `${words.what[what]} (${together(at.map(String))})` : words.what[what],
      withUnit(together(measured.map(figure)), unit),
      bounds.length > 0
        ? `${sign} ${withUnit(together([...new Set(bounds.map(String))]), unit)}`
        : '',
      together(areMet(goal).map((isMet) => (isMet ? '✓' : '✗'))),
    ]
  })
  return rows.length > 0 ? table(words.goals, rows) : ''
}

const together = (texts: readonly string[]): string => texts.join(' · ')

const withUnit = (text: string, unit: string | undefined): string =>
  unit ? `${text} ${unit}` : text
