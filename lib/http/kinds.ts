export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null

/** Not a list, a `Map`, a `Promise` or a node, for example, whose content `Object.entries` does not find. */
export const isRecord = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Object]'

export const hasMethod = (value: unknown, method: string): boolean =>
  isObject(value) && typeof Reflect.get(value, method) === 'function'

/** Whether it is a number from `least` to `most`. */
export const fits = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

/** A whole number from 1, e.g. of octets. */
export const isCount = (value: unknown, most: number = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isSafeInteger(value) && fits(value, 1, most)
