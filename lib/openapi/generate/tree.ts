import { type Operation, order } from './catalogue.js'
import { keyOf, nodeName, quoteName, segmentsOf } from './names.js'
import { printVerb, printVerbAsync } from './operation.js'

/** A segment of some URLs: what is called on it, and what comes after it. */
export interface Node {
  readonly name: string
  /** The operation that is called by the node's own name: a node `delete` of a path that also has `DELETE`. */
  readonly call?: Operation
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

function grow(segments: readonly string[], below: readonly Operation[], call?: Operation): Node {
  const here = below.filter(({ path }) => segmentsOf(path).length === segments.length)
  const next = new Set(below.flatMap(({ path }) => segmentsOf(path)[segments.length] ?? []))
  const children = [...next].map((segment): [string, Node] => {
    const inside = below.filter(({ path }) => segmentsOf(path)[segments.length] === segment)
    const verb = here.find(({ method }) => method === segment)
    return [keyOf(segment), grow([...segments, segment], inside, verb)]
  })
  const files = new Set(below.map(({ file }) => file))
  const [file = ''] = files
  return {
    name: nodeName(segments),
    operations: here,
    children: new Map(children.sort(([a], [b]) => order(a, b))),
    file: files.size === 1 && segments.length > 0 ? file : 'tree',
    ...(call && { call }),
  }
}

/** Every node but the root, the root's children first. */
export const nodesOf = ({ children }: Node): Node[] =>
  [...children.values()].flatMap((child) => [child, ...nodesOf(child)])

/** The interface of a node. */
export function printNode(node: Node): string {
  const { name, call, operations, children } = node
  const verbs = operations.flatMap((operation) => [
    children.has(operation.method) ? '' : printVerb(operation),
    printVerbAsync(operation),
  ])
  const members = [call ? printVerb(call, '') : '', ...verbs, printMembers(node)]
  return `export interface ${name} extends ListedNode {\n${members.join('')}}\n`
}

/** The nodes after this one. */
export const printMembers = ({ children }: Node): string =>
  [...children].map(([key, { name }]) => `readonly ${quoteName(key)}: ${name}\n`).join('')
