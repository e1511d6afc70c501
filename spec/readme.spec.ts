import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMPILING, compile } from './types/compiler.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'build', 'readme')
const run = promisify(execFile)

/** What the snippets take for granted. */
const PRELUDE = `declare const wxpay: import('wechatpay-chain').WechatpayClient
declare const card_id: string, code: string
declare const json: import('wechatpay-chain/types').PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeBody
declare const refund: import('wechatpay-chain/types').PostV3RefundDomesticRefundsBody
`

const snippets = ['README.md', 'README.zh-CN.md'].flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, source = ''], index) => ({
    name: `${file.replaceAll('.', '-')}-${index + 1}`,
    source: source.includes('const wxpay') ? source : `${source}\n${PRELUDE}`,
  }))
})

describe('the snippets of the READMEs', () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const { name, source } of snippets)
      writeFileSync(join(folder, `${name}.ts`), `${source}\nexport {}\n`)
    const options = {
      extends: '../../examples/tsconfig.json',
      compilerOptions: { rootDir: '.', outDir: 'out' },
      include: ['*.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  })

  it(
    'compile against the built package',
    async () => {
      expect(snippets.length).toBeGreaterThan(8)
      expect(await compile('typescript', 'readme')).toBe('')
    },
    COMPILING,
  )

  it.each(snippets.filter(({ source }) => source.includes('startEmulator')))(
    'run: $name',
    async ({ name }) => {
      const { stdout } = await run(process.execPath, [join(folder, 'out', `${name}.js`)])
      expect(stdout).toBe('signature\n1\n')
    },
  )
})
