import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** What the examples share, and is none by itself. */
const SHARED = ['credentials.ts']
const examples = readdirSync(join(root, 'examples')).filter(
  (file) => file.endsWith('.ts') && !SHARED.includes(file),
)

/** Runs an example as it was built, without the credentials that this shell may hold. */
async function run(example: string, env: Record<string, string> = {}): Promise<string[]> {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('WECHATPAY_')),
  )
  const program = join(root, 'build', 'examples', example.replace(/\.ts$/, '.js'))
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { ...clean, ...env },
  })
  return stdout.trimEnd().split('\n')
}

describe('examples', () => {
  it.each(examples)('%s runs against the emulator', async (example) => {
    expect(await run(example)).not.toEqual([''])
  })

  it('membercard.ts makes twelve verified calls, and each GET sees the PATCH before it', async () => {
    const lines = await run('membercard.ts')
    const path =
      '/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665'
    const calls = lines.filter((line) => line.includes(path))
    expect(calls).toHaveLength(12)
    for (const line of calls) expect(line).toMatch(/, verified$/)
    const reads = calls.filter((line) => line.includes(`GET   ${path} 200`))
    expect(reads).toHaveLength(6)
    expect(reads[0]).not.toContain('钻石会员')
    for (const line of reads.slice(1))
      expect(line).toContain('316510891298 钻石会员, balance 888 fen')
    expect(lines.at(-1)).toBe('普通会员, then 钻石会员: a PATCH is visible to the next GET')
    expect(calls.filter((line) => line.includes(`PATCH ${path} 204 no body`))).toHaveLength(6)
  })

  it('jsapi-pay.ts shows what a page needs', async () => {
    const text = (await run('jsapi-pay.ts')).join('\n')
    for (const name of ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign']) {
      expect(text).toMatch(new RegExp(`^  ${name}: '.+'`, 'm'))
    }
  })

  it('applyment.ts sends what only WeChat Pay can read', async () => {
    const lines = await run('applyment.ts')
    expect(lines).toContain('WeChat Pay has read /contact_info/mobile_phone: 13800138000')
    expect(lines).toContain(
      'WeChat Pay has read /bank_account_info/account_number: 6222021234567890123',
    )
    expect(lines).toContain('344 characters of ciphertext')
  })

  it('upload-media.ts uploads a file and a picture from memory, and tells how far it is', async () => {
    const lines = await run('upload-media.ts')
    expect(lines.filter((line) => /\.png: \S+$/.test(line))).toHaveLength(2)
    const last = lines.findLast((line) => / octets$/.test(line)) ?? ''
    const [, sent, total] = /^(\d+) of (\d+) octets$/.exec(last) ?? []
    expect(sent).toBe(total)
  })

  it('download-bill.ts reads rows that come to what their summary says', async () => {
    const lines = await run('download-bill.ts')
    expect(lines).toContain('411 fen ordered and 0 fen refunded, by the rows')
    expect(lines).toContain('411 and 0 fen, by the summary')
    expect(lines.at(-1)).toMatch(/^\d{4}-\d\d-\d\d\.csv: \d+ octets$/)
  })

  it('complaints.ts goes through all pages, and fetches the pictures', async () => {
    expect((await run('complaints.ts')).at(-1)).toBe('25 complaints, 50 pictures')
  })

  it('notification-server.ts refuses a probe, and hears of a payment and of a refund once', async () => {
    const lines = await run('notification-server.ts')
    expect(lines.filter((line) => / is paid, 100 fen$/.test(line))).toHaveLength(1)
    expect(lines.filter((line) => /: refund refund-\d+ has arrived$/.test(line))).toHaveLength(1)
    expect(lines).toContain('Answered 401, then 204')
  })

  it('micropay.ts is paid at once, waits for a password, and gives up', async () => {
    const lines = await run('micropay.ts')
    expect(lines[1]).toMatch(/^130061098828009406: paid, 100 fen, \d{28}$/)
    const waiting = lines.filter((line) => line.startsWith('130061098828009402'))
    expect(waiting.at(-2)).toBe('130061098828009402: SUCCESS')
    expect(waiting.at(-1)).toMatch(/paid, 100 fen/)
    expect(lines.at(-1)).toBe('130061098828009401: reversed')
  })

  it('red-packet.ts sends a packet, and sees who has it', async () => {
    const [, sent, found] = await run('red-packet.ts')
    expect(sent).toMatch(/^redpack-\d+: 100 fen on their way, not signed$/)
    expect(found).toMatch(/^redpack-\d+: RECEIVED, to o[\w-]+$/)
  })

  it('v2-notification.ts refuses what was changed, and hears of a payment and of a refund once', async () => {
    const lines = await run('v2-notification.ts')
    expect(lines.filter((line) => / is paid, 100 fen$/.test(line))).toHaveLength(1)
    expect(lines.filter((line) => /: refund refund-\d+ is SUCCESS$/.test(line))).toHaveLength(1)
    expect(lines).toContain('Answered 401, then 200')
  })

  it('opentelemetry.ts shows each call as a span below the one in which it was made', async () => {
    const [, ...lines] = await run('opentelemetry.ts')
    const spans = lines.join('\n').split(/\n(?=\S)/)
    const parents = spans.slice(0, 3).map((span) => /ms, below ([0-9a-f]{16})$/m.exec(span)?.[1])
    expect(parents[0]).toBeDefined()
    expect(new Set(parents).size).toBe(1)
    const [order = '', query = '', nobody = '', checkout, ...others] = spans
    expect(order).toMatch(/^POST \/v3\/pay\/transactions\/native: \d+ ms/)
    expect(order).toContain('\n  http.request.method: POST\n')
    expect(order).toContain('\n  url.template: /v3/pay/transactions/native\n')
    expect(order).toMatch(/\n {2}server.address: 127.0.0.1\n {2}server.port: \d+\n/)
    expect(order).toMatch(/\n {2}http.response.status_code: 200$/)
    const path = '/v3/pay/transactions/out-trade-no/{out_trade_no}'
    for (const span of [query, nobody]) expect(span).toContain(`GET ${path}: `)
    expect(query).toMatch(/status_code: 404\n {2}ERROR ORDER_NOT_EXIST$/)
    expect(query).toContain('\n  error.type: ORDER_NOT_EXIST\n')
    expect(query).not.toContain('resend_count')
    expect(nobody).toContain('\n  http.request.resend_count: 1\n')
    expect(nobody).toMatch(/\n {2}retry: .*ECONNREFUSED.*\n {2}ERROR ERR_TRANSPORT$/)
    expect(checkout).toMatch(/^checkout: \d+ ms, on top$/)
    expect(others).toEqual([])
  })

  it('says which credential is missing when the environment holds some', async () => {
    const incomplete = run('membercard.ts', { WECHATPAY_MCHID: '1900000109' })
    await expect(incomplete).rejects.toThrow('WECHATPAY_SERIAL is not')
  })
})
