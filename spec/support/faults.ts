import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type Options } from 'ajv'
import type { Operation } from '../../lib/openapi/generate/catalogue.js'
import { catalogueFolder } from './catalogue.js'

const HOME = 'https://catalogue.test/'

/** Reads the catalogue's own schemas, by a validator that knows nothing of the generator. */
const json = readerOf({})
/** In XML a number is its digits. */
const xml = readerOf({ coerceTypes: true })

function readerOf(options: Options): Ajv {
  const lenient = { strict: false, validateSchema: false, validateFormats: false } as const
  const ajv = new Ajv({ ...lenient, logger: false, ...options })
  for (const file of readdirSync(catalogueFolder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.json')) {
      ajv.addSchema(JSON.parse(readFileSync(join(catalogueFolder, file), 'utf8')), HOME + file)
    }
  }
  return ajv
}

/**
 * What is wrong with a value, by the schema at a place of one file of the catalogue; nothing, if it fits. In a
 * file of APIv2 values are texts.
 */
export function faultsAt(value: unknown, file: string, place: readonly string[]): string {
  const pointer = place
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const ajv = file.startsWith('v2/') ? xml : json
  const validate = ajv.compile({ $ref: `${HOME}${file}.json#/${pointer}` })
  return validate(structuredClone(value)) ? '' : ajv.errorsText(validate.errors)
}

/** The same, by the schema at a place of an operation. */
export const faultsOf = (
  value: unknown,
  { file, path, method }: Operation,
  ...place: string[]
): string => faultsAt(value, file, ['paths', `/${path}`, method, ...place])
