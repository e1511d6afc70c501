import { type Operation, order } from './catalogue.js'
import { keyOf, nodeName, quoteName, segmentsOf } from './names.js'
import { printVerbs } from './operation.js'

/** A segment of some URLs: what is called on it, and what comes after it. */
export interface Node {
  readonly name: string
  /** The operations on this very path. */
  readonly operations: readonly Operation[]
  /** By key. */
  readonly children: ReadonlyMap<string, Node>
  /** Where its interface stands: with its operations, or in `tree` if they stand in several files. */
  readonly file: string
}

/** The tree of all paths; its root has no name. */
export function growTree(operations: readonly Operation[]): Node {
  return grow([], operations)
}

function grow(segments: readonly string[], below: readonly Operation[]): Node {
  const here = below.filter(({ path }) => segmentsOf(path).length === segments.length)
  const next = new Set(below.flatMap(({ path }) => segmentsOf(path)[segments.length] ?? []))
  const children = [...next].map((segment): [string, Node] => [
    keyOf(segment),
    grow(
      [...segments, segment],
      below.filter(({ path }) => segmentsOf(path)[segments.length] === segment),
    ),
  ])
  refuseVerbs(segments, here, next)
  const files = new Set(below.map(({ file }) => file))
  const [file = ''] = files
  return {
    name: nodeName(segments),
    operations: here,
    children: new Map(children.sort(([a], [b]) => order(a, b))),
    file: files.size === 1 && segments.length > 0 ? file : 'tree',
  }
}

/** No path has a segment like `delete` beside the same verb; its node would have to be callable. */
function refuseVerbs(
  segments: readonly string[],
  here: readonly Operation[],
  next: Iterable<string>,
): void {
  const both = [...next].find((segment) => here.some(({ method }) => method === segment))
  if (both) throw new Error(`${segments.join('/')}: ${both} is a verb and a segment`)
}

/** Every node but the root, the root's children first. */
export const nodesOf = ({ children }: Node): Node[] =>
  [...children.values()].flatMap((child) => [child, ...nodesOf(child)])

/** The interface of a node. */
export const printNode = (node: Node): string =>
  `export interface ${node.name} extends ListedNode {\n${node.operations.map(printVerbs).join('')}${printMembers(node)}}\n`

/** The nodes after this one. */
export const printMembers = ({ children }: Node): string =>
  [...children].map(([key, { name }]) => `readonly ${quoteName(key)}: ${name}\n`).join('')
