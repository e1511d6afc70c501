import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../support/catalogue.js'
import { COMPILERS, compile, figure, writeProject } from './compiler.js'
import { callsProgram } from './programs.js'

const DECLARATIONS = {
  client: "export type * from 'wechatpay-chain'",
  emulator: "export type * from 'wechatpay-chain/emulator'",
  types: "export type * from 'wechatpay-chain/types'",
}

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')

beforeAll(() => {
  writeProject('cost-10', { calls: callsProgram(catalogue, 10) })
  writeProject('cost-200', { calls: callsProgram(catalogue, 200) })
  writeProject('declarations', DECLARATIONS, false)
})

const readmes = ['README.md', 'README.zh-CN.md'].map((file) =>
  readFileSync(join(root, file), 'utf8'),
)

/** A row of the READMEs' table of types, its figures in the order of the compilers. */
const rowOf = (readme: string, count: number): string[] =>
  (new RegExp(`^\\| [^|]*\\b${count}\\b[^|]*\\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '')
    .split('|')
    .map((cell) => cell.trim())

describe.each(COMPILERS)('what the types cost %s', (compiler) => {
  const column = COMPILERS.indexOf(compiler)
  it('is at most 1,000 instantiations for 10 chained calls', async () => {
    const printed = await compile(compiler, 'cost-10', '--extendedDiagnostics')
    expect(printed).not.toContain('error TS')
    const instantiations = figure(printed, 'Instantiations')
    expect(instantiations).toBeLessThanOrEqual(1_000)
    for (const readme of readmes) {
      expect(rowOf(readme, 10)[column]).toBe(instantiations.toLocaleString('en'))
    }
  })

  it('is at most 5,000 types for 200 chained calls', async () => {
    const printed = await compile(compiler, 'cost-200', '--extendedDiagnostics')
    expect(printed).not.toContain('error TS')
    const types = figure(printed, 'Types')
    expect(types).toBeLessThanOrEqual(5_000)
    for (const readme of readmes) {
      expect(rowOf(readme, 200)[column]).toBe(types.toLocaleString('en'))
    }
  })

  it('is no error of the declarations themselves', async () => {
    expect(await compile(compiler, 'declarations')).toBe('')
  })
})

it('the declarations are at most 6 MB', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const octets = files
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => statSync(join(dist, file)).size)
  expect(octets.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(6e6)
})
