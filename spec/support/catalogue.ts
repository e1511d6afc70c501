import { join } from 'node:path'
import { type Catalogue, readCatalogue } from '../../lib/openapi/generate/catalogue.js'

export const catalogueFolder: string = join(
  import.meta.dirname,
  '..',
  '..',
  'lib',
  'openapi',
  'catalogue',
)

export const catalogue: Catalogue = readCatalogue(catalogueFolder)
