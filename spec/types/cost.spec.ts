import { readdirSync, statSync } from 'node:fs'
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

const dist = join(import.meta.dirname, '..', '..', 'dist')

beforeAll(() => {
  writeProject('cost-10', { calls: callsProgram(catalogue, 10) })
  writeProject('cost-200', { calls: callsProgram(catalogue, 200) })
  writeProject('declarations', DECLARATIONS, false)
})

describe.each(COMPILERS)('what the types cost %s', (compiler) => {
  it('is at most 1,000 instantiations for 10 chained calls', async () => {
    const printed = await compile(compiler, 'cost-10', '--extendedDiagnostics')
    expect(printed).not.toContain('error TS')
    expect(figure(printed, 'Instantiations')).toBeLessThanOrEqual(1_000)
  }, 60_000)

  it('is at most 5,000 types for 200 chained calls', async () => {
    const printed = await compile(compiler, 'cost-200', '--extendedDiagnostics')
    expect(printed).not.toContain('error TS')
    expect(figure(printed, 'Types')).toBeLessThanOrEqual(5_000)
  }, 60_000)

  it('is no error of the declarations themselves', async () => {
    expect(await compile(compiler, 'declarations')).toBe('')
  }, 60_000)
})

it('the declarations are at most 6 MB', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const octets = files
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => statSync(join(dist, file)).size)
  expect(octets.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(6e6)
})
