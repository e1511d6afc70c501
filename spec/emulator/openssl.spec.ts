import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { CARD, download, now, send, sendJson } from './support.js'

const missing = spawnSync('openssl', ['version']).status !== 0
const directory = mkdtempSync(join(tmpdir(), 'emulator-'))
let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await emulator.close()
})

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

describe('the openssl command', () => {
  it.skipIf(missing)('signs requests that are let through', async () => {
    const target = `${CARD}?quote='&name=%E4%B8%AD`
    const body = '{"level":"钻石会员🎉"}'
    const credentials = { timestamp: `${now()}`, nonce_str: 'openssl' }
    const message = `PATCH\n${target}\n${credentials.timestamp}\nopenssl\n${body}\n`
    const key = file('merchant.pem', emulator.config.privateKey)
    const signature = execFileSync('openssl', ['dgst', '-sha256', '-sign', key], { input: message })
    const reply = await send(emulator, 'PATCH', target, {
      body,
      credentials: { ...credentials, signature: signature.toString('base64') },
    })
    expect(reply.status).toBe(204)
  })

  it.skipIf(missing)('verifies answers', async () => {
    const { headers, body } = await send(emulator, 'GET', CARD)
    const key = file('platform.pem', `${emulator.config.certs[`${headers['wechatpay-serial']}`]}`)
    const octets = Buffer.from(`${headers['wechatpay-signature']}`, 'base64')
    const signature = file('signature', octets)
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`
    const verify = ['dgst', '-sha256', '-verify', key, '-signature', signature]
    expect(execFileSync('openssl', verify, { input: message }).toString()).toBe('Verified OK\n')
    const { status } = spawnSync('openssl', verify, { input: `${message} ` })
    expect(status).toBe(1)
  })

  it.skipIf(missing)(
    'hides sensitive fields from all but the platform, and reads answers',
    async () => {
      const oaep = ['-pkeyopt', 'rsa_padding_mode:oaep', '-pkeyopt', 'rsa_oaep_md:sha1']
      const run = (args: string[], input: string | Buffer) =>
        execFileSync('openssl', ['pkeyutl', ...args, ...oaep], { input })
      const [{ serial, pem } = { serial: '', pem: '' }] = await download(emulator)
      const certificate = file('certificate.pem', pem)
      const name = run(['-encrypt', '-certin', '-inkey', certificate], '张三').toString('base64')
      const receiver = { appid: 'wx1', type: 'MERCHANT_ID', account: '1', relation_type: 'STORE' }
      const target = '/v3/profitsharing/receivers/add'
      const headers = { 'Wechatpay-Serial': serial }
      const { data } = await sendJson(emulator, 'POST', target, { ...receiver, name }, headers)
      const merchant = file('merchant.pem', emulator.config.privateKey)
      const octets = Buffer.from(data.name, 'base64')
      expect(run(['-decrypt', '-inkey', merchant], octets).toString()).toBe('张三')
    },
  )
})
