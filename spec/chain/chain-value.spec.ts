import assert from 'node:assert'
import { Console } from 'node:console'
import { EventEmitter, once } from 'node:events'
import { PassThrough } from 'node:stream'
import { format, inspect, isDeepStrictEqual, types } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../lib/index.js'
import { useShop } from '../support/shop.js'
import type { UntypedClient } from '../support/untyped.js'

const shop = useShop()

/** One of each kind; a spec that is given all of them holds for any node. */
const kinds: readonly (readonly [string, (wxpay: UntypedClient) => Chain])[] = [
  ['a node', (wxpay) => wxpay.v3.pay.transactions],
  ['a placeholder', (wxpay) => wxpay.v3.cards._card_id_],
  ['a verb', (wxpay) => wxpay.v3.pay.get],
  ['a verb of the other family', (wxpay) => wxpay.v3.pay.deleteAsync],
  ['a node from chain()', (wxpay) => wxpay.chain('v3/certificates')],
  ['a node from an index', (wxpay) => wxpay['v3/certificates']],
  ['the root', (wxpay) => wxpay as unknown as Chain],
]

const loose = (node: Chain) => node as unknown as Record<PropertyKey, unknown>

describe('a node is a value, not a function', () => {
  it('is an object; its verbs, chain and toString are functions', () => {
    const { pay } = shop.wxpay.v3
    for (const node of [pay, pay.transactions, pay._id_, shop.wxpay.chain('v3'), shop.wxpay]) {
      expect(typeof node).toBe('object')
    }
    for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
      expect(typeof pay[verb]).toBe('function')
      expect(typeof pay[`${verb}Async`]).toBe('function')
    }
    expect(typeof pay.chain).toBe('function')
    expect(typeof pay.toString).toBe('function')
    for (const name of ['head', 'options', 'wait', 'otherwise', 'valueOf', 'hasOwnProperty']) {
      expect(typeof pay[name]).toBe('object')
    }
  })

  it('cannot be called or constructed', async () => {
    const arrivals = await shop.arrivals(({ v3 }) => {
      const call = v3.pay as unknown as (options?: object) => void
      const Constructor = v3.pay.get as unknown as new () => object
      expect(() => call()).toThrow(TypeError)
      expect(() => call({ json: {} })).toThrow(TypeError)
      expect(() => Reflect.apply(call, undefined, [])).toThrow(TypeError)
      expect(() => new Constructor()).toThrow(TypeError)
    })
    expect(arrivals).toEqual([])
  })
})

