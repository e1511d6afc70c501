/** What no rule changes, as most segments and order numbers. */
const PLAIN = /^[a-z\d-]+$/

/** RFC 6570 expressions, their `<name>` spelling, and a query: what stands inside is never rewritten. */
const VERBATIM_OR_CAPITAL = /\{[^{}]*\}|<[^<>]*>|\?.+|[A-Z]/gs

/** `_name_` and `$name$`: the spellings of a placeholder that are JavaScript identifiers. */
const DELIMITED = /^([_$])(.+)\1$/su

/**
 * The URL segment that a property name stands for, as in the official PHP SDK.
 *
 * A leading capital is lowered, every other capital becomes `-` and its lower case, and `_name_` or
 * `$name$` becomes `{name}`, whose name is kept to the letter.
 *
 * @example segmentOf('membercardOpen') // 'membercard-open'
 * @example segmentOf('_openId_') // '{openId}'
 */
export function segmentOf(property: string): string {
  if (PLAIN.test(property)) return property
  const delimited = DELIMITED.exec(property)
  if (delimited) return `{${delimited[2]}}`
  return property.replace(VERBATIM_OR_CAPITAL, (found, position: number) => {
    if (found.length > 1) return found
    return position === 0 ? found.toLowerCase() : `-${found.toLowerCase()}`
  })
}
