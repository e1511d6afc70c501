import { posix } from 'node:path'
import { type Catalogue, type Operation, order } from './catalogue.js'
import { nodeName, quoteName, segmentsOf } from './names.js'
import { printOperation } from './operation.js'
import { createPrinter } from './schema.js'
import { readShared } from './shared.js'
import { growTree, type Node, nodesOf, printMembers, printNode } from './tree.js'
import { printV2Notifications } from './v2-notifications.js'
import { printWebhooks } from './webhooks.js'

/** Hand-written modules and what the generated ones take from them, as seen from the folder `types`. */
const HAND_WRITTEN: readonly (readonly [module: string, names: readonly string[]])[] = [
  ['../../chain/promise', ['ChainPromise']],
  ['../../chain/types', ['Spelled', 'Unlisted']],
  ['../../http/options', ['As']],
  ['../../http/response', ['WechatpayResponse']],
  [
    '../listed',
    [
      'BodilessOptions',
      'FileContent',
      'FileOptions',
      'FileResponse',
      'JsonOptions',
      'ListedNode',
      'MultipartOptions',
      'XmlFileOptions',
      'XmlOptions',
    ],
  ],
  ['../one-of', ['OneOf']],
]

/** Where the types of the notifications stand, as in the catalogue. */
const WEBHOOKS = 'v3/webhook-resources'
const V2_NOTIFICATIONS = 'v2/notifications'

/** The type modules of the catalogue: TypeScript, not formatted yet, by name in the folder `types`. */
export function renderTypes(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { operations, webhooks, v2Notifications } = catalogue
  const printer = createPrinter(readShared(catalogue))
  const root = growTree(operations)
  const nodes = nodesOf(root)
  const files = [...new Set(operations.map(({ file }) => file))].sort(order)
  const modules = new Map([
    ['shared', printer.shared()],
    ['tree', nodes.filter(isIn('tree')).map(printNode).join('\n')],
    ['paths', printPaths(root, operations)],
  ])
  for (const file of files) {
    const declarations = [
      ...operations.filter(isIn(file)).map((operation) => printOperation(operation, printer)),
      ...nodes.filter(isIn(file)).map(printNode),
    ]
    modules.set(file, declarations.join('\n'))
  }
  modules.set(WEBHOOKS, printWebhooks(webhooks, printer))
  modules.set(V2_NOTIFICATIONS, printV2Notifications(v2Notifications, printer))
  const index = [...modules.keys()].map((name) => `export type * from './${name}.js'\n`).join('')
  return withImports(modules).set('index', index)
}

const isIn =
  (file: string) =>
  (part: { readonly file: string }): boolean =>
    part.file === file

/** The index of full paths, and the root of the chain, which has both the paths and the first segments. */
function printPaths(root: Node, operations: readonly Operation[]): string {
  const paths = [...new Set(operations.map(({ path }) => path))]
  const lines = paths.map((path) => `readonly ${quoteName(path)}: ${nodeName(segmentsOf(path))}\n`)
  return `/** Every listed URL. */
export interface Paths {
${lines.join('')}}

/** The root of the chain. */
export interface Root extends Paths {
${printMembers(root)}/** Begins a URL as text, taken as it is written. */
chain<P extends keyof Paths>(path: P): Paths[P]
/** A listed URL in another spelling, or one that is not listed: its answers are \`unknown\`. */
chain<P extends string>(path: P): Spelled<P> extends keyof Paths ? Paths[Spelled<P>] : Unlisted<P>
}
`
}

/** Adds to each module the imports of what it names. */
function withImports(modules: ReadonlyMap<string, string>): Map<string, string> {
  const homes = new Map(HAND_WRITTEN.flatMap(([home, names]) => names.map((name) => [name, home])))
  for (const [module, source] of modules) {
    for (const [, name = ''] of source.matchAll(/^export (?:interface|type) (\w+)/gm)) {
      if (homes.has(name)) throw new Error(`two types are called ${name}`)
      homes.set(name, module)
    }
  }
  return new Map(
    [...modules].map(([module, source]) => [module, importsOf(module, source, homes) + source]),
  )
}

/** Comments, and texts. */
const NOT_NAMES = /\/\*[\s\S]*?\*\/|'[^']*'|"(?:\\.|[^"\\])*"/g

function importsOf(module: string, source: string, homes: ReadonlyMap<string, string>): string {
  const names = new Set(source.replace(NOT_NAMES, '').match(/\b[A-Z]\w*\b/g))
  const byHome = new Map<string, string[]>()
  for (const name of [...names].sort(order)) {
    const home = homes.get(name)
    if (home && home !== module) byHome.set(home, [...(byHome.get(home) ?? []), name])
  }
  return [...byHome]
    .map(([home, used]) => [importPath(module, home), used.join(', ')] as const)
    .sort(([a], [b]) => order(a, b))
    .map(([path, used]) => `import type { ${used} } from '${path}.js'\n`)
    .concat('\n')
    .join('')
}

function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}
