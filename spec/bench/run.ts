import { parseArgs } from 'node:util'
import { compare } from './calls/compare.js'
import { ENTRANTS } from './calls/entrants.js'
import { callGoals } from './calls/goals.js'
import { conditions } from './conditions.js'
import type { Goal } from './goals.js'
import { write } from './pages.js'
import { PROGRAMS } from './programs.js'
import { installRivals, rivalVersions } from './rival-packages.js'
import { section } from './section.js'
import { ENGLISH } from './words.js'

// Measures, prints what it measured, and writes it into the READMEs, unless a part, another extent or printing was asked for:
//   npm run bench -- --print --only calls,start --clients wechatpay-chain,limit-sync --levels 1,100 --rounds 5 --calls 500
const { values } = parseArgs({
  args: process.argv.slice(1),
  options: {
    print: { type: 'boolean', default: false },
    only: { type: 'string' },
    clients: { type: 'string' },
    levels: { type: 'string' },
    rounds: { type: 'string' },
    calls: { type: 'string' },
  },
})

const parts = chosen(values.only, ['calls', ...Object.keys(PROGRAMS)])
const clients = chosen(
  values.clients,
  ENTRANTS.map(({ name }) => name),
)
const extent = {
  levels: (values.levels ?? '1,10,100').split(',').map(count),
  rounds: count(values.rounds ?? '15'),
  calls: count(values.calls ?? '1000'),
}
const { print, ...partial } = values
const isWhole = Object.keys(partial).length === 0

if (needsRivals()) installRivals()
const levels = parts.includes('calls')
  ? await compare(
      ENTRANTS.filter(({ name }) => clients.includes(name)),
      extent,
      tell,
    )
  : []
const goals: Goal[] = [...callGoals(levels)]
for (const [name, measure] of Object.entries(PROGRAMS)) {
  if (!parts.includes(name)) continue
  tell(name)
  goals.push(...(await measure()))
}
const results = { conditions: conditions(extent), levels, goals }
console.log(section(results, ENGLISH))
if (isWhole && !print) write(results)

function chosen(names: string | undefined, known: readonly string[]): readonly string[] {
  if (!names) return known
  const unknown = names.split(',').filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown}; known are ${known.join(', ')}`)
  return names.split(',')
}

function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`a number from 1 on is needed, not ${text}`)
  return Number(text)
}

function needsRivals(): boolean {
  return parts.some((part) => part !== 'calls') || clients.some((name) => name in rivalVersions)
}

function tell(what: string): void {
  console.error(`measuring ${what}`)
}
