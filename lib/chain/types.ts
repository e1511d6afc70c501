import type { RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'
import type { ChainPromise } from './promise.js'

/** The options of a call, and beside them the values of the URL's placeholders. */
export interface CallOptions extends RequestOptions {
  [placeholder: string]: unknown
}

/** Sends the request at once. Rejects with one of this package's errors. */
export type Verb = <T = unknown>(options?: CallOptions) => Promise<WechatpayResponse<T>>

/** The same, with a promise that has `otherwise` and `wait` as in PHP. */
export type VerbAsync = <T = unknown>(options?: CallOptions) => ChainPromise<WechatpayResponse<T>>

/** The verbs of a node. Each is also a segment: `receivers.delete.post()`. */
export interface Verbs {
  /** Sends a `GET`. */
  get: Verb & Chain
  /** Sends a `POST`. */
  post: Verb & Chain
  /** Sends a `PUT`. */
  put: Verb & Chain
  /** Sends a `PATCH`. */
  patch: Verb & Chain
  /** Sends a `DELETE`; as a segment, `receivers.delete.post()`. */
  delete: Verb & Chain
  /** `get`, with `otherwise` and `wait` on its promise. */
  getAsync: VerbAsync & Chain
  /** `post`, with `otherwise` and `wait` on its promise. */
  postAsync: VerbAsync & Chain
  /** `put`, with `otherwise` and `wait` on its promise. */
  putAsync: VerbAsync & Chain
  /** `patch`, with `otherwise` and `wait` on its promise. */
  patchAsync: VerbAsync & Chain
  /** `delete`, with `otherwise` and `wait` on its promise. */
  deleteAsync: VerbAsync & Chain
  /** Appends a URL as text, taken as it is written. */
  chain: ((path: string) => Chain) & Chain
  /** The path. */
  toString: (() => string) & Chain
  /** A node is neither a promise nor JSON: awaiting or printing it sends nothing. */
  then?: undefined
  catch?: undefined
  finally?: undefined
  toJSON?: undefined
}

/** Property names in camel case, `_placeholder_`, or text with a `/`. */
export interface Segments {
  readonly [segment: string]: Chain
}

/** A node of the chain: a URL, or the beginning of one. Only its verbs send. */
export type Chain = Verbs & Segments
