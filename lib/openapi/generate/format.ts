import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/**
 * Files as the project formats them.
 *
 * @param root the project's folder
 * @param files code by path in the project
 */
export function format(
  root: string,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  try {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    for (const [file, code] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), code)
    }
    execFileSync(process.execPath, [biome, 'format', '--write', '.'], {
      cwd: folder,
      stdio: 'pipe',
    })
    return new Map(
      [...files.keys()].map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
