import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

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
  const emulator = loadedWith('emulator/index.js')
  const lazy = lazilyLoaded(main)
  return [
    part("import 'wechatpay-chain'", main),
    ...lazy.map((file) => part(`on use: ${file.replace('.js', '')}`, loadedWith(file))),
    part("import 'wechatpay-chain/emulator'", emulator),
    part('declarations (.d.ts)', allFiles('.d.ts')),
  ]
}

function part(name: string, files: readonly string[]): Part {
  const contents = files.map((file) => readFileSync(join(dist, file)))
  return {
    name,
    modules: files.length,
    octets: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
    gzip: gzipSync(Buffer.concat(contents)).length,
  }
}

/** The modules that a module imports, and theirs. */
function loadedWith(entry: string, found: Set<string> = new Set()): string[] {
  if (!found.has(entry)) {
    found.add(entry)
    for (const next of importsOf(entry, /^(?:import|export|\}) ?[^'\n]*'(\.[^']+)'/gm)) {
      loadedWith(next, found)
    }
  }
  return [...found]
}

const lazilyLoaded = (files: readonly string[]): string[] =>
  files.flatMap((file) => importsOf(file, /\bimport\('(\.[^']+)'\)/g))

const importsOf = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(([, to = '']) =>
    relative(dist, join(dist, dirname(file), to)),
  )

const allFiles = (ending: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
