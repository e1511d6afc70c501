import { order, type Schema } from './catalogue.js'
import { fieldDoc } from './docs.js'
import { quoteName } from './names.js'
import { contentOf, type Place, type SharedSchemas } from './shared.js'

export interface Field {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

export interface Printer {
  /** A named type. */
  declare(name: string, schema: Schema, place: Place): string
  /**
   * Fields of an object type, each below its line of documentation.
   *
   * @param mayBeUndefined whether an optional field can also be given as `undefined`: by default wherever that
   * is not sent
   */
  fields(fields: readonly Field[], place: Place, mayBeUndefined?: boolean): string
  /** The types of the shared schemas. */
  shared(): string
}

/** A number, in a template literal type. */
const NUMBERED = `\${number}`

/** Writes schemas as TypeScript. What is sent is typed strictly; what comes back may hold enum values of tomorrow. */
export function createPrinter({ target, typeName, uses }: SharedSchemas): Printer {
  function type(schema: Schema, place: Place): string {
    if (schema.$ref) return typeName(schema.$ref, place)
    const content = contentOf(schema, place)
    if (content) return type(content.schema, content.place) + (place.sent ? ' | string' : '')
    if (schema.oneOf) return schema.oneOf.map((one) => type(one, place)).join(' | ')
    switch (schema.type) {
      case 'array':
        return list(schema, place)
      case 'object':
        return object(schema, place)
      case 'boolean':
        return scalar(schema, place, 'boolean')
      case 'integer':
      case 'number':
        return scalar(schema, place, 'number')
      case 'string':
        return schema.format === 'binary' ? 'FileContent' : scalar(schema, place, 'string')
      default:
        return 'unknown'
    }
  }

  function list({ items = {} }: Schema, place: Place): string {
    const item = type(items, place)
    return `${place.sent ? 'readonly ' : ''}${/[|&]/.test(item) ? `(${item})` : item}[]`
  }

  function object(schema: Schema, place: Place): string {
    const named = fieldsOf(schema)
    const numbered = Object.entries(schema.patternProperties ?? {}).map(([pattern, schema]) => {
      const key = pattern.replace(/^\^|\$$/g, '').replaceAll('[0-9]+', NUMBERED)
      const doc = fieldDoc(schema, target(schema), place)
      return `${doc}[name: \`${key}\`]: ${type(schema, place)} | undefined\n`
    })
    if (named.length + numbered.length === 0) return 'Readonly<Record<string, unknown>>'
    return `{\n${fields(named, place)}${numbered.join('')}}`
  }

  const fields: Printer['fields'] = (given, place, mayBeUndefined = place.sent) =>
    given
      .map((field) => {
        const { name, schema } = field
        const isOptional = !isRequired(field, place)
        const doc = fieldDoc(schema, target(schema), place)
        const value = type(schema, place) + (isOptional && mayBeUndefined ? ' | undefined' : '')
        return `${doc}${quoteName(name)}${isOptional ? '?' : ''}: ${value}\n`
      })
      .join('')

  function declare(name: string, schema: Schema, place: Place): string {
    const written = type(schema, place)
    return written.startsWith('{')
      ? `export interface ${name} ${written}\n`
      : `export type ${name} = ${written}\n`
  }

  function shared(): string {
    const types = new Map<string, string>()
    for (const [$ref, place] of uses) {
      const schema = target({ $ref })
      const name = typeName($ref, place)
      const written = fieldDoc(schema, schema, place) + declare(name, schema, place)
      if ((types.get(name) ?? written) !== written) throw new Error(`${name} is two types`)
      types.set(name, written)
    }
    return [...types.keys()]
      .sort(order)
      .map((name) => types.get(name))
      .join('\n')
  }

  return { declare, fields, shared }
}

export const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([name, schema]) => {
    return { name, schema, required: required.includes(name) }
  })

/** Whether the caller has to give it. */
export const isRequired = ({ name, required }: Field, { filledIn }: Place): boolean =>
  required && !filledIn?.includes(name)

/** A scalar, or one of the values that are known. Where all is text, any spelling goes and text comes back. */
function scalar(
  { enum: values = [] }: Schema,
  { sent, asText }: Place,
  type: 'string' | 'number' | 'boolean',
): string {
  const types = asText ? [...new Set([...(sent ? [type] : []), 'string'])] : [type]
  if (values.length === 0) return types.join(' | ')
  const known = types.flatMap((as) =>
    values.map((value) => JSON.stringify(as === 'string' ? `${value}` : value)),
  )
  return [...new Set(known), ...(sent ? [] : types.map((as) => `(${as} & {})`))].join(' | ')
}
