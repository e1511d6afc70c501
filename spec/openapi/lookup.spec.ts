import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { WechatpayRequest } from '../../lib/http/request.js'
import { table } from '../../lib/openapi/facts-table.js'
import { factsOf } from '../../lib/openapi/lookup.js'
import { answersUnsigned, answersWithStatement } from '../../lib/v3/unsigned.js'
import { catalogue } from '../support/catalogue.js'

const root = join(import.meta.dirname, '..', '..')
const run = promisify(execFile)

const count = (of: 'encrypts' | 'decrypts') => {
  const lists = Object.values(table).flatMap((facts) => (facts[of] ? [facts[of]] : []))
  return [lists.length, lists.flat().length]
}

/** The modules of the built package that a program loads, by V8's own account. */
async function loadedBy(program: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  try {
    await run(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    })
    return readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return result.map(({ url }: { url: string }) => url)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const CALL = `import { createClient } from 'wechatpay-chain'
import { startEmulator } from 'wechatpay-chain/emulator'
const emulator = await startEmulator()
const { baseUrl, ...config } = emulator.config
const wxpay = createClient({ ...config, retry: 0, dispatcher: { dispatch() { throw new Error('no') } } })
`
const isTable = (url: string) => url.endsWith('/openapi/facts-table.js')

describe('the facts of an endpoint', () => {
  it.each<[string, string, object]>([
    ['GET', 'v3/global/certificates', { host: 'https://apihk.mch.weixin.qq.com' }],
    ['POST', 'v3/applyment4sub/applyment/', { slash: true }],
    ['POST', 'v3/merchant/media/upload', { multipart: true }],
    ['GET', 'v3/billdownload/file', { raw: 'unsigned' }],
    ['GET', 'hk/v3/statements', { raw: 'signed' }],
    ['POST', 'v2/secapi/pay/refund', { security: true }],
    ['POST', 'v2/secapi/mch/uploadmedia', { security: true, multipart: true }],
  ])('of %s %s hold %o', async (method, path, facts) => {
    expect(await factsOf(method, path)).toMatchObject(facts)
  })

  it('are none where there is nothing to say', async () => {
    expect(await factsOf('GET', 'v3/bill/tradebill')).toEqual({})
    expect(await factsOf('GET', 'v3/nothing')).toEqual({})
    expect(await factsOf('PUT', 'v3/billdownload/file')).toEqual({})
    expect(await factsOf('GET', 'v3/billdownload/file/more')).toEqual({})
  })

  it('name the encrypted fields by their paths', async () => {
    const { encrypts } = await factsOf('POST', 'v3/profitsharing/orders')
    expect(encrypts).toEqual(['json.receivers[*].name'])
    const { encrypts: inQuery } = await factsOf('GET', 'v3/smartguide/guides')
    expect(inQuery).toEqual(['query.mobile'])
    const { decrypts } = await factsOf('GET', 'hk/v3/merchants/{sub_mchid}')
    expect(decrypts).toEqual(['contact.name', 'contact.phone', 'contact.email'])
  })

  it.each(Object.keys(table))('%s are found by a path with values in it too', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ')
    expect(await factsOf(method, path.replace(/\{.*?\}/g, '4200000'))).toBe(table[endpoint])
    expect(await factsOf(method, path)).toBe(table[endpoint])
  })

  it.each(catalogue.operations)('$method $path has no facts of another', async (operation) => {
    const { method, path, host, security, answer, body } = operation
    const facts = await factsOf(method.toUpperCase(), path)
    expect(facts.host).toBe(host)
    expect(facts.security ?? false).toBe(security)
    expect(facts.multipart ?? false).toBe(body?.kind === 'multipart')
    expect(facts.raw !== undefined).toBe(answer.kind === 'raw')
    expect(facts.slash ?? false).toBe(path.endsWith('/'))
  })

  it('are as many as the catalogue says of itself', () => {
    const known = Object.values(table)
    expect(known.filter(({ host }) => host)).toHaveLength(6)
    expect(known.filter(({ security }) => security)).toHaveLength(57)
    expect(known.filter(({ multipart }) => multipart)).toHaveLength(15)
    expect(known.filter(({ raw }) => raw)).toHaveLength(7)
    expect(known.filter(({ slash }) => slash)).toHaveLength(2)
    expect(count('encrypts')).toEqual([122, 302])
    expect(count('decrypts')).toEqual([53, 88])
  })
})

describe('the unsigned files of the catalogue', () => {
  const files = catalogue.operations.filter(({ answer }) => answer.kind === 'raw')
  const requestOf = (path: string) =>
    ({
      method: 'GET',
      template: `/${path}`,
      target: `/${path.replace(/\{.*?\}/g, '42')}`,
    }) as WechatpayRequest

  it.each(files)('$path is known to the verifier as such', ({ path, answer }) => {
    expect(answersUnsigned(requestOf(path))).toBe(!answer.signed)
    expect(answersWithStatement(requestOf(path))).toBe(answer.signed)
  })

  it('are all that it lets pass', () => {
    const others = catalogue.operations.filter((operation) => !files.includes(operation))
    const passed = others.filter(({ method, path }) => {
      return method === 'get' && answersUnsigned(requestOf(path))
    })
    expect(passed).toEqual([])
  })
})

describe('the table of facts', () => {
  it('is not loaded by a client, nor by a call that has no use for it', async () => {
    const loaded = await loadedBy(`${CALL}
      await wxpay.v3.certificates.get().catch(() => {})
      process.exit()`)
    expect(loaded.filter((url) => url.endsWith('/dist/client.js'))).toHaveLength(1)
    expect(loaded.filter(isTable)).toEqual([])
  })

  it('is loaded by a call whose host may be another', async () => {
    const loaded = await loadedBy(`${CALL}
      await wxpay.v3.global.certificates.get().catch(() => {})
      process.exit()`)
    expect(loaded.filter(isTable)).toHaveLength(1)
  })
})
