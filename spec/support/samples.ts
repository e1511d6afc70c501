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
  value(schema: Schema): unknown
}

/** Headers that the client sends by itself. */
const OWN_HEADERS = ['Wechatpay-Serial', 'Accept-Encoding']

export function createSamples(
  { components }: Catalogue,
  { onlyRequired = false }: { onlyRequired?: boolean } = {},
): Samples {
  function sampleOf(given: Schema): unknown {
    const schema = resolve(given, components)
    switch (schema.type) {
      case 'object':
        return objectOf(schema)
      case 'array':
        return [sampleOf(schema.items ?? {})]
      case 'boolean':
        return typeof schema.example === 'boolean' ? schema.example : true
      case 'integer':
      case 'number':
        return numberOf(schema)
      default:
        return textOf(schema)
    }
  }

  function objectOf({ properties, patternProperties, required = [] }: Schema): Sample {
    const numbered = Object.entries(patternProperties ?? {}).map(
      ([pattern, schema]) =>
        [pattern.replace(/[\^$]/g, '').replaceAll('[0-9]+', '0'), schema] as const,
    )
    const fields = [...Object.entries(properties ?? {}), ...numbered]
    const wanted = fields.filter(([name]) => !onlyRequired || required.includes(name))
    return Object.fromEntries(wanted.map(([name, schema]) => [name, sampleOf(schema)]))
  }

  return {
    options: ({ parameters, body }) => {
      const sample: Sample = {}
      for (const { name, in: place, schema, required } of parameters) {
        if (onlyRequired && !required) continue
        if (place === 'path') sample[name] = sampleOf(schema)
        else if (place === 'query')
          sample.query = { ...(sample.query ?? {}), [name]: sampleOf(schema) }
        else if (!OWN_HEADERS.includes(name)) {
          sample.headers = { ...(sample.headers ?? {}), [name]: sampleOf(schema) }
        }
      }
      if (body) sample[body.kind] = sampleOf(body.schema)
      return sample
    },
    answer: ({ path, answer }) => {
      const sample = answer.schema ? sampleOf(answer.schema) : undefined
      return path.startsWith('v2/') ? asText(sample) : sample
    },
    value: sampleOf,
  }
}

/** As it comes out of XML. */
function asText(sample: unknown): unknown {
  if (Array.isArray(sample)) return sample.map(asText)
  if (typeof sample !== 'object' || sample === null) return String(sample)
  return Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, asText(value)]))
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
