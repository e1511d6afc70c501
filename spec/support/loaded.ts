import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputOf } from './child.js'

export interface Loaded {
  /** The modules of the package, by path, whatever files they were built into. */
  readonly modules: readonly string[]
  /** The packages that they import, and what those import. */
  readonly packages: readonly string[]
  /** All files, by path; those of Node.js itself by URL, e.g. `node:http`. */
  readonly files: readonly string[]
}

const root = join(import.meta.dirname, '..', '..')

/** What a program loads that uses the built package, by V8's own account. It prints `null`. */
export async function loadedBy(program: string, args: readonly string[] = []): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  try {
    await outputOf<null>(program, { args, env: { NODE_V8_COVERAGE: folder } })
    const files = readdirSync(folder).flatMap((file) => filesIn(join(folder, file)))
    return { modules: files.flatMap(modulesIn), packages: packagesOf(files), files }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesIn(report: string): string[] {
  const { result } = JSON.parse(readFileSync(report, 'utf8'))
  return result.map(({ url }: { url: string }) =>
    url.startsWith('file:') ? relative(root, fileURLToPath(url)).replaceAll(sep, '/') : url,
  )
}

/** Each built file begins with a comment that lists the modules in it. */
function modulesIn(file: string): string[] {
  if (!file.startsWith('dist/')) return []
  const [, list = ''] = /^\/\*!\n([^*]*)\*\//.exec(readFileSync(join(root, file), 'utf8')) ?? []
  return list.split('\n').filter((line) => line !== '')
}

const packagesOf = (files: readonly string[]): string[] => {
  const names = files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  return [...new Set(names)].sort()
}
