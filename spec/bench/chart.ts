import type { Level, Sample } from './calls/compare.js'
import { CONTROL, figureOf, isByHand, OURS } from './calls/figures.js'
import { clientName, figure } from './section.js'
import { ENGLISH } from './words.js'

// Its own background and the reader's colour scheme make it readable on light and on dark pages.
const STYLE = `
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
.head { font-weight: 600 }
.ground { fill: #ffffff }
.ours { fill: #07a35a }
.by-hand { fill: #9aa4af }
.library { fill: #5b7fb5 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .ground { fill: #0d1117 }
  .ours { fill: #2bc77e }
  .by-hand { fill: #6e7681 }
  .library { fill: #6f97d1 }
}`

const WIDTH = 860
const LABELS = 190
const ROW = 20
const BAR = 14
/** How long the longest bar of a panel is. */
const LONGEST = 250

interface Panel {
  readonly title: string
  readonly what: keyof Sample
  readonly left: number
}

const PANELS: readonly Panel[] = [
  { title: 'Calls per second · 每秒调用次数', what: 'throughput', left: LABELS + 10 },
  { title: 'CPU per call, µs · 每次调用 CPU，微秒', what: 'cpu', left: LABELS + 350 },
]

/** The chart as an SVG document: bars of each client, by the number of calls at once. */
export function chart(levels: readonly Level[]): string {
  const rows: string[] = []
  let top = 24
  for (const level of levels) {
    top += ROW + 6
    rows.push(text(10, top, `${level.concurrency} at once · 并发 ${level.concurrency}`, 'head'))
    for (const name of clientsOf(level)) {
      top += ROW
      rows.push(text(LABELS, top, clientName(name, ENGLISH), 'label', 'end'))
      rows.push(...PANELS.map((panel) => bar(panel, levels, level, name, top)))
    }
  }
  const height = top + ROW
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(ENGLISH.chart)}</title>
<desc id="desc">${escaped(levels.map(described).join(' '))}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="6"/>
${PANELS.map(({ title, left }) => text(left, 24, title, 'head')).join('\n')}
${rows.join('\n')}
</svg>
`
}

/** The same client once more is for the table, which tells the noise. */
const clientsOf = ({ samples }: Level): readonly string[] =>
  Object.keys(samples).filter((name) => name !== CONTROL)

function bar(
  { what, left }: Panel,
  levels: readonly Level[],
  level: Level,
  name: string,
  top: number,
) {
  const value = figureOf(level, name, what)
  const most = Math.max(
    ...levels.flatMap((each) => clientsOf(each).map((client) => figureOf(each, client, what))),
  )
  const width = ((LONGEST * value) / most).toFixed(1)
  return [
    `<rect class="${kindOf(name)}" x="${left}" y="${top - BAR + 2}" width="${width}" height="${BAR}" rx="2"/>`,
    text(left + Number(width) + 6, top, figure(value)),
  ].join('')
}

function kindOf(name: string): string {
  if (name === OURS) return 'ours'
  return isByHand(name) ? 'by-hand' : 'library'
}

const described = (level: Level): string =>
  `${level.concurrency} at once: ${clientsOf(level)
    .map((name) => {
      const [calls, cpu] = PANELS.map(({ what }) => figure(figureOf(level, name, what)))
      return `${clientName(name, ENGLISH)} ${calls} calls per second, ${cpu} µs of CPU per call`
    })
    .join('; ')}.`

const text = (x: number, y: number, content: string, kind = 'value', anchor = 'start'): string =>
  `<text class="${kind}" x="${x.toFixed(0)}" y="${y}" text-anchor="${anchor}">${escaped(content)}</text>`

const escaped = (content: string): string =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
