import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const manifest = JSON.parse(text('package.json'))

interface Locked {
  readonly integrity?: string
  readonly hasInstallScript?: true
  readonly dev?: true
  readonly devOptional?: true
  readonly peer?: true
  readonly license?: string
}

const { '': _, ...packages } = JSON.parse(text('package-lock.json')).packages as Record<
  string,
  Locked
>
/** What somebody gets who installs the package. */
const installed = Object.entries(packages).filter(
  ([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer,
)

describe('the lock file', () => {
  it('pins every package by its digest', () => {
    const loose = Object.entries(packages).filter(
      ([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity),
    )
    expect(loose).toEqual([])
    expect(Object.keys(packages).length).toBeGreaterThan(100)
  })

  it('holds nothing for users that runs a script when it is installed, or builds native code', () => {
    expect(installed.filter(([, entry]) => entry.hasInstallScript)).toEqual([])
    expect(installed.map(([name]) => name)).toContain('node_modules/undici')
  })

  it('holds one package for development that does', () => {
    const scripted = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript)
    expect(scripted.map(([name]) => name)).toEqual(['node_modules/esbuild'])
  })

  it('holds permissive licences for users', () => {
    const others = installed.filter(
      ([, { license = '' }]) => !['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'].includes(license),
    )
    expect(others).toEqual([])
  })
})

describe('SECURITY.md', () => {
  const [, dependencies = ''] = text('SECURITY.md').split('## Dependencies')
  const words = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']

  it('justifies every dependency, and counts them rightly', () => {
    const rows = [...dependencies.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
    const names = Object.keys(manifest.dependencies)
    expect(rows.sort()).toEqual(names.sort())
    expect(dependencies.trim().split(' ')[0]).toBe(words[names.length])
  })

  it('says where each is imported', () => {
    const places = [...dependencies.matchAll(/^\| `([^`]+)` \|.*\| `(lib\/[^`]+)`[^|]*\|$/gm)]
    expect(places).toHaveLength(Object.keys(manifest.dependencies).length)
    for (const [, name, file = ''] of places)
      expect([name, new RegExp(`'${name}['/]`).test(text(file))]).toEqual([name, true])
  })

  it('names every package for development', () => {
    const said = dependencies.toLowerCase()
    const unsaid = Object.keys(manifest.devDependencies).filter(
      (name) => !name.startsWith('@types/') && !said.includes(spokenOf(name)),
    )
    expect(unsaid).toEqual([])
  })
})

/** What a package is called where it has another name than in the registry. */
const spokenOf = (name: string): string =>
  ({ '@biomejs/biome': 'biome', 'typescript-5': 'typescript 5', '@hono/node-server': 'hono' })[
    name
  ] ?? name

describe('the workflows', () => {
  const folder = join('.github', 'workflows')
  const workflows = readdirSync(join(root, folder)).map((file): [string, string] => [
    file,
    text(folder, file),
  ])

  it.each(workflows)(
    '%s uses actions by their commit, and has no right but those that it names',
    (_, source) => {
      const used = [...source.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
      expect(used.length).toBeGreaterThan(0)
      expect(used.filter((action = '') => !/@[\da-f]{40}$/.test(action))).toEqual([])
      expect(source).toMatch(/^permissions: \{\}$/m)
    },
  )

  it.each(workflows)('%s checks the signatures of all packages', (_, source) => {
    expect(source).toContain('npm audit signatures')
  })

  it('release by provenance what was tested, in a job that does nothing else, and hold no token', () => {
    const [, release = ''] = workflows.find(([file]) => file === 'release.yml') ?? []
    const [, pack = '', publish = ''] = release.split(/^ {2}(?:pack|publish):$/m)
    expect(pack).toMatch(/npm ci\n[\s\S]+npm test\n[\s\S]+npm audit signatures\n[\s\S]+npm pack\n/)
    expect(pack).not.toContain('id-token')
    expect(publish).toContain('id-token: write')
    expect(publish.match(/run: .*/g)).toEqual([
      'run: npm publish wechatpay-chain-*.tgz --ignore-scripts --provenance --access public',
    ])
    expect(release).not.toContain('secrets.')
  })
})
