import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { declarations } from '../bench/bundle.js'
import { catalogue } from '../support/catalogue.js'
import { COMPILERS, COMPILING, compile, figure, writeProject } from './compiler.js'
import { tenEvents } from './notifications.js'
import { callsProgram } from './programs.js'

vi.setConfig({ testTimeout: COMPILING })

const DECLARATIONS = {
  client: "export type * from 'wechatpay-chain'",
  emulator: "export type * from 'wechatpay-chain/emulator'",
  types: "export type * from 'wechatpay-chain/types'",
}

const root = join(import.meta.dirname, '..', '..')

beforeAll(() => {
  writeProject('cost-10', { calls: callsProgram(catalogue, 10) })
  writeProject('cost-200', { calls: callsProgram(catalogue, 200) })
  writeProject('cost-events', { events: tenEvents() })
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

  it('is at most 2,500 instantiations and 1,000 types for ten notifications', async () => {
    const printed = await compile(compiler, 'cost-events', '--extendedDiagnostics')
    expect(printed).not.toContain('error TS')
    expect(figure(printed, 'Instantiations')).toBeLessThanOrEqual(2_500)
    expect(figure(printed, 'Types')).toBeLessThanOrEqual(1_000)
  })

  it('is no error of the declarations themselves', async () => {
    expect(await compile(compiler, 'declarations')).toBe('')
  })
})

it('the declarations are at most 6 MB', () => {
  const { modules, octets } = declarations()
  expect(modules).toBeGreaterThan(100)
  expect(octets).toBeLessThanOrEqual(6e6)
})
