import { join } from 'node:path'
import { readXml } from '../../lib/v2/xml.js'
import { catalogue } from '../support/catalogue.js'
import { COMPILERS, compile, figure, HEAD, writeProject } from '../types/compiler.js'
import { openEditor } from '../types/editor.js'
import { callsProgram } from '../types/programs.js'
import { documentOf, hostile } from '../v2/hostile.js'
import { parts } from './bundle.js'
import { startLanguageServer } from './language-server.js'
import { median } from './statistics.js'
import { table } from './table.js'

// What the package weighs and what its types cost, as Markdown. Nothing is judged here.

const root = join(import.meta.dirname, '..', '..')

/** Where a user waits for suggestions: the code before the cursor, and the same a keystroke earlier. */
const CURSORS: Readonly<Record<string, string>> = {
  '`wxpay.v3.`': 'wxpay.v3.',
  'deep in the chain': 'wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.',
  "inside `chain('`": "wxpay.chain('",
  'inside `json: {`': 'wxpay.v3.pay.transactions.jsapi.post({ json: { ',
}
const ROUNDS = 15

const kilo = (octets: number): string => `${(octets / 1000).toFixed(1)} kB`

function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`${table(head, rows)}\n`)
}

/** The first time and the median of the others, in milliseconds; the code changes each time. */
async function latency(
  ask: (code: string) => number | Promise<number>,
  code: string,
): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const offers = await ask(`const round${round} = ${round}\n${code}`)
    times.push(performance.now() - start)
    if (offers === 0) throw new Error(`nothing is offered after ${code}`)
  }
  const [first = Number.NaN, ...others] = times
  return `${first.toFixed(0)} / ${median(others).toFixed(1)} ms`
}

print(
  ['Loaded', 'Modules', 'Size', 'gzip'],
  parts().map(({ name, modules, octets, gzip }) => [name, modules, kilo(octets), kilo(gzip)]),
)

const refusals: string[][] = []
for (const [name, [, hostileDocument]] of Object.entries(hostile)) {
  const octets = Buffer.from(documentOf(hostileDocument))
  const start = performance.now()
  await readXml(octets).catch(() => {})
  refusals.push([name, kilo(octets.length), `${(performance.now() - start).toFixed(1)} ms`])
}
print(['XML that breaks parsers', 'Size', 'Refused after'], refusals)

const costs: (string | number)[][] = []
for (const compiler of COMPILERS) {
  for (const count of [10, 200]) {
    writeProject('report', { calls: callsProgram(catalogue, count) })
    const printed = await compile(compiler, 'report', '--extendedDiagnostics')
    const cells = [
      figure(printed, 'Types'),
      figure(printed, 'Instantiations'),
      `${figure(printed, 'Check time')} s`,
      `${figure(printed, 'Total time')} s`,
      `${(figure(printed, 'Memory used') / 1024).toFixed(0)} MB`,
    ]
    costs.push([compiler, count, ...cells])
  }
}
print(['Compiler', 'Calls', 'Types', 'Instantiations', 'Check', 'In all', 'Memory'], costs)

const editor = openEditor()
const server = await startLanguageServer(
  join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  join(root, 'build', 'report', 'edited.ts'),
)
const waits: string[][] = []
for (const [where, code] of Object.entries(CURSORS)) {
  const service = (text: string) => {
    editor.write(text)
    return editor.complete().length
  }
  waits.push([
    where,
    await latency(service, code),
    await latency((text) => server.complete(HEAD + text), code),
  ])
}
server.close()
print(['Suggestions', 'typescript-5, first / then', 'typescript, first / then'], waits)
