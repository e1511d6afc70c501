import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RIVALS } from './rivals.js'

const read = (...path: string[]) => JSON.parse(readFileSync(join(RIVALS, ...path), 'utf8'))

/** The exact versions of the libraries that are compared with, by name. */
export const rivalVersions: Readonly<Record<string, string>> = read('package.json').dependencies

/** Installs them, unless they are there as the lock file says. Nothing of them is run. */
export function installRivals(): void {
  if (isInstalled()) return
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: RIVALS, stdio: ['ignore', 2, 2] })
}

/** npm keeps a lock file of what it has installed, without the package that it is installed for. */
function isInstalled(): boolean {
  const installed = ['node_modules', '.package-lock.json']
  if (!existsSync(join(RIVALS, ...installed))) return false
  const { '': _, ...wanted } = read('package-lock.json').packages
  return JSON.stringify(read(...installed).packages) === JSON.stringify(wanted)
}
