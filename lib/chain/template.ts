import { parseTemplate as parse } from 'url-template'
import { RequestError, type RequestSummary } from '../http/errors.js'
import { escaped } from '../http/query.js'
import { readScalar, type Scalar } from '../http/scalar.js'
import { copyOf } from './copy.js'

/** A value that fills a placeholder; lists and maps are for RFC 6570's operators, e.g. `{?list*}`. */
export type PlaceholderValue = Scalar | readonly Scalar[] | Readonly<Record<string, Scalar>>

/** A URL with placeholders, RFC 6570. */
export interface Template {
  /** The text, `<name>` written as `{name}`. */
  readonly text: string
  /** The names of the placeholders, each once, in the order of the text. */
  readonly names: ReadonlySet<string>
  /** The URL with every placeholder filled and percent-encoded. Throws `RequestError`. */
  expand(values: Readonly<Record<string, unknown>>, call: RequestSummary): string
}

interface Variable {
  readonly name: string
  /** Whether RFC 6570 takes lists and maps here without ambiguity: with an operator or `*`. */
  readonly composite: boolean
  /** Whether only the beginning of the value is wanted, as in `{name:3}`. */
  readonly cut: boolean
}

/** RFC 6570 2.2: the operators it defines, without those it keeps for the future. */
const EXPRESSION = /\{([+#./;?&]?)([^{}]*)\}/g
const EXPRESSION_WHOLE = /\{[^{}]*\}/
/** RFC 6570 2.3 and 2.4, with any script allowed in a name. */
const VARIABLE = /^([\p{L}\p{N}_.%$-]+)(:[1-9]\d{0,3}|\*)?$/u

/** RFC 6570 2.4.1 counts code points where `url-template` counts UTF-16 units: here the two differ. */
const BEYOND_BMP = /[\u{10000}-\u{10FFFF}]/u

/** WHATWG URL, special-query percent-encode set: `'` is what a URL parser would rewrite in a query. */
const QUERY = /\?.*$/s

/** What JavaScript writes for a value that is not there; no URL of WeChat Pay has such a segment. */
const MISSING = /(?<=^|\/)(?:undefined|null|NaN)(?=$|[/?])/

/** So many templates are remembered, of at most so many characters. */
const MOST = 256
const LONGEST = 512

const known = new Map<string, Template>()

/** Reads a URL with placeholders, written `{name}` or `<name>`. Throws `RequestError`. */
export function templateOf(source: string, call: RequestSummary): Template {
  const found = known.get(source)
  if (found) return found
  const text = copyOf(source)
  const template = parseTemplate(text, call)
  // A URL that has an order number written out comes once: it need not push out another one by one.
  if (known.size === MOST) known.clear()
  if (source.length <= LONGEST) known.set(text, template)
  return template
}

function parseTemplate(source: string, call: RequestSummary): Template {
  if (source === '') throw new RequestError('the URL has no path', call)
  if (/^(?:GET|POST|PUT|PATCH|DELETE) /.test(source)) {
    throw new RequestError('give the path without the method, which is that of the verb', call)
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) {
    throw new RequestError('give the path; another host goes into the option `baseUrl`', call)
  }
  if (!source.isWellFormed()) throw new RequestError('the URL is not well-formed Unicode', call)
  const text = source.replace(/<([^<>/]+)>/g, '{$1}')
  const variables: Variable[] = []
  const rest = text.replace(EXPRESSION, (expression, operator: string, list: string) => {
    if (list === '') throw new RequestError('a placeholder, or an index, has no name', call)
    for (const spec of list.split(',')) {
      const [, name, modifier] = VARIABLE.exec(spec) ?? []
      if (!name) throw new RequestError(`\`${expression}\` is not an RFC 6570 expression`, call)
      const cut = modifier?.startsWith(':') ?? false
      variables.push({ name, composite: modifier === '*' || (operator !== '' && !cut), cut })
    }
    return ''
  })
  const missing = MISSING.exec(rest)?.[0]
  if (missing) {
    const problem = `the URL has a segment \`${missing}\`: a value was missing when it was written`
    throw new RequestError(problem, call)
  }
  if (/[{}]/.test(rest)) throw new RequestError('a brace of a placeholder is not closed', call)
  const compiled = compile(text)
  return {
    text,
    names: new Set(variables.map(({ name }) => name)),
    expand: (values, call) => expand(compiled, variables, values, call),
  }
}

type Context = Record<string, string | string[] | Record<string, string>>

/** What is not just `{name}`: an operator, a list, or a modifier. */
const BEYOND_LEVEL_1 = /\{(?:[+#./;?&]|[^{}]*[,:*])/

/** `url-template` reads a text anew each time. RFC 6570's level 1 is nearly all that there is, and is put together here. */
function compile(text: string): (context: Context) => string {
  if (BEYOND_LEVEL_1.test(text)) return (context) => parse(text).expand(context)
  const names = Array.from(text.matchAll(EXPRESSION), ([, , name = '']) => name)
  const [first = '', ...others] = text
    .split(EXPRESSION_WHOLE)
    .map((literal) => parse(literal).expand({}))
  return (context) =>
    names.reduce((url, name, at) => url + escaped(`${context[name]}`) + others[at], first)
}

function expand(
  template: (context: Context) => string,
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
  call: RequestSummary,
): string {
  const missing = new Set<string>()
  const context: Context = Object.create(null)
  for (const variable of variables) {
    const { name } = variable
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined || value === null) missing.add(name)
    else context[name] = readValue(variable, value, call)
  }
  if (missing.size > 0) throw new RequestError(`no value for ${placeholders(missing)}`, call)
  const expanded = template(context)
  const url = expanded.includes("'")
    ? expanded.replace(QUERY, (query) => query.replaceAll("'", '%27'))
    : expanded
  refuseUnsafe(url, call)
  return url
}

const placeholders = (names: Iterable<string>): string =>
  [...names].map((name) => `placeholder \`${name}\``).join(', ')

function readValue({ name, composite, cut }: Variable, value: unknown, call: RequestSummary) {
  if (!composite || !isListOrMap(value)) {
    const text = readText(name, value, call)
    if (cut && BEYOND_BMP.test(text)) {
      throw new RequestError(
        `placeholder \`${name}\` cannot be cut: it holds an emoji or a rare character`,
        call,
      )
    }
    return text
  }
  const read = (item: unknown) => readText(name, item, call)
  const items = Array.isArray(value)
    ? value.map(read)
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [read(key), read(item)]))
  if (Object.keys(items).length === 0) {
    throw new RequestError(`placeholder \`${name}\` has an empty value`, call)
  }
  return items
}

/** Not a `Date`, a `Map` or a `Buffer`, whose properties are not what they mean. */
const isListOrMap = (value: unknown): value is object =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'

function readText(name: string, value: unknown, call: RequestSummary): string {
  const what = `placeholder \`${name}\``
  const text = readScalar(what, value, call)
  if (text === '') throw new RequestError(`${what} has an empty value`, call)
  if (text === '.' || text === '..') {
    throw new RequestError(`${what} must not be \`${text}\`: it would change the path`, call)
  }
  return text
}

/** A segment of the path that is `.` or `..`, percent-encoded or not. */
const DOTS = /^(?:[^?]*\/)?(?:\.|%2e){1,2}(?:[/?]|$)/i

/** RFC 3986 5.2.4 and 3.5: what a server or a proxy would resolve away after we have signed it. */
function refuseUnsafe(url: string, call: RequestSummary): void {
  if (url.includes('#'))
    throw new RequestError('a URL that is sent cannot hold a fragment (`#`)', call)
  // `url-template` leaves a raw text alone, whatever else it holds, where `%` and one hexadecimal digit stand in it.
  if (/%(?![\da-f]{2})|[^!-~]/i.test(url))
    throw new RequestError('a `%` in a URL begins a percent-encoded octet; write it as `%25`', call)
  if (DOTS.test(url)) {
    throw new RequestError('a path that is signed cannot hold `.` or `..` segments', call)
  }
}
