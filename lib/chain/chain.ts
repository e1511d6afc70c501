import { inspect } from 'node:util'
import type { Method } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { copyOf } from './copy.js'
import { ChainMemory } from './memory.js'
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
  readonly memory: ChainMemory
}

/** Asked for by `await`, `JSON.stringify`, `Promise.prototype.finally` and inspectors: never segments. */
const SILENT = new Set(['then', 'catch', 'finally', 'toJSON', 'constructor', 'prototype'])

/** The segment of an empty index, a value that was missing: it is refused when the call is made. */
const NAMELESS = '{}'

/** What calling a child of `node` does, e.g. send a `DELETE` to the path before `delete`. */
type Call = (node: ChainNode, args: readonly unknown[]) => unknown

const verb =
  (method: Method): Call =>
  (node, args) =>
    node.send(method, args)

const verbAsync =
  (method: Method): Call =>
  (node, args) =>
    ChainPromise.resolve(node.send(method, args))

const text: Call = (node) => node.toString()

/** The children that can be called: segments, and what a node is converted and inspected by. */
const CALLS = new Map<string | symbol, Call>([
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
  ['chain', (node, [url]) => node.get(node, indexOf(url))],
  ['toString', text],
  [Symbol.toPrimitive, text],
  [inspect.custom, show],
])

/** The root of a chain. `members` are found on it before segments are. */
export function createChain(send: Send, members: object): object {
  return proxyOf(new ChainNode({ send, members, memory: new ChainMemory() }, ''))
}

/** @param target decides whether the node can be called */
function proxyOf(node: ChainNode, target: object = node): object {
  return new Proxy(target, node)
}

/**
 * One node: the state of it, the handler of its proxy and, unless it can be called, the target as well. All
 * state is private, so that whatever walks over the properties of a node finds none. No member has a computed
 * name: Node.js 22 to 26 call no trap of a handler whose class has one.
 */
class ChainNode implements ProxyHandler<object> {
  readonly #trunk: Trunk
  readonly #path: string
  #children: Map<string | symbol, object> | undefined

  constructor(trunk: Trunk, path: string) {
    this.#trunk = trunk
    this.#path = path
  }

  get(_target: object, key: string | symbol): unknown {
    return this.#children?.get(key) ?? this.#find(key)
  }

  has(_target: object, key: string | symbol): boolean {
    return this.#isMember(key)
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

  toString(): string {
    return this.#path
  }

  forget(): void {
    this.#children = undefined
  }

  send(method: Method, args: readonly unknown[]): Promise<WechatpayResponse> {
    return this.#trunk.send(method, this.#path, args)
  }

  #isMember(key: string | symbol): boolean {
    return this.#path === '' && Object.hasOwn(this.#trunk.members, key)
  }

  #find(key: string | symbol): unknown {
    if (this.#isMember(key)) return Reflect.get(this.#trunk.members, key)
    if (key === Symbol.toStringTag) return 'Chain'
    const call = CALLS.get(key)
    if (typeof key === 'symbol') return call && this.#grow(key, this.#path, call)
    if (SILENT.has(key)) return undefined
    if (key.includes('/')) {
      const url = copyOf(key)
      return this.#grow(url, append(this.#path, url.replace(/^\//, '')))
    }
    return this.#grow(key, append(this.#path, segmentOf(key) || NAMELESS), call)
  }

  #grow(key: string | symbol, path: string, call?: Call): object {
    const trunk = this.#trunk
    const child = call
      ? proxyOf(new CallableNode(trunk, path, this, call), CALLABLE)
      : proxyOf(new ChainNode(trunk, path))
    if (trunk.memory.admits(this, path)) {
      this.#children ??= new Map()
      this.#children.set(key, child)
    }
    return child
  }
}

/** A node that can be called as well; what that does concerns its parent. */
class CallableNode extends ChainNode {
  readonly #parent: ChainNode
  readonly #call: Call

  constructor(trunk: Trunk, path: string, parent: ChainNode, call: Call) {
    super(trunk, path)
    this.#parent = parent
    this.#call = call
  }

  apply(_target: object, _this: unknown, args: readonly unknown[]): unknown {
    return this.#call(this.#parent, args)
  }
}

/** The target of all nodes that can be called. */
const CALLABLE = () => {}

/** `inspect` looks for it on the target, and calls it with the proxy as `this`. */
for (const target of [ChainNode.prototype, CALLABLE]) {
  Object.defineProperty(target, inspect.custom, {
    value(this: object) {
      return show(this)
    },
    configurable: true,
  })
}

function show(node: object): string {
  return `Chain <${node}>`
}

/** The index that means the same as a text of `chain()`: where a `/` is in it, it is taken as written. */
function indexOf(url: unknown): string {
  if (typeof url !== 'string') throw new TypeError(`chain() takes a URL as text, not ${typeof url}`)
  return url.includes('/') ? url : `/${url}`
}

/** RFC 3986 3.4 and RFC 6570 3.2.5 to 3.2.9: what brings its own separator along. */
const SEPARATED = /^(?:[?&]|[{<][./;?&])/

function append(path: string, text: string): string {
  const joined = path === '' || text === '' || path.endsWith('/') || SEPARATED.test(text)
  return joined ? path + text : `${path}/${text}`
}
