import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import semver from 'semver'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../lib/index.js'
import { importsIn } from './support/imports.js'

const root = join(import.meta.dirname, '..')
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const manifest = json('package.json')
const run = promisify(execFile)

/** Evaluates a module as a user of the built package would. */
async function evaluate(program: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
  })
  return JSON.parse(stdout)
}

/** The files that `npm publish` sends. */
async function packed(): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
  })
  const said = JSON.parse(stdout)
  const [{ files }] = Array.isArray(said) ? said : Object.values(said)
  return files.map(({ path }: { path: string }) => path)
}

/** A file of the built package, those that it imports, at once or later, and theirs. */
function reachedFrom(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const { eager, lazy } = importsIn(readFileSync(join(root, file), 'utf8'))
  for (const name of [...eager, ...lazy]) {
    if (name.startsWith('.')) reachedFrom(join(dirname(file), name), found)
  }
  return found
}

describe('package', () => {
  it('says its version in the User-Agent as in package.json', () => {
    expect(VERSION).toBe(manifest.version)
  })

  it('exports what it documents', async () => {
    const names = await evaluate(
      "console.log(JSON.stringify(await Promise.all(['wechatpay-chain', 'wechatpay-chain/emulator', 'wechatpay-chain/types'].map(async (name) => Object.keys(await import(name)).sort()))))",
    )
    expect(names).toEqual([
      [
        'ApiError',
        'ConfigError',
        'DecryptError',
        'RequestError',
        'TransportError',
        'VERSION',
        'VerifyError',
        'WechatpayError',
        'WechatpayResponse',
        'createClient',
        'isWechatpayError',
        'memoryStore',
        'redisStore',
        'repeating',
        'toFastify',
        'toKoa',
        'toNode',
      ],
      ['startEmulator'],
      [],
    ])
  })

  it('publishes the built code, its types, the examples and the documents, and nothing else', async () => {
    const paths = await packed()
    const documents = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'SECURITY.md',
      'package.json',
    ]
    const rest = paths.filter((path) => !path.startsWith('dist/'))
    const examples = rest.filter((path) => /^examples\/[a-z\d-]+\.ts$/.test(path))
    expect(examples).toContain('examples/micropay.ts')
    expect(rest.filter((path) => !examples.includes(path)).sort()).toEqual(documents)
    const built = [
      'index.js',
      'index.d.ts',
      'emulator/index.d.ts',
      'notifications/events.d.ts',
      'openapi/types/index.d.ts',
      'openapi/types/v3/webhook-resources.d.ts',
    ]
    expect(paths).toEqual(expect.arrayContaining(built.map((file) => `dist/${file}`)))
    // The types are made from the catalogue, whose licence notice goes with them.
    expect(paths).toContain('dist/openapi/NOTICE')
    const others = paths.filter((path) => !examples.includes(path))
    expect(others.filter((path) => !/\.(d\.ts|js|md|json)$|LICENSE$|NOTICE$/.test(path))).toEqual(
      [],
    )
    expect(paths.filter((path) => /generate|catalogue/.test(path))).toEqual([])
  })

  it('publishes no code that its exports do not reach', async () => {
    const exported = Object.values<{ default?: string }>(manifest.exports)
    const entries = exported.flatMap((entry) => entry.default ?? [])
    const reached = new Set(entries.flatMap((entry) => [...reachedFrom(join(entry))]))
    const code = (await packed()).filter((path) => path.endsWith('.js'))
    expect(code.sort()).toEqual([...reached].sort())
    expect(entries).toHaveLength(3)
  })

  it('runs no script when it is installed', () => {
    const scripts = Object.keys(manifest.scripts)
    expect(
      scripts.filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$/.test(name)),
    ).toEqual([])
  })

  it('keeps the hosts of registries out of the lock file', () => {
    const { packages } = json('package-lock.json')
    const resolved = Object.values<{ resolved?: string }>(packages).filter(
      (entry) => entry.resolved,
    )
    expect(resolved).toEqual([])
  })

  it('depends on packages that run on the oldest Node.js it supports', () => {
    const oldest = manifest.engines.node.replace('>=', '')
    const { packages } = json('package-lock.json')
    for (const name of Object.keys(manifest.dependencies)) {
      const range: string = packages[`node_modules/${name}`].engines?.node ?? '*'
      expect([name, range, semver.satisfies(oldest, range)]).toEqual([name, range, true])
    }
  })
})
