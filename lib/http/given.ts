import { describe } from './describe.js'
import { suggestion } from './did-you-mean.js'
import { RequestError } from './errors.js'
import { isRecord } from './kinds.js'

/** What a method was given, read value by value. Whatever cannot be used throws `RequestError`. */
export class Given {
  readonly #what: string
  readonly #values: Readonly<Record<string, unknown>>

  /** @param what its name, for messages, e.g. `payments.jsapi` */
  constructor(what: string, values: unknown) {
    if (!isRecord(values)) {
      throw new RequestError(`${what}: it takes one object, not ${describe(values)}`)
    }
    this.#what = what
    this.#values = values as Record<string, unknown>
  }

  /** All of it, as it was given. */
  get values(): Readonly<Record<string, unknown>> {
    return this.#values
  }

  /** The names that have a value; as everywhere, `undefined` is none. */
  names(): string[] {
    return Object.keys(this.#values).filter((name) => this.has(name))
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  /** Refuses any other name. */
  only(...known: readonly string[]): void {
    const unknown = this.names().find((name) => !known.includes(name))
    if (unknown === undefined) return
    const problem = `\`${unknown}\` is not known here${suggestion(unknown, known)}`
    throw this.error(`${problem}; it takes ${known.join(', ')}`)
  }

  /**
   * An id, or another text in one piece.
   *
   * @param advice what can be given instead
   */
  text(name: string, advice: string = ''): string {
    const value = this.#values[name]
    if (value === undefined) throw this.error(`\`${name}\` is missing${advice}`)
    if (typeof value !== 'string') {
      throw this.error(`\`${name}\` takes text, not ${describe(value)}`)
    }
    if (value === '') throw this.error(`\`${name}\` is empty`)
    if (/[\s\p{Cc}]/u.test(value) || !value.isWellFormed()) {
      throw this.error(`\`${name}\` holds white space, or is not well-formed Unicode`)
    }
    return value
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined
  }

  /** Those of `names` that have a value. */
  texts<N extends string>(...names: readonly N[]): { [Name in N]?: string } {
    const entries = names.filter((name) => this.has(name)).map((name) => [name, this.text(name)])
    return Object.fromEntries(entries)
  }

  /** A whole number, as such or in digits. */
  wholeNumber(name: string, least: number): number | undefined {
    const value = this.#values[name]
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    if (number === undefined) return undefined
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= least) return number
    throw this.error(`\`${name}\` takes a whole number from ${least}, not ${describe(value)}`)
  }

  /** One of a few texts. */
  oneOf<T extends string>(name: string, ...known: readonly T[]): T | undefined {
    const value = this.#values[name]
    if (value === undefined || known.includes(value as T)) return value as T | undefined
    throw this.error(`\`${name}\` takes ${known.map((each) => `'${each}'`).join(' or ')}`)
  }

  /** An object in it. */
  inner(name: string): Given {
    return new Given(`${this.#what}: \`${name}\``, this.#values[name])
  }

  /** The objects of a list, in its order. */
  list(name: string): readonly Given[] {
    const values = this.#values[name]
    if (!Array.isArray(values)) {
      throw this.error(`\`${name}\` takes a list, not ${describe(values)}`)
    }
    return values.map((value, at) => new Given(`${this.#what}: \`${name}[${at}]\``, value))
  }

  /** All but these names, as they were given. */
  without(...names: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
      this.names()
        .filter((name) => !names.includes(name))
        .map((name) => [name, this.#values[name]]),
    )
  }

  error(problem: string): RequestError {
    return new RequestError(`${this.#what}: ${problem}`)
  }
}
