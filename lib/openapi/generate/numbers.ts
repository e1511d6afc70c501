import { isBusinessNumber } from '../field-names.js'
import { onlyAsks } from '../repetitions.js'
import { type Catalogue, type Operation, resolve } from './catalogue.js'

/**
 * The fields of a `POST`'s body by which WeChat Pay recognises a repetition: none where the URL has it; `undefined` where
 * it is not known, and where there is nothing to recognise.
 */
export function numbersOf(
  { method, path, body }: Operation,
  components: Catalogue['components'],
): readonly string[] | undefined {
  if (method !== 'post' || onlyAsks(path)) return undefined
  const { properties = {}, required = [] } = resolve(body?.schema ?? {}, components)
  const all = Object.keys(properties).filter(isBusinessNumber)
  const needed = all.filter((name) => required.includes(name))
  const own = needed.filter((name) => OWN.test(name))
  if (needed.length > 0) return own.length > 0 ? own : needed
  if (placeholdersOf(path).some(isBusinessNumber)) return []
  return all.length === 1 ? all : undefined
}

/** The names of the placeholders of a path, in its order. */
export const placeholdersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** Where they stand beside others, these are a call's own: the others name what it is about, e.g. the order. */
const OWN = /_(?:request|return|transfer)_no$/
