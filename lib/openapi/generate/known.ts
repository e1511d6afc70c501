import type { Facts } from '../facts.js'
import { type Catalogue, resolve, type Schema } from './catalogue.js'

/** Facts as they are looked for; what is `undefined` is not so. */
export type Known = { readonly [Name in keyof Facts]: Facts[Name] | undefined }

/**
 * Where a document has fields that are so, as RFC 9535 paths without the `$.` before them.
 *
 * @param isSo tells by a field's own schema
 * @param path where the document itself stands
 */
export function pathsIn(
  schema: Schema,
  components: Catalogue['components'],
  isSo: (field: Schema) => boolean,
  path = '',
): string[] {
  const known = resolve(schema, components)
  const { items, properties = {} } = known
  return [
    ...(isSo(known) ? [path] : []),
    ...(items ? pathsIn(items, components, isSo, `${path}[*]`) : []),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      pathsIn(inner, components, isSo, path ? `${path}.${name}` : name),
    ),
  ]
}

/** A list as a fact; an empty one is none. */
export const someOf = (paths: readonly string[]): readonly string[] | undefined =>
  paths.length > 0 ? paths : undefined
