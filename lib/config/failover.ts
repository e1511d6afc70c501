import { parseBaseUrl } from '../http/base-url.js'
import { describe, quote } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { readAll } from './read.js'
import { readMilliseconds } from './values.js'

/**
 * Other hosts of WeChat Pay: `true` for those that its documents name for the host of `baseUrl`, else host names, with a port
 * if need be, or URLs without a path, in the order in which they are tried. The path of `baseUrl` holds for them too.
 */
export type FailoverHosts = true | readonly string[]

/** The hosts alone, or with what else can be set; `false` is none. */
export type FailoverOption = false | FailoverHosts | FailoverConfig

/** Other hosts, and how long one that failed is left alone. */
export interface FailoverConfig {
  /** @defaultValue true */
  readonly hosts?: FailoverHosts | undefined
  /** So long a host that could not be reached is left alone, in milliseconds, 1 at least.
   * @defaultValue 10_000 */
  readonly pause?: number | undefined
}

/** Other hosts that were looked at. */
export interface FailoverSettings {
  /** Scheme, host and port of each. */
  readonly hosts: readonly string[]
  /** In milliseconds. */
  readonly pause: number
}

const DEFAULT_PAUSE = 10_000

/**
 * Looks at the option `failover`.
 *
 * @throws `ConfigError` for hosts that cannot stand in for that of `baseUrl`
 */
export function readFailover(given: unknown, baseUrl: URL): FailoverSettings | undefined {
  if (given === undefined || given === false) return undefined
  const isHosts = given === true || Array.isArray(given)
  const read = readAll('failover', isHosts ? { hosts: given } : given, readers, ADVICE, 'failover.')
  const { hosts = true, pause = DEFAULT_PAUSE } = read
  return { hosts: hosts === true ? knownFor(baseUrl) : listed(hosts, baseUrl), pause }
}

const ADVICE = 'Give true, a list of hosts such as "api2.wechatpay.cn", or { hosts, pause }'

const readers = {
  hosts: (value) => {
    if (value === true || Array.isArray(value)) return value as true | readonly unknown[]
    throw wrong(`\`hosts\` is ${describe(value)}`)
  },
  pause: (value) => readMilliseconds('failover.pause', value),
} satisfies Record<string, (value: unknown) => unknown>

const wrong = (problem: string, advice = ADVICE): ConfigError =>
  new ConfigError('failover', problem, advice)

/**
 * The official SDKs differ in the second host: wechatpay-go names the one (`core/consts`), wechatpay-java the other
 * (`core/http/Constant.java`) for both of these first ones.
 */
const FIRST = ['https://api.mch.weixin.qq.com', 'https://api.wechatpay.cn']
const SECOND = ['https://api2.mch.weixin.qq.com', 'https://api2.wechatpay.cn']

function knownFor({ origin, host }: URL): readonly string[] {
  if (FIRST.includes(origin)) return SECOND
  throw wrong(
    `no second host is known for ${host}, that of \`baseUrl\``,
    'Give a list of hosts in place of true',
  )
}

function listed(entries: readonly unknown[], baseUrl: URL): readonly string[] {
  if (entries.length === 0) throw wrong('the list of hosts is empty')
  const origins: string[] = []
  for (const [index, entry] of entries.entries()) {
    const origin = originOf(entry, baseUrl, origins)
    if (origin instanceof URL) origins.push(origin.origin)
    else throw wrong(`host ${index + 1}, ${shown(entry)}: ${origin}`)
  }
  return origins
}

const shown = (entry: unknown): string =>
  typeof entry === 'string' ? quote(entry) : describe(entry)

/** A host name or an address, and perhaps a port. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i

/** @returns what is wrong with the entry, if it cannot be used */
function originOf(entry: unknown, baseUrl: URL, earlier: readonly string[]): URL | string {
  if (typeof entry !== 'string') return 'it is no text'
  const text = HOST.test(entry) ? `${baseUrl.protocol}//${entry}` : entry
  if (!URL.canParse(text)) return 'it is neither a host name nor a URL'
  const url = parseBaseUrl(text)
  if (typeof url === 'string') return url
  if (url.pathname !== '/') return 'it has a path, and that of `baseUrl` holds for every host'
  if (url.protocol === 'http:' && baseUrl.protocol === 'https:') {
    return 'it begins with http://, and `baseUrl` with https://'
  }
  if (url.origin === baseUrl.origin) return 'it is the host of `baseUrl`, which is tried first'
  return earlier.includes(url.origin) ? 'it is named twice' : url
}
