import { join } from 'node:path'
import type { Catalogue } from '../../lib/openapi/generate/catalogue.js'
import { readCatalogue } from '../../lib/openapi/generate/read.js'

export const catalogueFolder: string = join(
  import.meta.dirname,
  '..',
  '..',
  'lib',
  'openapi',
  'catalogue',
)

export const catalogue: Catalogue = readCatalogue(catalogueFolder)
