/** What replaces a value; `pointer` is where it stands (RFC 6901). */
export type Change = (value: unknown, pointer: string) => unknown

/**
 * `value`, changed wherever `path` leads: `a.b[*].c`, the paths of the catalogue's facts (RFC 9535 without
 * `$.`). What is not there, or null, stays so.
 */
export const changeAt = <T>(value: T, path: string, change: Change): T =>
  walk(value, path.replaceAll('[*]', '.*').split('.'), change, '') as T

function walk(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: Change,
  pointer: string,
): unknown {
  if (value === undefined || value === null) return value
  if (step === undefined) return change(value, pointer)
  const next = (child: unknown, name: string | number) =>
    walk(child, rest, change, `${pointer}/${name}`)
  if (Array.isArray(value) !== (step === '*')) return value
  if (Array.isArray(value)) return value.map(next)
  if (typeof value !== 'object' || !Object.hasOwn(value, step)) return value
  return { ...value, [step]: next((value as Record<string, unknown>)[step], step) }
}
