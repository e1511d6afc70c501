import { join } from 'node:path'
import { renderFacts } from './facts.js'
import { format } from './format.js'
import { readCatalogue } from './read.js'
import { renderTypes } from './render.js'
import { renderRepetitions } from './repetitions.js'

const HEAD = '// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.\n\n'

/** Where the generated types stand in the project. */
export const TYPES = 'lib/openapi/types'

/** Everything that is generated: the content of files by their path in the project, whose folder is `root`. */
export function generate(root: string): ReadonlyMap<string, string> {
  const catalogue = readCatalogue(join(root, 'lib/openapi/catalogue'))
  const files = new Map([
    ['lib/openapi/facts-table.ts', HEAD + renderFacts(catalogue)],
    ['lib/openapi/repetitions-table.ts', HEAD + renderRepetitions(catalogue)],
  ])
  for (const [name, code] of renderTypes(catalogue)) files.set(`${TYPES}/${name}.ts`, HEAD + code)
  return format(root, files)
}
