import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsIn } from './support/imports.js'

/** The layers, lowest first: a module may import from its own layer and from those below. */
const LAYERS: readonly (readonly string[])[] = [
  [
    'crypto',
    'chain/copy',
    'chain/segment',
    'chain/template',
    'chain/promise',
    'chain/path',
    'http/errors',
    'http/error-facts',
    'http/aborted',
    'http/file',
    'http/until-aborted',
    'http/media-type',
    'http/form',
    'http/given',
    'http/unusable',
    'http/is-xml',
    'http/later',
    'http/under-way',
    'http/base-url',
    'http/headers',
    'http/params',
    'http/plain',
    'http/peek',
    'http/printable',
    'http/without-query',
    'http/describe',
    'http/did-you-mean',
    'http/debug',
    'http/events',
    'http/event-lines',
    'http/trace',
    'http/scalar',
    'http/sink',
    'http/encode',
    'http/multipart',
    'http/query',
    'http/kinds',
    'http/options',
    'http/sensitive',
    'http/response',
    'http/tls-alerts',
    'chain/types',
    'openapi/listed',
    'openapi/facts',
    'openapi/facts-table',
    'openapi/lookup',
    'openapi/endpoint-index',
    'openapi/field-names',
    'openapi/repetitions',
    'openapi/repetitions-table',
    'openapi/one-of',
    'openapi/pages',
    'openapi/types',
    'redis',
    'version',
  ],
  [
    'config',
    'http/request',
    'http/address',
    'http/answer',
    'http/is-at',
    'http/idempotent',
    'http/listed-path',
    'http/name-query',
    'http/redact',
    'http/endpoint',
    'http/body',
    'http/deadline',
    'http/lane',
    'http/attempt',
  ],
  [
    'chain',
    'http/stack',
    'http/retry',
    'http/failover',
    'http/rate-limit',
    'http/transport',
    'http/exchange',
    'http/deliver',
  ],
  ['v3', 'v2'],
  ['certificates', 'notifications', 'payments', 'media', 'downloads', 'bills', 'pages'],
  ['client', 'index'],
  ['emulator', 'cli', 'openapi/generate'],
]

const root = join(import.meta.dirname, '..', 'lib')

interface Module {
  readonly name: string
  readonly source: string
  /** Modules of this project, by name. */
  readonly local: readonly string[]
  /** Packages and built-in modules. */
  readonly foreign: readonly string[]
}

const modules: readonly Module[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const source = readFileSync(join(root, file), 'utf8')
    const { eager, lazy } = importsIn(source)
    const imports = [...eager, ...lazy]
    const local = imports
      .filter((name) => name.startsWith('.'))
      .map((name) =>
        relative(root, normalize(join(root, dirname(file), name))).replace(/\.js$/, ''),
      )
    const foreign = imports.filter((name) => !name.startsWith('.'))
    return { name: file.replace(/\.ts$/, ''), source, local, foreign }
  })

const isIn = (place: string) => (name: string) => name === place || name.startsWith(`${place}/`)

function layerOf(name: string): number {
  const layer = LAYERS.findIndex((places) => places.some((place) => isIn(place)(name))) + 1
  if (layer === 0) throw new Error(`lib/${name} stands in no layer: give it one`)
  return layer
}

/** The modules that lead back to where they were reached from. */
function cycleThrough(name: string, path: readonly string[] = []): readonly string[] | undefined {
  if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
  const { local = [] } = modules.find((module) => module.name === name) ?? {}
  for (const next of local) {
    const cycle = cycleThrough(next, [...path, name])
    if (cycle) return cycle
  }
  return undefined
}

const importersOf = (dependency: string): string[] =>
  modules
    .filter(({ foreign }) =>
      foreign.some((name) => name === dependency || name.startsWith(`${dependency}/`)),
    )
    .map(({ name }) => name)

