import { nameOf, type Operation, type Schema } from './catalogue.js'
import { fieldDoc } from './docs.js'
import { quoteName } from './names.js'

/** On which side of a call a value stands, and of which protocol: both change its type. */
export interface Place {
  readonly sent: boolean
  /** Whether every value is text, as in the XML of APIv2 and in the path of a URL. */
  readonly asText: boolean
}

export interface Field {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

export interface Printer {
  /** The type of a value. */
  type(schema: Schema, place: Place): string
  /** A named type. */
  declare(name: string, schema: Schema, place: Place): string
  /** Fields of an object type, each with its line of documentation. */
  fields(fields: readonly Field[], place: Place): string
  /** The types of the catalogue's shared schemas. */
  shared(): string
}

/** A number, in a template literal type. */
const NUMBERED = `\${number}`

/** What the client adds to every APIv2 request. */
const FILLED_IN = ['sign', 'nonce_str']

/** Writes schemas as TypeScript. What is sent is typed strictly; what comes back may hold enum values of tomorrow. */
export function createPrinter(
  components: Readonly<Record<string, Schema>>,
  operations: readonly Operation[],
): Printer {
  const target = (schema: Schema): Schema => (schema.$ref ? find(schema.$ref) : schema)

  function find($ref: string): Schema {
    const schema = components[nameOf($ref)]
    if (!schema) throw new Error(`no schema ${$ref}`)
    return schema
  }

  const uses = new Map<string, Place[]>()
  for (const { path, parameters, body, answer } of operations) {
    const asText = isV2(path)
    for (const { schema } of parameters) visit(schema, { sent: true, asText })
    if (body) visit(body.schema, { sent: true, asText })
    if (answer.schema) visit(answer.schema, { sent: false, asText })
  }

  /** Takes down where the shared schemas below `schema` are used. */
  function visit(schema: Schema, place: Place): void {
    if (schema.$ref) {
      const places = uses.get(nameOf(schema.$ref)) ?? []
      if (places.some((known) => known.sent === place.sent && known.asText === place.asText)) return
      uses.set(nameOf(schema.$ref), [...places, place])
    }
    for (const inner of inside(target(schema))) visit(inner, place)
  }

  /** Whether the type is another one when it is sent. */
  const depends = (schema: Schema): boolean =>
    [schema.enum, schema.items].some(Boolean) ||
    inside(target(schema)).some(depends) ||
    (schema.$ref ? depends(find(schema.$ref)) : false)

  function sharedName($ref: string, place: Place): string {
    const places = uses.get(nameOf($ref)) ?? []
    const both = places.length > 1 && depends(find($ref))
    return nameOf($ref) + (both && place.sent ? 'Input' : '')
  }

  function type(schema: Schema, place: Place): string {
    if (schema.$ref) return sharedName(schema.$ref, place)
    switch (schema.type) {
      case 'array': {
        const item = type(schema.items ?? {}, place)
        return `${place.sent ? 'readonly ' : ''}${/[|&]/.test(item) ? `(${item})` : item}[]`
      }
      case 'object':
        return object(schema, place)
      case 'boolean':
        return place.asText ? text(place, 'boolean') : 'boolean'
      case 'integer':
      case 'number':
        return place.asText ? text(place, 'number') : oneOf(schema, place, 'number')
      case 'string':
        return schema.format === 'binary' ? 'FileContent' : oneOf(schema, place, 'string')
      default:
        return 'unknown'
    }
  }

  function object(schema: Schema, place: Place): string {
    const named = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      schema: property,
      required: schema.required?.includes(name) ?? false,
    }))
    const numbered = Object.entries(schema.patternProperties ?? {})
    if (named.length + numbered.length === 0) return 'Readonly<Record<string, unknown>>'
    const lines = numbered.map(([pattern, property]) => {
      const key = pattern.replace(/^\^|\$$/g, '').replaceAll('[0-9]+', NUMBERED)
      const doc = fieldDoc(property, target(property))
      return `${doc}[name: \`${key}\`]: ${type(property, place)} | undefined\n`
    })
    return `{\n${fields(named, place)}${lines.join('')}}`
  }

  function fields(given: readonly Field[], place: Place): string {
    return given
      .map(({ name, schema, required }) => {
        const needed = required && !(place.asText && place.sent && FILLED_IN.includes(name))
        const doc = fieldDoc(schema, target(schema))
        return `${doc}${quoteName(name)}${needed ? '' : '?'}: ${type(schema, place)}\n`
      })
      .join('')
  }

  function declare(name: string, schema: Schema, place: Place): string {
    const written = type(schema, place)
    return written.startsWith('{')
      ? `export interface ${name} ${written}\n`
      : `export type ${name} = ${written}\n`
  }

  function shared(): string {
    return Object.entries(components)
      .flatMap(([name, schema]) =>
        (uses.get(name) ?? []).map((place) => {
          const doc = fieldDoc(schema, schema)
          return doc + declare(sharedName(name, place), schema, place)
        }),
      )
      .filter((text, index, all) => all.indexOf(text) === index)
      .join('\n')
  }

  return { type, declare, fields, shared }
}

export const isV2 = (path: string): boolean => path.startsWith('v2/')

/** The schemas directly inside this one. */
export const inside = ({ items, properties = {}, patternProperties = {} }: Schema): Schema[] => [
  ...(items ? [items] : []),
  ...Object.values(properties),
  ...Object.values(patternProperties),
]

/** XML has text only: any spelling of a value goes, text comes back. */
const text = ({ sent }: Place, type: string): string => (sent ? `${type} | string` : 'string')

/** A scalar, or one of the values that are known. */
function oneOf(schema: Schema, { sent }: Place, type: 'string' | 'number'): string {
  const values = (schema.enum ?? []).map((value) => JSON.stringify(value))
  if (values.length === 0) return type
  return [...new Set(values), ...(sent ? [] : [`(${type} & {})`])].join(' | ')
}
