import type { Catalogue } from './catalogue.js'
import { numbersOf } from './numbers.js'
import { queryOf } from './queries.js'

/** The table of what is known of repetitions: a line for all that share it, which is their parent, and the rest of each. */
export function renderRepetitions(catalogue: Catalogue): string {
  const alike = new Map<string, string[]>()
  for (const operation of catalogue.operations) {
    const numbers = numbersOf(operation, catalogue.components)
    const query = numbers && queryOf(operation, numbers, catalogue)
    if (!numbers?.length && !query) continue
    const { path } = operation
    const known = `${numbers?.join('+') || '-'} ${query ?? '-'}`
    // What has no query has little else in common: its family keeps the lines short.
    const family = query ? '' : path.split('/').slice(0, 2).join('/')
    const key = `${known} ${family}`
    alike.set(key, [...(alike.get(key) ?? []), path])
  }
  const lines = [...alike].map(([key, paths]) => {
    const [numbers = '', query = ''] = key.split(' ')
    const parent = parentOf(paths)
    const told = query.startsWith(`${parent}/`) ? `~${query.slice(parent.length)}` : query
    const rests = paths.map((path) => path.slice(parent.length + 1))
    return [numbers, told, parent, ...rests].join(' ')
  })
  return `/** A line: numbers, query (\`~\` is the parent), parent, and paths below it; \`-\` is none. */
export const table: string = \`
${lines.join('\n')}
\`
`
}

/** The longest path that all of them are below. */
function parentOf(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) =>
    path.split('/').slice(0, path.endsWith('/') ? -2 : -1),
  )
  const isShared = (segment: string, at: number) => others.every((other) => other[at] === segment)
  const fork = first.findIndex((segment, at) => !isShared(segment, at))
  return first.slice(0, fork < 0 ? undefined : fork).join('/')
}
