import { isReachable } from '../fields.js'
import { Denial } from './ending.js'

/** The fields of a request: these, and whatever else was sent. */
export type Given<Name extends string = never> = Readonly<Partial<Record<string, string>>> &
  Readonly<Record<Name, string>>

export function checkPresent(given: Given, names: readonly string[]): void {
  const missing = names.find((name) => given[name] === undefined)
  if (missing !== undefined) throw new Denial(`缺少参数${missing}`)
}

/** One of several names that identify a thing, the most telling one first. */
export function checkEither(given: Given, ...names: [string, string, ...string[]]): void {
  if (names.every((name) => given[name] === undefined)) throw new Denial(`缺少参数${names.at(-1)}`)
}

export const malformed = (name: string): Denial => new Denial(`${name}参数格式错误`)

/** An amount in fen that can be paid. */
export function fen<Name extends string>(given: Given<Name>, name: Name): number {
  const number = Number(given[name])
  if (/^[1-9]\d*$/.test(given[name]) && Number.isSafeInteger(number)) return number
  throw malformed(name)
}

export function oneOf<const Value extends string>(
  given: Given,
  name: string,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === given[name])
  if (found === undefined) throw malformed(name)
  return found
}

/** Where a notification goes, if it is said. */
export function notifyUrl({ notify_url }: Given): string | undefined {
  if (notify_url === undefined || isReachable(notify_url)) return notify_url
  throw malformed('notify_url')
}

/** What a request has to be to mean the same as before: all but what every try makes anew. */
export const asked = ({ nonce_str, sign, sign_type, ...rest }: Given): object => rest

/** The fields of these names that were sent. */
export const echo = (given: Given, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
