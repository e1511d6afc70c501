import type { UploadFacts } from '../facts.js'
import { isDigest } from '../field-names.js'
import { type Catalogue, resolve, type Schema } from './catalogue.js'

/** How the form of an upload is made: which of its fields is the file, and which fields of `meta` tell about it. */
export function uploadOf(form: Schema, components: Catalogue['components']): UploadFacts {
  const fields = Object.entries(form.properties ?? {})
  const file = fields.find(([, field]) => field.format === 'binary')?.[0]
  if (!file) throw new Error('a form without a file')
  const flat = form.properties?.meta ? undefined : true
  const { properties = {} } = resolve(form.properties?.meta ?? form, components)
  const names = Object.keys(properties)
  const nameLike = (pattern: RegExp) => names.find((name) => pattern.test(name))
  const name = nameLike(/^file_?name$/)
  const digest = names.find(isDigest)
  // The catalogue knows the one algorithm that is taken as an example.
  const algorithm = nameLike(/^digest_al/)
  return {
    file,
    ...(flat && { flat }),
    ...(name && { name }),
    ...(digest && { digest }),
    ...(algorithm && { algorithm: { [algorithm]: `${properties[algorithm]?.example}` } }),
  }
}
