import type { XmlFields, XmlValue } from './xml.js'

/** A copy in which the JSON texts of these fields are values. What is no JSON, or is not there, stays as it is. */
export function withJson(
  fields: XmlFields,
  names: readonly string[] = [],
): Record<string, unknown> {
  const read = names.filter((name) => Object.hasOwn(fields, name))
  return { ...fields, ...Object.fromEntries(read.map((name) => [name, readJson(fields[name])])) }
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/**
 * The fields with lists for the elements at these paths, also where there is one of them only. Elements that are not there stay
 * away, and what was given stays as it is.
 *
 * @param paths names with `.` between them, e.g. `hblist.hbinfo`
 */
export const withLists = (fields: XmlFields, paths: readonly string[] = []): XmlFields =>
  paths.reduce((copy, path) => listAt(copy, path.split('.')), fields)

function listAt(fields: XmlFields, [name = '', ...rest]: readonly string[]): XmlFields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return fields
  return { ...fields, [name]: rest.length > 0 ? listIn(value, rest) : [value].flat() }
}

function listIn(value: XmlValue, path: readonly string[]): XmlValue {
  if (typeof value === 'string') return value
  return isList(value) ? value.map((item) => listIn(item, path)) : listAt(value, path)
}

const isList = (value: XmlValue): value is readonly XmlValue[] => Array.isArray(value)
