import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..')
const run = promisify(execFile)

/** The oldest and the newest TypeScript that the types are made for, by the folder of the package. */
export const COMPILERS: readonly string[] = ['typescript-5', 'typescript']

/** How long a compiler may take on a busy machine, in milliseconds. */
export const COMPILING = 120_000

/** How a module that calls the package begins. */
export const HEAD = `import type { WechatpayClient } from 'wechatpay-chain'
declare const wxpay: WechatpayClient
`

/** As strict as a user of the package can be. */
export const OPTIONS = {
  target: 'ES2022',
  module: 'NodeNext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noEmit: true,
}

/**
 * Writes a project of a user into the folder `build`.
 *
 * @param files the modules, by path without `.ts`
 * @param skipLibCheck whether the declarations of packages are taken as they are
 */
export function writeProject(
  name: string,
  files: Readonly<Record<string, string>>,
  skipLibCheck: boolean = true,
): void {
  const folder = join(root, 'build', name)
  rmSync(folder, { recursive: true, force: true })
  for (const [file, code] of Object.entries(files)) {
    const path = join(folder, `${file}.ts`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
  const compilerOptions = { ...OPTIONS, skipLibCheck }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
}

/** What the compiler prints about a project. */
export async function compile(
  compiler: string,
  name: string,
  ...options: readonly string[]
): Promise<string> {
  const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc')
  const args = [tsc, '-p', join(root, 'build', name), '--pretty', 'false', ...options]
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout?: string }) => {
      if (error.stdout) return { stdout: error.stdout }
      throw error
    },
  )
  return stdout
}

/** A figure of `--extendedDiagnostics`. */
export function figure(printed: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1]
  if (found === undefined) throw new Error(`the compiler prints no ${name}: ${printed}`)
  return Number(found)
}
