import { describe, isWord } from '../http/describe.js'
import { suggestion } from '../http/did-you-mean.js'
import { ConfigError } from '../http/errors.js'
import { isRecord } from '../http/kinds.js'

/** What looks at one option each, and gives it in the form in which it is used. */
type Readers<R> = { readonly [Name in keyof R]: (value: unknown) => unknown }

/** What they gave; `undefined` is no value. */
export type Read<R extends Readers<R>> = { [Name in keyof R]?: ReturnType<R[Name]> }

/**
 * Reads the options in `given`, which is left as it is.
 *
 * @param what its name, for messages
 * @param prefix what the names of its options begin with, in errors
 * @throws `ConfigError` for an option that is not known or cannot be used
 */
export function readAll<R extends Readers<R>>(
  what: string,
  given: unknown,
  readers: R,
  advice: string,
  prefix = '',
): Read<R> {
  if (!isRecord(given)) {
    throw new ConfigError(what, `it is ${describe(given)}`, advice)
  }
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof R] : undefined
    if (!reader) {
      const names = Object.keys(readers)
      throw new ConfigError(
        isWord(name) ? prefix + name : what,
        `there is no such option${suggestion(name, names)}`,
        `The options are ${names.join(', ')}`,
      )
    }
    if (value !== undefined) read[name] = reader(value)
  }
  return read as Read<R>
}

export const missing = (option: string, advice: string): ConfigError =>
  new ConfigError(option, 'it is missing', advice)

/** Two options that stand for each other. */
export function exactlyOne<T>(
  read: { readonly [Name in keyof T]?: T[Name] },
  name: keyof T & string,
  other: keyof T & string,
  advice: string,
): void {
  if (read[name] !== undefined && read[other] !== undefined) {
    throw new ConfigError(name, `it is given beside \`${other}\``, 'Give one of the two')
  }
  if (read[name] === undefined && read[other] === undefined) throw missing(name, advice)
}
