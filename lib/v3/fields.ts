/** What replaces the value at a path; a value that is not there is not asked for. */
export type Change = (value: unknown) => unknown

/**
 * A copy of `document`, a JSON value, with the values at `path` changed.
 *
 * @param path RFC 9535 without the `$.` before it, with names and `[*]` only, e.g. `receivers[*].name`
 */
export const changeAt = (document: unknown, path: string, change: Change): Promise<unknown> =>
  changeIn(document, path.replaceAll('[*]', '.*').split('.'), change)

async function changeIn(value: unknown, path: readonly string[], change: Change): Promise<unknown> {
  const [name, ...rest] = path
  if (name === undefined) return change(value)
  if (name === '*') {
    if (!Array.isArray(value)) return value
    return Promise.all(value.map((item) => changeIn(item, rest, change)))
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value
  const inner = (value as Record<string, unknown>)[name]
  return { ...value, [name]: await changeIn(inner, rest, change) }
}
