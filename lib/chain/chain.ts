import { inspect } from 'node:util'
import type { Method } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { ChainPromise } from './promise.js'
import { segmentOf } from './segment.js'

/** Starts a request; `args` are what the verb was called with. */
export type Send = (
  method: Method,
  path: string,
  args: readonly unknown[],
) => Promise<WechatpayResponse>

/** What every node of one client shares. */
interface Trunk {
  readonly send: Send
  /** Members of the root that are not segments, e.g. `close`. */
  readonly members: object
}

/** Asked for by `await`, `JSON.stringify`, `Promise.prototype.finally` and inspectors: never segments. */
const SILENT = new Set(['then', 'catch', 'finally', 'toJSON', 'constructor', 'prototype'])

/** The segment of an empty index, a value that was missing: it is refused when the call is made. */
const NAMELESS = '{}'

type NodeCall = (args: readonly unknown[]) => unknown
type Call = (trunk: Trunk, path: string, args: readonly unknown[]) => unknown

const verb =
  (method: Method): Call =>
  (trunk, path, args) =>
    trunk.send(method, path, args)

const verbAsync =
  (method: Method): Call =>
  (trunk, path, args) =>
    ChainPromise.resolve(trunk.send(method, path, args))

/** The segments that can also be called. */
const CALLS = new Map<string, Call>([
  ['get', verb('GET')],
  ['post', verb('POST')],
  ['put', verb('PUT')],
  ['patch', verb('PATCH')],
  ['delete', verb('DELETE')],
  ['getAsync', verbAsync('GET')],
  ['postAsync', verbAsync('POST')],
  ['putAsync', verbAsync('PUT')],
  ['patchAsync', verbAsync('PATCH')],
  ['deleteAsync', verbAsync('DELETE')],
  ['chain', (trunk, path, [text]) => createNode(trunk, append(path, textOf(text)))],
  ['toString', (_trunk, path) => path],
])

/** The root of a chain. `members` are found on it before segments are. */
export function createChain(send: Send, members: object): object {
  return createNode({ send, members }, '')
}

/**
 * Nodes do not remember their children: paths are made of order numbers, and a node costs less than a microsecond.
 *
 * @param call what calling the node does, e.g. send a `DELETE` to the path before `delete`
 */
function createNode(trunk: Trunk, path: string, call?: NodeCall): object {
  const node = new ChainNode(trunk, path, call)
  return new Proxy(call ? callable(node) : node, node)
}

/**
 * One node: the state of it, the handler of its proxy and, unless it can be called, the target as well. All
 * state is private, so that whatever walks over the properties of a node finds none.
 */
class ChainNode implements ProxyHandler<object> {
  readonly #trunk: Trunk
  readonly #path: string
  readonly #call: NodeCall | undefined

  constructor(trunk: Trunk, path: string, call?: NodeCall) {
    this.#trunk = trunk
    this.#path = path
    this.#call = call
  }

  get(_target: object, key: string | symbol): unknown {
    if (this.#isMember(key)) return Reflect.get(this.#trunk.members, key)
    if (typeof key === 'symbol') return this.#symbol(key)
    return SILENT.has(key) ? undefined : this.#child(key)
  }

  has(_target: object, key: string | symbol): boolean {
    return this.#isMember(key)
  }

  apply(_target: object, _this: unknown, args: readonly unknown[]): unknown {
    return this.#call?.(args)
  }

  set(): boolean {
    return false
  }

  defineProperty(): boolean {
    return false
  }

  deleteProperty(): boolean {
    return false
  }

  setPrototypeOf(): boolean {
    return false
  }

  preventExtensions(): boolean {
    return false
  }

  [Symbol.toPrimitive](): string {
    return this.#path
  }

  /** `inspect` finds this on the target, and calls it with the proxy as `this`. */
  [inspect.custom](): string {
    return `Chain <${this[Symbol.toPrimitive]()}>`
  }

  #isMember(key: string | symbol): boolean {
    return this.#path === '' && Object.hasOwn(this.#trunk.members, key)
  }

  #child(key: string): object {
    const trunk = this.#trunk
    const path = this.#path
    if (key.includes('/')) return createNode(trunk, append(path, textOf(key)))
    const call = CALLS.get(key)
    const bound = call && ((args: readonly unknown[]) => call(trunk, path, args))
    return createNode(trunk, append(path, segmentOf(key) || NAMELESS), bound)
  }

  #symbol(key: symbol): unknown {
    if (key === Symbol.toPrimitive) return () => this.#path
    if (key === Symbol.toStringTag) return 'Chain'
    if (key === inspect.custom) return () => this[inspect.custom]()
    return undefined
  }
}

/** A proxy can be called only if its target can; `inspect` looks at the target and past the proxy. */
function callable(node: ChainNode): object {
  const value = () => node[inspect.custom]()
  return Object.defineProperty(() => {}, inspect.custom, { value, configurable: true })
}

/** Text is taken as written, but for the `/` before it. */
function textOf(text: unknown): string {
  if (typeof text !== 'string')
    throw new TypeError(`chain() takes a URL as text, not ${typeof text}`)
  return text.startsWith('/') ? text.slice(1) : text
}

/** RFC 3986 3.4 and RFC 6570 3.2.5 to 3.2.9: what brings its own separator along. */
const SEPARATED = /^(?:[?&]|[{<][./;?&])/

function append(path: string, text: string): string {
  const joined = path === '' || text === '' || path.endsWith('/') || SEPARATED.test(text)
  return joined ? path + text : `${path}/${text}`
}
