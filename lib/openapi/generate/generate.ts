import { readCatalogue } from './catalogue.js'
import { renderFacts } from './facts.js'
import { format } from './format.js'
import { renderTypes } from './render.js'

const HEAD = '// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.\n\n'

/** Everything that is generated: the content of the files in `lib/openapi`, by their path in it. */
export async function generate(catalogueFolder: string): Promise<ReadonlyMap<string, string>> {
  const catalogue = readCatalogue(catalogueFolder)
  const modules = [...renderTypes(catalogue)].map(
    ([name, code]) => [`types/${name}.ts`, code] as const,
  )
  const files = [...modules, ['facts-table.ts', renderFacts(catalogue)] as const]
  return new Map(
    await Promise.all(
      files.map(
        async ([file, code]) => [file, await format(`lib/openapi/${file}`, HEAD + code)] as const,
      ),
    ),
  )
}
