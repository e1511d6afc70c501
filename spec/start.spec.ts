import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../lib/emulator/index.js'
import { loadedBy } from './support/loaded.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const CLIENT = `
  import { createClient } from 'wechatpay-chain'
  const config = JSON.parse(process.argv[1])
  const wxpay = createClient(config)
`

/** What is loaded by a program that makes a client and does something with it. */
const loadedWith = (use: string) => {
  const { merchant, ...config } = emulator.config
  const program = `${CLIENT}\n${use}\nconsole.log(null)\nawait wxpay.close()`
  return loadedBy(program, [JSON.stringify(config)])
}

/** Modules and packages that are loaded with their first use. */
const LATER =
  /^lib\/(?:emulator|v2|openapi\/\w+-table|notifications\/parse-v2|bills\/(?:ask|cells|file|lines|parts|rows|table))\b/

describe('an import and a client', () => {
  it('load the files of a client and one package, which reads templates', async () => {
    const { files, packages, modules } = await loadedWith('')
    expect(packages).toEqual(['url-template'])
    expect(files.filter((file) => file.startsWith('dist/')).sort()).toEqual([
      'dist/chunks/index.js',
      'dist/chunks/lookup.js',
      'dist/index.js',
    ])
    expect(modules).toContain('lib/client.ts')
    expect(modules.filter((name) => LATER.test(name))).toEqual(['lib/v2/stack.ts'])
  })

  it('load no more when the stack of APIv2 is changed and printed', async () => {
    const { modules, packages } = await loadedWith(
      "wxpay.stack.v2.before('signer', (request, next) => next(request), 'mine').toString()",
    )
    expect(modules.filter((name) => LATER.test(name))).toEqual(['lib/v2/stack.ts'])
    expect(packages).toEqual(['url-template'])
  })
})

describe('a first call', () => {
  const CALL = 'await wxpay.v3.certificates.get()'

  it('loads what imports keys and what makes connections, of jose and of undici no more', async () => {
    const { files, packages, modules } = await loadedWith(CALL)
    expect(packages).toEqual(['jose', 'undici', 'url-template'])
    expect(files).toContain('node_modules/undici/lib/dispatcher/agent.js')
    expect(files).not.toContain('node_modules/undici/index.js')
    expect(files).toContain('node_modules/jose/dist/webapi/key/import.js')
    expect(files).not.toContain('node_modules/jose/dist/webapi/index.js')
    // The `fetch` of Node.js, of which `Headers` is a part.
    expect(files).toContain('node:http')
    expect(files).not.toContain('node:internal/deps/undici/undici')
    expect(modules.filter((name) => LATER.test(name))).toEqual(['lib/v2/stack.ts'])
  })

  it('is answered by a whole undici that lets nobody in by a path', async () => {
    const hooks = `export async function resolve(specifier, context, next) {
      if (specifier.startsWith('undici/')) throw new Error('not exported')
      return next(specifier, context)
    }`
    const { files } = await loadedWith(`
      const { register } = await import('node:module')
      register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hooks))})
      ${CALL}
    `)
    expect(files).toContain('node_modules/undici/index.js')
  })
})

describe('is loaded with its first use:', () => {
  it.each([
    [
      'APIv2',
      "await wxpay.v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } }).catch(() => {})",
      ['lib/v2/signer.ts', 'lib/v2/verifier.ts', 'lib/v2/xml.ts'],
      ['fast-xml-parser'],
    ],
    [
      'which answers of APIv2 have no signature',
      'await wxpay.v2.pay.orderquery.post({ xml: {}, verify: false }).catch(() => {})',
      ['lib/v2/unsigned.ts'],
      [],
    ],
    [
      'the signature of APIv2',
      "await wxpay.payments.sign({ appid: 'wx1' })",
      ['lib/v2/sign.ts'],
      [],
    ],
    [
      'the reading of notifications in XML',
      "await wxpay.notifications.parse({ headers: {}, body: '<xml><a>1</a></xml>' }).catch(() => {})",
      ['lib/notifications/parse-v2.ts'],
      ['fast-xml-parser'],
    ],
    [
      'the reading of bills',
      "for await (const row of wxpay.bills.read(Buffer.from('a,b\\n1,2\\n')).rows());",
      ['lib/bills/rows.ts'],
      ['csv-parse'],
    ],
    [
      'what the catalogue says of endpoints',
      'await wxpay.v3.global.certificates.get().catch(() => {})',
      ['lib/openapi/facts-table.ts'],
      [],
    ],
    [
      'what it says of repetitions',
      'await wxpay.v3.refund.domestic.refunds.post({ json: {}, idempotent: true }).catch(() => {})',
      ['lib/openapi/repetitions-table.ts'],
      [],
    ],
    [
      'the limit of rates',
      'await createClient({ ...config, rateLimit: true }).v3.pay.transactions.jsapi.post({ json: {} }).catch(() => {})',
      [],
      ['rate-limiter-flexible'],
    ],
    ['the emulator', "await import('wechatpay-chain/emulator')", ['lib/emulator/index.ts'], []],
  ])('%s', async (_, use, modules, packages) => {
    const loaded = await loadedWith(use)
    expect(loaded.modules).toEqual(expect.arrayContaining(modules))
    expect(loaded.packages).toEqual(expect.arrayContaining(packages))
  })
})
