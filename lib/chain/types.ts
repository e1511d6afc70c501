import type { RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'
import type { ChainPromise } from './promise.js'
import type { PlaceholderValue } from './template.js'

/** The options of a call, and beside them the values of the URL's placeholders. */
export interface CallOptions extends RequestOptions {
  [placeholder: string]: unknown
}

/** Sends the request at once. Rejects with one of this package's errors. */
export type Verb<P extends string = string> = <T = unknown>(
  ...options: Arguments<P>
) => Promise<WechatpayResponse<T>>

/** The same, with a promise that has `otherwise` and `wait` as in PHP. */
export type VerbAsync<P extends string = string> = <T = unknown>(
  ...options: Arguments<P>
) => ChainPromise<WechatpayResponse<T>>

/** The verbs of a node. Each is also a segment: `receivers.delete.post()`. */
export interface Verbs<P extends string = string> {
  /** Sends a `GET`. */
  get: Verb<P> & Chain
  /** Sends a `POST`. */
  post: Verb<P> & Chain
  /** Sends a `PUT`. */
  put: Verb<P> & Chain
  /** Sends a `PATCH`. */
  patch: Verb<P> & Chain
  /** Sends a `DELETE`; as a segment, `receivers.delete.post()`. */
  delete: Verb<P> & Chain
  /** `get`, with `otherwise` and `wait` on its promise. */
  getAsync: VerbAsync<P> & Chain
  /** `post`, with `otherwise` and `wait` on its promise. */
  postAsync: VerbAsync<P> & Chain
  /** `put`, with `otherwise` and `wait` on its promise. */
  putAsync: VerbAsync<P> & Chain
  /** `patch`, with `otherwise` and `wait` on its promise. */
  patchAsync: VerbAsync<P> & Chain
  /** `delete`, with `otherwise` and `wait` on its promise. */
  deleteAsync: VerbAsync<P> & Chain
  /** Appends a URL as text, taken as it is written. */
  chain: (<Q extends string>(path: Q) => Appended<P, Q>) & Chain
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

/** The node of a URL that the catalogue does not list. Its placeholders are read from the text `P`. */
export type Unlisted<P extends string> = Verbs<P> & Segments

/** A node of which nothing is known: any placeholder, any option, any answer. */
export type Chain = Unlisted<string>

/** Text as the index of listed URLs has it: `{name}` for `<name>`, and no `/` before it. */
export type Spelled<P extends string> = P extends `/${infer Path}` ? Braced<Path> : Braced<P>

type Braced<P extends string> = P extends `${infer Head}<${infer Name}>${infer Tail}`
  ? `${Head}{${Name}}${Braced<Tail>}`
  : P

type Appended<P extends string, Q extends string> = string extends P ? Chain : Unlisted<`${P}/${Q}`>

/** One object, which may be left out where the URL has no placeholders. */
type Arguments<P extends string> = string extends P
  ? [options?: CallOptions]
  : P extends unknown // each text of a union has placeholders of its own
    ? [Placeholders<P>] extends [never]
      ? [options?: RequestOptions]
      : [options: RequestOptions & { readonly [Name in Placeholders<P>]: PlaceholderValue }]
    : never

/** The names in `{name}` and `<name>`. */
type Placeholders<P extends string> = P extends `${infer Head}{${infer Expression}}${infer Tail}`
  ? Angled<Head> | Variables<Expression> | Placeholders<Tail>
  : Angled<P>

type Angled<P extends string> = P extends `${string}<${infer Name}>${infer Tail}`
  ? Variables<Name> | Angled<Tail>
  : never

/** RFC 6570 2.2 to 2.4: the names in an expression, e.g. `a` and `b` in `?a,b*`. */
type Variables<E extends string> =
  E extends `${'+' | '#' | '.' | '/' | ';' | '?' | '&'}${infer List}` ? Listed<List> : Listed<E>

type Listed<L extends string> = L extends `${infer First},${infer Rest}`
  ? Plain<First> | Listed<Rest>
  : Plain<L>

type Plain<S extends string> = S extends `${infer Name}*`
  ? Name
  : S extends `${infer Name}:${string}`
    ? Name
    : S
