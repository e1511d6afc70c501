import type { AnyWechatpayError } from '../http/errors.js'

/** What `getAsync()` and its siblings return: a promise that also reads like the PHP SDK's. */
export class ChainPromise<T> extends Promise<T> {
  /** The same as `catch`, under the name that PHP's promises give it. */
  otherwise<R = never>(
    onRejected?: ((reason: AnyWechatpayError) => R | PromiseLike<R>) | null,
  ): ChainPromise<T | R> {
    return this.catch(onRejected)
  }

  /** The plain promise, to `await`. Nothing blocks; the request started when the verb was called. */
  wait(): Promise<T> {
    return new Promise((resolve, reject) => this.then(resolve, reject))
  }

  // biome-ignore lint/suspicious/noThenProperty: these three narrow the type only, the methods are Promise's
  declare then: <A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ) => ChainPromise<A | B>

  declare catch: ChainPromise<T>['otherwise']

  declare finally: (onFinally?: (() => void) | null) => ChainPromise<T>
}
