import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ok, plain, platform, refusal, reset, startAnswers } from '../support/answers.js'

/** Calls with the built package, in a process of its own: `NODE_DEBUG` is read when Node.js starts. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
const wxpay = createClient({ ...JSON.parse(process.argv[1]), retry: { delay: 0 } })
const json = { idcard: 'PRIVATE-BODY' }
const headers = { 'Idempotency-Key': 'PRIVATE-HEADER' }
await wxpay.v3.pay.post({ json, headers, idempotent: true }).catch((error) => console.log(error))
await wxpay.v3.pay._id_.get({ id: 1 }).catch((error) => console.log(error))
await wxpay.v3.pay.get().catch((error) => console.log(error))
const receiver = { name: 'PRIVATE-NAME' }
const add = wxpay.v3.profitsharing.receivers.add
await add.post({ json: receiver, sensitive: true }).catch((error) => console.log(error))
await wxpay.v3.smartguide.guides.get({ query: { mobile: 'PRIVATE-MOBILE' }, sensitive: true })
  .catch((error) => console.log(error))
await wxpay.close()
`

async function run(NODE_DEBUG: string) {
  const answers = await startAnswers(
    reset,
    ok({ secret: 'PRIVATE-ANSWER' }),
    refusal(404, 'X'),
    plain(200),
  )
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, JSON.stringify(answers.config)],
    { env: { ...process.env, NODE_DEBUG }, cwd: import.meta.dirname },
  )
  const signatures = answers.requests.map(
    ({ headers }) => /signature="([^"]+)"/.exec(headers.authorization ?? '')?.[1] ?? '',
  )
  return {
    stdout,
    lines: stderr.split('\n').filter((line) => /^WECHATPAY/.test(line)),
    stderr,
    signatures,
    answers,
  }
}

describe('`NODE_DEBUG=wechatpay`', () => {
  it('prints a line for every try and every answer, and which fields were encrypted', async () => {
    const { lines, answers } = await run('wechatpay')
    const text = lines.map((line) => line.replace(/^WECHATPAY \d+: /, ''))
    expect(text).toEqual([
      `POST ${answers.url}v3/pay`,
      `POST ${answers.url}v3/pay`,
      `POST ${answers.url}v3/pay: 200`,
      `GET ${answers.url}v3/pay/1`,
      `GET ${answers.url}v3/pay/1: 404`,
      `GET ${answers.url}v3/pay`,
      `GET ${answers.url}v3/pay: 200`,
      `POST /v3/profitsharing/receivers/add: encrypted ["json.name"] by ${platform.serial}`,
      `POST ${answers.url}v3/profitsharing/receivers/add`,
      `POST ${answers.url}v3/profitsharing/receivers/add: 200`,
      `GET /v3/smartguide/guides: encrypted ["query.mobile"] by ${platform.serial}`,
      `GET ${answers.url}v3/smartguide/guides?mobile=hidden`,
      `GET ${answers.url}v3/smartguide/guides?mobile=hidden: 200`,
    ])
  })

  it('prints neither key nor signature, header nor body, nor do the errors', async () => {
    const { stdout, stderr, signatures, answers } = await run('wechatpay')
    expect(stdout).toContain('VerifyError')
    expect(signatures).toHaveLength(6)
    for (const secret of [...signatures, ...answers.config.privateKey.split('\n').slice(1, -2)]) {
      expect(secret).not.toBe('')
      expect(stdout + stderr).not.toContain(secret)
    }
    expect(stdout + stderr).not.toMatch(/PRIVATE|WECHATPAY2|Authorization/i)
  })

  it('is needed to print anything', async () => {
    expect((await run('')).stderr).toBe('')
  })
})