describe.each(kinds)('%s', (_, pick) => {
  it.each(['then', 'catch', 'finally', 'toJSON', 'constructor', 'prototype'])(
    'has no property %s',
    (name) => {
      const node = loose(pick(shop.wxpay))
      expect(node[name]).toBeUndefined()
      expect(name in node).toBe(false)
    },
  )

  it('has no segment under any symbol', () => {
    const node = loose(pick(shop.wxpay))
    const wellKnown = Object.getOwnPropertyNames(Symbol)
      .map((name) => (Symbol as unknown as Record<string, unknown>)[name])
      .filter((symbol) => typeof symbol === 'symbol')
    const registered = [
      'nodejs.util.inspect.custom',
      'nodejs.util.promisify.custom',
      'react.element',
    ]
    for (const symbol of [...wellKnown, ...registered.map(Symbol.for), Symbol('own')]) {
      expect(typeof node[symbol], String(symbol)).not.toBe('object')
    }
    expect(node[Symbol.iterator]).toBeUndefined()
    expect(node[Symbol.hasInstance]).toBeUndefined()
    expect(node[Symbol('own')]).toBeUndefined()
  })

  it('has no properties of its own to walk over', () => {
    const node = pick(shop.wxpay)
    const walked = []
    for (const key in node) walked.push(key)
    expect(walked).toEqual([])
    expect(Object.keys(node)).toEqual([])
    expect(Object.entries(node)).toEqual([])
    expect({ ...node }).toEqual({})
    expect(Object.assign({}, node)).toEqual({})
    for (const key of ['get', 'post', 'v3', 'proxy', 'apply', 'asymmetricMatch', 'nodeType']) {
      expect(key in node).toBe(false)
    }
  })

  it('cannot be changed, and works after the attempt', async () => {
    const node = loose(pick(shop.wxpay))
    const path = `${node}`
    expect(() => {
      node.pay = 1
    }).toThrow(TypeError)
    expect(() => {
      node.get = () => 'mine'
    }).toThrow(TypeError)
    expect(() => {
      node[Symbol.toPrimitive] = () => 'mine'
    }).toThrow(TypeError)
    expect(() => Object.defineProperty(node, 'pay', { value: 1 })).toThrow(TypeError)
    expect(() => {
      delete node.pay
    }).toThrow(TypeError)
    expect(() => Object.assign(node, { pay: 1 })).toThrow(TypeError)
    expect(() => Object.freeze(node)).toThrow(TypeError)
    expect(() => Object.seal(node)).toThrow(TypeError)
    expect(() => Object.preventExtensions(node)).toThrow(TypeError)
    expect(() => Object.setPrototypeOf(node, null)).toThrow(TypeError)
    expect(Reflect.set(node, 'pay', 1)).toBe(false)
    expect(Reflect.deleteProperty(node, 'pay')).toBe(false)
    expect(Object.isExtensible(node)).toBe(true)
    expect(`${node}`).toBe(path)
    const values = path.includes('{card_id}') ? { card_id: 1 } : {}
    const { url } = await shop.arrival((node as unknown as Chain).chain('works').get(values))
    expect(url).toMatch(/works$/)
  })

  it('is its path as text', () => {
    const node = pick(shop.wxpay)
    const path = node.toString()
    expect(`${node}`).toBe(path)
    expect(String(node)).toBe(path)
    // biome-ignore lint/style/useTemplate: another way to ask for the same
    expect(node + '').toBe(path)
    expect([node, node].join('|')).toBe(`${path}|${path}`)
    expect(format('%s', node)).toMatch(/^(Chain <.*>|v3.*|)$/)
    expect(Object.prototype.toString.call(node)).toBe('[object Chain]')
    expect(Number(node)).toBe(path === '' ? 0 : Number.NaN)
  })

  it('is inspected as Chain <path>', () => {
    const node = pick(shop.wxpay)
    const shown = `Chain <${node}>`
    expect(inspect(node)).toBe(shown)
    expect(inspect(node, { depth: Number.POSITIVE_INFINITY, showHidden: true })).toBe(shown)
    expect(inspect({ node })).toBe(`{ node: ${shown} }`)
    expect(inspect([node], { depth: 0 })).toBe(`[ ${shown} ]`)
    expect(format('%O', node)).toBe(shown)
    expect(inspect(node, { showProxy: true, depth: Number.POSITIVE_INFINITY })).toContain(shown)
    const custom = loose(node)[inspect.custom] as () => string
    expect(custom()).toBe(shown)
  })

  it('is no JSON', () => {
    const node = pick(shop.wxpay)
    expect(JSON.stringify({ node })).toBe(typeof node === 'function' ? '{}' : '{"node":{}}')
  })

  it('is not a promise', async () => {
    const node = pick(shop.wxpay)
    expect(types.isPromise(node)).toBe(false)
    expect(await node).toBe(node)
    expect(await (async () => node)()).toBe(node)
    expect(await Promise.resolve(node)).toBe(node)
    expect(await Promise.all([node, node])).toEqual([node, node])
    expect(await Promise.race([node])).toBe(node)
    expect(await new Promise((resolve) => resolve(node))).toBe(node)
    expect(await Promise.resolve().then(() => node)).toBe(node)
    await expect(Promise.reject(node)).rejects.toBe(node)
    await expect(Promise.resolve(node)).resolves.toBe(node)
  })

  it('cannot be cloned', () => {
    expect(() => structuredClone(pick(shop.wxpay))).toThrow(
      expect.objectContaining({ name: 'DataCloneError' }),
    )
  })
})

/** Writes like the global one, but where nobody reads. */
const quiet = new Console(new PassThrough().resume())

