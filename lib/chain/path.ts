/**
 * The path that a node or a text stands for, without the `/` before it.
 *
 * @returns `undefined` for anything else
 */
export function pathOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target.replace(/^\//, '')
  const isNode = Object.prototype.toString.call(target) === '[object Chain]'
  return isNode ? `${target}` : undefined
}
