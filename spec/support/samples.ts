import fc from 'fast-check'
import {
  type Catalogue,
  type Operation,
  resolve,
  type Schema,
} from '../../lib/openapi/generate/catalogue.js'

/** Values by name; a file is a `Uint8Array`. */
export type Sample = Record<string, unknown>

/** Builds values from the examples of the catalogue, and where there is none, from the rules of the schema. */
export interface Samples {
  /** The options of a call, with every field that is documented, or with those that are required. */
  options(operation: Operation): Sample
  /** What the endpoint answers. */
  answer(operation: Operation): unknown
  /** A value of any schema. */
  value(schema: Schema, form?: Form): unknown
}

/** JSON, or XML: on its way to WeChat Pay, where JSON in it may be a value, or read, where all but that is text. */
export type Form = 'json' | 'sent XML' | 'read XML'

/** Headers that the client sends by itself. */
const OWN_HEADERS = ['Wechatpay-Serial', 'Accept-Encoding']

export function createSamples(
  { components }: Catalogue,
  { onlyRequired = false }: { onlyRequired?: boolean } = {},
): Samples {
  function sampleOf(given: Schema, form: Form = 'json'): unknown {
    const schema = resolve(given, components)
    const [one] = schema.oneOf ?? []
    if (one) return sampleOf(one, form)
    if (schema.type === 'object') return objectOf(schema, form)
    if (schema.type === 'array') return [sampleOf(schema.items ?? {}, form)]
    const isJsonInXml = form !== 'json' && schema.contentMediaType === 'application/json'
    if (isJsonInXml) return sampleOf(schema.contentSchema ?? {})
    return form === 'read XML' ? String(scalarOf(schema)) : scalarOf(schema)
  }

  function objectOf({ properties, patternProperties, required = [] }: Schema, form: Form): Sample {
    const numbered = Object.entries(patternProperties ?? {}).map(
      ([pattern, schema]) =>
        [pattern.replace(/[\^$]/g, '').replaceAll('[0-9]+', '0'), schema] as const,
    )
    const fields = [...Object.entries(properties ?? {}), ...numbered]
    const wanted = fields.filter(([name]) => !onlyRequired || required.includes(name))
    return Object.fromEntries(wanted.map(([name, schema]) => [name, sampleOf(schema, form)]))
  }

  return {
    options: ({ path, parameters, body }) => {
      const sample: Sample = {}
      const form = path.startsWith('v2/') ? 'sent XML' : 'json'
      for (const { name, in: place, schema, required } of parameters) {
        if (onlyRequired && !required) continue
        if (place === 'path') sample[name] = sampleOf(schema)
        else if (place === 'query')
          sample.query = { ...(sample.query ?? {}), [name]: sampleOf(schema) }
        else if (!OWN_HEADERS.includes(name)) {
          sample.headers = { ...(sample.headers ?? {}), [name]: sampleOf(schema) }
        }
      }
      if (body) sample[body.kind] = sampleOf(body.schema, form)
      return sample
    },
    answer: ({ answer: { kind, schema } }) =>
      schema && sampleOf(schema, kind === 'xml' ? 'read XML' : 'json'),
    value: sampleOf,
  }
}

function scalarOf(schema: Schema): unknown {
  switch (schema.type) {
    case 'boolean':
      return typeof schema.example === 'boolean' ? schema.example : true
    case 'integer':
    case 'number':
      return numberOf(schema)
    default:
      return textOf(schema)
  }
}

function numberOf({ type, example, enum: known, minimum = 1, maximum = minimum }: Schema): number {
  const values = known ?? [example, Math.min(minimum, maximum)]
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && (type === 'number' || Number.isInteger(value))
  const found = values.find(fits)
  if (found === undefined) throw new Error(`no number for ${JSON.stringify(values)}`)
  return found
}

function textOf(schema: Schema): unknown {
  const { example, enum: known, pattern, format, minLength = 0, maxLength = 1000 } = schema
  if (format === 'binary') return new Uint8Array([1, 2, 3])
  if (known) return known.includes(example as string) ? example : known[0]
  const fits =
    typeof example === 'string' &&
    example.length >= minLength &&
    example.length <= maxLength &&
    (!pattern || new RegExp(pattern).test(example))
  if (fits) return example
  if (pattern) return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0]
  return '微信'.padEnd(minLength, '支付').slice(0, maxLength)
}