describe('architecture', () => {
  it('reads imports', () => {
    expect(modules.length).toBeGreaterThan(30)
    expect(modules.find(({ name }) => name === 'client')?.local).toContain('chain/chain')
  })

  it.each(modules)('lib/$name imports from its own layer or from lower ones', ({ name, local }) => {
    const own = layerOf(name)
    expect(local.filter((other) => layerOf(other) > own)).toEqual([])
  })

  it('has no cycle of imports', () => {
    const entries = ['index', 'emulator/index', 'openapi/generate/main']
    expect(entries.map((name) => cycleThrough(name))).toEqual([undefined, undefined, undefined])
  })

  it('keeps the two protocols apart', () => {
    const across = modules.filter(
      ({ name, local }) =>
        (isIn('v3')(name) && local.some(isIn('v2'))) ||
        (isIn('v2')(name) && local.some(isIn('v3'))),
    )
    expect(across).toEqual([])
  })

  it('lets the emulator share neither signing nor verifying with the client', () => {
    const shared = modules
      .filter(({ name }) => isIn('emulator')(name))
      .flatMap(({ local }) => local)
      .filter((name) => !isIn('emulator')(name))
    expect(shared.filter((name) => layerOf(name) > 2 || isIn('crypto')(name))).toEqual([])
  })

  it('lets nothing but the emulator import the emulator', () => {
    const users = modules.filter(
      ({ name, local }) => !isIn('emulator')(name) && local.some(isIn('emulator')),
    )
    expect(users).toEqual([])
  })

  it('has one importer of undici, of jose, of csv-parse, of rate-limiter-flexible, and beside the emulator of fast-xml-parser', () => {
    expect(importersOf('undici')).toEqual(['http/transport'])
    expect(importersOf('jose')).toEqual(['crypto/keys'])
    expect(importersOf('csv-parse')).toEqual(['bills/cells'])
    expect(importersOf('rate-limiter-flexible')).toEqual(['http/rate-limit'])
    const importers = importersOf('fast-xml-parser').filter((name) => !isIn('emulator')(name))
    expect(importers).toEqual(['v2/xml'])
  })

  it('loads csv-parse with the first bill that is read, not with the package', () => {
    const { source = '' } = modules.find(({ name }) => name === 'bills/cells') ?? {}
    expect(importsIn(source)).toEqual({ eager: ['./lines.js'], lazy: ['csv-parse/sync'] })
  })

  it('loads fast-xml-parser with the first XML that is read, not with the package', () => {
    const { source = '' } = modules.find(({ name }) => name === 'v2/xml') ?? {}
    expect(importsIn(source).lazy).toEqual(['fast-xml-parser'])
    expect(source).not.toMatch(/^import \{[^}]*\} from 'fast-xml-parser'/m)
  })

  it('loads rate-limiter-flexible with the first call that is limited, not with the package', () => {
    const { source = '' } = modules.find(({ name }) => name === 'http/rate-limit') ?? {}
    expect(new Set(importsIn(source).lazy)).toEqual(new Set(['rate-limiter-flexible']))
    expect(source).not.toMatch(/^import \{[^}]*\} from 'rate-limiter-flexible'/m)
  })

  it('makes one Proxy', () => {
    const makers = modules
      .filter(({ source }) => /new Proxy\(/.test(source))
      .map(({ name }) => name)
    expect(makers).toEqual(['chain/chain'])
  })

  it('imports no package that is not a dependency, and names built-in modules with node:', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'))
    const packages = new Set(
      modules.flatMap(({ foreign }) => foreign).filter((name) => !name.startsWith('node:')),
    )
    const names = [...packages].map((name) => name.split('/')[0])
    expect([...new Set(names)].sort()).toEqual(Object.keys(dependencies).sort())
  })

  const written = modules.filter(({ source }) => !source.startsWith('// Generated'))
  it.each(written)('lib/$name has fewer than 250 lines', ({ source }) => {
    expect(source.split('\n').length).toBeLessThan(250)
  })

  it('exports from index.ts and does nothing else there', () => {
    const index = modules.find(({ name }) => name === 'index')
    expect(index?.source.replace(/export (type )?(\{[^}]*\}|\*) from '[^']+'\n/g, '')).toBe('')
  })
})