/** What a program, a debugger, a test runner or a mistake does to a value that is not meant to be sent. */
const uses: Readonly<Record<string, (node: Chain) => unknown>> = {
  await: async (node) => await node,
  'returning it from an async function': (node) => (async () => node)(),
  'yielding it': async (node) => {
    const nodes = async function* () {
      yield node
    }
    for await (const value of nodes()) String(value)
  },
  'for await over a list of it': async (node) => {
    for await (const value of [node]) String(value)
  },
  'Promise.all': (node) => Promise.all([node]),
  'Promise.allSettled': (node) => Promise.allSettled([node]),
  'Promise.any': (node) => Promise.any([node]),
  'rejecting with it': (node) => Promise.reject(node),
  'throwing it': (node) => {
    throw node
  },
  'an error with it as cause': (node) => inspect(new Error('x', { cause: node })),
  'JSON.stringify': (node) => JSON.stringify([node, { node }]),
  'a template literal': (node) => `${node}`,
  'adding text': (node) => `${node} as text`,
  comparing: (node) => [(node as unknown as string) < 'v3', ['v3'].includes(node as never)],
  'a number': (node) => [Number(node), Math.max(node as never)],
  'typeof, instanceof': (node) => [typeof node, node instanceof Promise, node instanceof Object],
  'instanceof it': (node) => ({}) instanceof (node as never),
  'console.log': (node) => quiet.log(node),
  'console.log with a format': (node) => quiet.log('%s %o %O %j %d %i', ...Array(6).fill(node)),
  'console.dir': (node) => quiet.dir(node, { depth: null, showHidden: true }),
  'console.table': (node) => quiet.table([node]),
  'inspect past the proxy': (node) =>
    inspect(node, { customInspect: false, showHidden: true, depth: Number.POSITIVE_INFINITY }),
  'inspect of the proxy': (node) => inspect(node, { showProxy: true, depth: 10, getters: true }),
  structuredClone: (node) => structuredClone(node),
  'structuredClone of its spread': (node) => structuredClone({ ...node }),
  'Object.keys, values, entries': (node) => [
    Object.keys(node),
    Object.values(node),
    Object.entries(node),
  ],
  'property descriptors': (node) => [
    Object.getOwnPropertyDescriptors(node),
    Object.getOwnPropertySymbols(node),
    Object.getPrototypeOf(node),
  ],
  'a property descriptor': (node) =>
    Reflect.get(Object.defineProperty({}, 'x', node as object), 'x'),
  'the handler of a proxy': (node) => 'x' in new Proxy({}, node as object),
  'Object.freeze': (node) => Object.freeze(node),
  'Object.create': (node) => inspect(Object.create(node)),
  'for in': (node) => {
    for (const key in node) Reflect.get(node, key)
  },
  in: (node) => ['then' in node, 'get' in node],
  'spread into a list': (node) => [...(node as never)],
  'Array.from': (node) => Array.from(node as never),
  destructuring: ({ get, post, then, ...rest }) => [get, post, then, rest],
  'a Map, a Set, a WeakMap': (node) => [
    new Map([[node, 1]]),
    new Set([node]),
    new WeakMap([[node, 1]]),
  ],
  'a property key': (node) => ({ [node as never]: 1 }),
  'a Date, a URL': (node) => [new Date(node as never), new URL(node as never, 'http://a/')],
  'an event': async (node) => {
    const emitter = new EventEmitter()
    const heard = once(emitter, 'node')
    emitter.emit('node', node)
    await heard
  },
  'the methods of promises': (node) => {
    Reflect.apply(Promise.prototype.then, node, [])
  },
  'node:assert': (node) => assert.deepEqual(node, { v3: 1 }),
  'node:assert, strictly': (node) => assert.deepStrictEqual(node, { v3: { pay: node } }),
  'node:assert, the same': (node) => assert.deepStrictEqual([node], [node]),
  isDeepStrictEqual: (node) => [isDeepStrictEqual(node, {}), isDeepStrictEqual(node, node.pay)],
  'expect toBe': (node) => expect(node).toBe(1),
  'expect toEqual': (node) => expect(node).toEqual({ pay: 1 }),
  'expect toStrictEqual': (node) => expect(node).toStrictEqual(node.pay),
  'expect toMatchObject': (node) => expect(node).toMatchObject({ pay: { get: {} } }),
  'expect toHaveProperty': (node) => expect(node).toHaveProperty('pay.transactions.get', 1),
  'expect toContain': (node) => expect(node).toContain('v3'),
  'expect toHaveLength': (node) => expect(node).toHaveLength(1),
  'expect toBeInstanceOf': (node) => expect(node).toBeInstanceOf(Promise),
  'expect toThrow': (node) => expect(() => node).toThrow(),
  'expect toMatch': (node) => expect(node).toMatch(/v3/),
  'expect toBeNull': (node) => expect(node).toBeNull(),
  'expect resolves': (node) => expect(node).resolves.toBe(1),
  'expect rejects': (node) => expect(Promise.reject(node)).rejects.toEqual({}),
  'expect toHaveBeenCalled': (node) => expect(node).toHaveBeenCalled(),
  'expect anything': (node) =>
    expect({ node }).toEqual({ node: expect.objectContaining({ a: 1 }) }),
  'a failure of expect, as it is printed': (node) => {
    try {
      expect({ node }).toEqual({ node: { pay: 1 } })
    } catch (error) {
      inspect(error, { depth: Number.POSITIVE_INFINITY })
    }
  },
}

describe.each(Object.entries(uses))('%s', (_, use) => {
  it('sends nothing and ends', async () => {
    const arrivals = await shop.arrivals(async (wxpay) => {
      for (const [, pick] of kinds) {
        try {
          await use(pick(wxpay))
        } catch {
          // Whether it fails is the business of the use.
        }
      }
    })
    expect(arrivals).toEqual([])
  })
})
