import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importsIn } from '../support/imports.js'

const dist = join(import.meta.dirname, '..', '..', 'dist')

/** What is loaded together: number of modules, octets, octets after gzip. */
export interface Part {
  readonly name: string
  readonly modules: number
  readonly octets: number
  readonly gzip: number
}

/** The parts of the built package, by when they are loaded. */
export function parts(): readonly Part[] {
  const main = loadedWith('index.js')
  const lazy = new Set(main.flatMap((file) => imported(file, 'lazy')))
  return [
    part("import 'wechatpay-chain'", main),
    ...[...lazy].map((file) =>
      part(`on use: ${basename(file, '.js')}`, loadedWith(file, new Set(main))),
    ),
    part("import 'wechatpay-chain/emulator'", loadedWith('emulator/index.js')),
    declarations(),
  ]
}

/** What a compiler of a user reads. */
export function declarations(): Part {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return part(
    'declarations (.d.ts)',
    files.filter((file) => file.endsWith('.d.ts')),
  )
}

function part(name: string, files: readonly string[]): Part {
  const content = Buffer.concat(files.map((file) => readFileSync(join(dist, file))))
  return { name, modules: files.length, octets: content.length, gzip: gzipSync(content).length }
}

/** A module, those that it imports, and theirs, but for those that are `there` already. */
function loadedWith(entry: string, there: ReadonlySet<string> = new Set()): string[] {
  const found = new Set(there)
  const load = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    imported(file, 'eager').forEach(load)
  }
  load(entry)
  return [...found].slice(there.size)
}

/** Modules of the package, by path in `dist`. */
function imported(file: string, when: 'eager' | 'lazy'): string[] {
  const names = importsIn(readFileSync(join(dist, file), 'utf8'))[when]
  return names.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name))
}
