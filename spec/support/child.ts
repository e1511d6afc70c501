import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'

/**
 * What a process may hold at its peak that handles a file of any size, in octets. Node.js 24 and later have some 20 MiB more at
 * their start, and collect buffers that nobody needs later.
 */
export const MOST_RESIDENT: number =
  (Number.parseInt(process.versions.node, 10) < 24 ? 150 : 180) * 2 ** 20

const root = join(import.meta.dirname, '..', '..')

/** The program with the modules of `lib` in it that it imports: of the built package the public ones alone can be imported. */
export async function withModules(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** What a program prints that uses the built package, as JSON. It has a process, and so a memory, of its own. */
export async function outputOf<T>(
  program: string,
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program, ...args],
    { cwd: root, env: { ...process.env, ...env } },
  )
  return JSON.parse(stdout)
}
