import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMPILING, compile } from './types/compiler.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'build', 'readme')
const run = promisify(execFile)

/** What the snippets take for granted, unless they make it themselves. */
const PRELUDE: Readonly<Record<string, string>> = {
  wxpay: "import('wechatpay-chain').WechatpayClient",
  card_id: 'string',
  code: 'string',
  json: "import('wechatpay-chain/types').PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeBody",
  refund: "import('wechatpay-chain/types').PostV3RefundDomesticRefundsBody",
  mchid: 'string',
  serial: 'string',
  privateKey: 'string',
  apiv3Key: 'string',
  certs: 'Record<string, string>',
  out_trade_no: 'string',
  out_refund_no: 'string',
  config: "import('wechatpay-chain').ClientConfig",
  redis: "import('wechatpay-chain').NodeRedisClient",
  error: "import('wechatpay-chain').TransportError",
  auth_code: 'string',
  nextSerial: 'string',
  nextKey: 'string',
  appid: 'string',
  orderOf:
    "(openid: string, total: number) => import('wechatpay-chain/types').PostV3PayTransactionsJsapiBody",
  markAsPaid: '(out_trade_no: string, amount: object | undefined) => Promise<void>',
  markAsRefunded: '(out_refund_no: string) => Promise<void>',
}

const preludeOf = (source: string): string =>
  Object.entries(PRELUDE)
    .filter(([name]) => !new RegExp(`(?:const|function) ${name}\\b`).test(source))
    .map(([name, type]) => `declare const ${name}: ${type}\n`)
    .join('')

const snippets = ['README.md', 'README.zh-CN.md'].flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, source = ''], index) => ({
    name: `${file.replaceAll('.', '-')}-${index + 1}`,
    source: `${source}\n${preludeOf(source)}`,
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
