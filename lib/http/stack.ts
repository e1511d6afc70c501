import { ConfigError } from './errors.js'
import type { WechatpayRequest } from './request.js'
import type { WechatpayResponse } from './response.js'

/** Hands the request to the next middleware; may be called once. */
export type Next = (request: WechatpayRequest) => Promise<WechatpayResponse>

/** One step of a call: works on the request, hands it on, works on the answer. */
export type Middleware = (request: WechatpayRequest, next: Next) => Promise<WechatpayResponse>

interface Layer {
  readonly name: string
  readonly middleware: Middleware
  /** Whether somebody else wrote it, so that what it does has to be checked. */
  readonly isForeign: boolean
}

const mayRepeat = Symbol('wechatpay-chain.repeating')

/** Marks a middleware that calls `next` more than once on purpose, like `retry`. */
export function repeating(middleware: Middleware): Middleware {
  return Object.assign(middleware, { [mayRepeat]: true })
}

/** Without these no answer would come, or none would be proven: they can be replaced, not removed. */
const INDISPENSABLE = ['verifier', 'transport']

/** An ordered list of named middlewares, outermost first. Changes hold from the next call on. */
export class Stack {
  readonly #title: string
  readonly #aliases: Readonly<Record<string, string>>
  #layers: readonly Layer[]
  #run: Next | undefined

  /**
   * @param title for messages, e.g. `stack.v3`
   * @param aliases other names by which a layer is found
   */
  constructor(
    title: string,
    layers: Readonly<Record<string, Middleware>>,
    aliases: Readonly<Record<string, string>> = {},
  ) {
    this.#title = title
    this.#aliases = aliases
    this.#layers = Object.entries(layers).map(([name, middleware]) => ({
      name,
      middleware,
      isForeign: false,
    }))
  }

  /** Adds a middleware on the outside: it sees the call first and the answer, or the error, last. */
  use(middleware: Middleware, name?: string): this {
    return this.#insert(0, middleware, name)
  }

  /** Adds a middleware outside of `neighbour`. */
  before(neighbour: string, middleware: Middleware, name?: string): this {
    return this.#insert(this.#find(neighbour), middleware, name)
  }

  /** Adds a middleware inside of `neighbour`. */
  after(neighbour: string, middleware: Middleware, name?: string): this {
    return this.#insert(this.#find(neighbour) + 1, middleware, name)
  }

  /** Puts another middleware in the place, and under the name, of an old one. */
  replace(name: string, middleware: Middleware): this {
    const place = this.#find(name)
    return this.#change(
      this.#layers.toSpliced(place, 1, this.#layer(middleware, this.#nameOf(name))),
    )
  }

  /** Takes a middleware out; `verifier` and `transport` can only be replaced. */
  remove(name: string): this {
    const place = this.#find(name)
    if (INDISPENSABLE.includes(this.#nameOf(name))) {
      throw new ConfigError(
        this.#title,
        `\`${name}\` cannot be removed`,
        'Replace it with your own',
      )
    }
    return this.#change(this.#layers.toSpliced(place, 1))
  }

  /** The names, outermost first: `decode > retry > sensitive > signer > verifier > transport`. */
  toString(): string {
    return this.#layers.map(({ name }) => name).join(' > ')
  }

  /** Sends `request` through the stack. */
  handle(request: WechatpayRequest): Promise<WechatpayResponse> {
    this.#run ??= compose(this.#layers, this.#title)
    return this.#run(request)
  }

  #insert(place: number, middleware: Middleware, name = middleware?.name): this {
    if (!name) {
      throw new ConfigError(
        this.#title,
        'a middleware has no name',
        'Give one as the last argument',
      )
    }
    if (this.#layers.some((layer) => layer.name === this.#nameOf(name))) {
      throw new ConfigError(
        this.#title,
        `there is a \`${name}\` already`,
        'Use `replace`, or another name',
      )
    }
    return this.#change(this.#layers.toSpliced(place, 0, this.#layer(middleware, name)))
  }

  #layer(middleware: Middleware, name: string): Layer {
    if (typeof middleware !== 'function') {
      const problem = `\`${name}\` is a ${typeof middleware}, not a function`
      throw new ConfigError(
        this.#title,
        problem,
        'A middleware is (request, next) => next(request)',
      )
    }
    return { name, middleware, isForeign: true }
  }

  #find(name: string): number {
    const place = this.#layers.findIndex((layer) => layer.name === this.#nameOf(name))
    if (place < 0) {
      throw new ConfigError(this.#title, `there is no \`${name}\``, `It holds ${this}`)
    }
    return place
  }

  #nameOf(name: string): string {
    return this.#aliases[name] ?? name
  }

  #change(layers: readonly Layer[]): this {
    this.#layers = layers
    this.#run = undefined
    return this
  }
}

function compose(layers: readonly Layer[], title: string): Next {
  const nobody: Next = () =>
    Promise.reject(new ConfigError(title, 'the last middleware called next()', 'It has to answer'))
  return layers.reduceRight<Next>((next, layer) => {
    const { middleware, isForeign } = layer
    return isForeign ? link(layer, next, title) : (request) => middleware(request, next)
  }, nobody)
}

/** Runs one middleware, and sees to it that it sends once and gives an answer. */
function link({ name, middleware }: Layer, next: Next, title: string): Next {
  const limit = mayRepeat in middleware ? Number.POSITIVE_INFINITY : 1
  const mistake = (problem: string, advice: string) =>
    new ConfigError(`${title} \`${name}\``, problem, advice)
  const twice = () =>
    mistake(
      'it called next() twice, and only the first request was sent',
      'Call it once, or wrap the middleware in repeating() if it sends again on purpose',
    )
  return async (request) => {
    let calls = 0
    const onward: Next = (passed) => {
      if (++calls <= limit) return next(passed)
      const refusal = Promise.reject<WechatpayResponse>(twice())
      // A middleware that drops this promise is told below.
      refusal.catch(() => {})
      return refusal
    }
    const response = await middleware(request, onward)
    if (calls > limit) throw twice()
    if (typeof response?.status === 'number') return response
    throw mistake(
      'it gave no answer; a request may have been sent all the same',
      'Return the answer that next() gives',
    )
  }
}
