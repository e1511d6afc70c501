import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  plain,
  platform,
  refusal,
  reset,
  type Script,
  signed,
  startAnswers,
} from '../support/answers.js'

/** Calls with the built package, in a process of its own: `NODE_DEBUG` is read when Node.js starts. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
const wxpay = createClient({ ...JSON.parse(process.argv[1]), retry: { delay: 0 } })
const json = { idcard: 'PRIVATE-BODY' }
const headers = { 'Idempotency-Key': 'PRIVATE-HEADER' }
await wxpay.v3.pay.post({ json, headers, idempotent: true }).catch((error) => console.log(error))
await wxpay.v3.pay._id_.get({ id: 1 }).catch((error) => console.log(error))
await wxpay.v3.billdownload.file.get({ as: 'text' }).catch((error) => console.log(error))
await wxpay.v3.pay.get().catch((error) => console.log(error))
const receiver = { name: 'PRIVATE-NAME' }
const add = wxpay.v3.profitsharing.receivers.add
await add.post({ json: receiver, sensitive: true }).catch((error) => console.log(error))
await wxpay.v3.smartguide.guides.get({ query: { mobile: 'PRIVATE-MOBILE' }, sensitive: true })
  .catch((error) => console.log(error))
const mine = () => Promise.reject(new TypeError('not\\nwritten here'))
wxpay.stack.v3.use(mine, 'mine')
await wxpay.v3.x.get().catch((error) => console.log(error))
await wxpay.close()
`

/** The answers to the program. */
const SCRIPTS = [
  reset,
  signed('{"secret":"PRIVATE-ANSWER"}', { headers: { 'Request-ID': '08F7' } }),
  refusal(404, 'X'),
  plain(503),
  plain(200),
]

async function run(NODE_DEBUG: string, ...scripts: Script[]) {
  const answers = await startAnswers(...(scripts.length > 0 ? scripts : SCRIPTS))
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

/** A line without the process, and without times, which differ. */
const withoutTimes = (line: string): string =>
  line.replace(/^WECHATPAY \d+: /, '').replace(/\b(\d\.\d|\d\d+) ms/g, '- ms')

describe('`NODE_DEBUG=wechatpay`', () => {
  it('prints a line for every event of a call, and which fields were encrypted', async () => {
    const { lines, answers } = await run('wechatpay')
    const { host } = new URL(answers.url)
    const unsigned =
      'the answer is not signed (missing or repeated: Wechatpay-Timestamp, Wechatpay-Nonce, ' +
      'Wechatpay-Serial, Wechatpay-Signature); a proxy or another server may have given it.'
    const unknown = 'It may have been carried out: query before you repeat it.'
    expect(lines.map(withoutTimes)).toEqual([
      `#1 POST ${answers.url}v3/pay`,
      '#1 signed in - ms',
      `#1 again in - ms, try 2: the connection was reset (ECONNRESET). ${unknown}`,
      '#1 signed in - ms',
      `#1 200 from ${host} in - ms, Request-ID 08F7`,
      '#1 verified in - ms',
      '#1 done in - ms',
      `#2 GET ${answers.url}v3/pay/1`,
      '#2 signed in - ms',
      `#2 404 from ${host} in - ms`,
      '#2 verified in - ms',
      '#2 failed after - ms: 404 X, 说明',
      `#3 GET ${answers.url}v3/billdownload/file`,
      '#3 signed in - ms',
      `#3 503 from ${host} in - ms`,
      '#3 not verified in - ms',
      '#3 again in - ms, try 2: 503',
      '#3 signed in - ms',
      `#3 200 from ${host} in - ms`,
      '#3 not verified in - ms',
      '#3 done in - ms',
      `#4 GET ${answers.url}v3/pay`,
      '#4 signed in - ms',
      `#4 200 from ${host} in - ms`,
      `#4 failed after - ms: ERR_VERIFY ${unsigned}`,
      `#5 POST ${answers.url}v3/profitsharing/receivers/add`,
      `POST /v3/profitsharing/receivers/add: encrypted ["json.name"] by ${platform.serial}`,
      '#5 signed in - ms',
      `#5 200 from ${host} in - ms`,
      `#5 failed after - ms: ERR_VERIFY ${unsigned} ${unknown}`,
      `#6 GET ${answers.url}v3/smartguide/guides?mobile=hidden`,
      `GET /v3/smartguide/guides: encrypted ["query.mobile"] by ${platform.serial}`,
      '#6 signed in - ms',
      `#6 200 from ${host} in - ms`,
      `#6 failed after - ms: ERR_VERIFY ${unsigned}`,
      `#7 GET ${answers.url}v3/x`,
      '#7 failed after - ms: not written here',
    ])
  })

  it('prints one line of what others have written, whatever it is', async () => {
    const forged = { code: 'X', message: '\nWECHATPAY 1: #1 verified\u001b[2Jgone\r\n\u2028' }
    const { lines, stderr } = await run(
      'wechatpay',
      signed(JSON.stringify(forged), { status: 400, headers: { 'Request-ID': 'a\u0085b' } }),
    )
    expect(lines.slice(0, 5).map(withoutTimes)).toEqual([
      expect.stringMatching(/^#1 POST /),
      '#1 signed in - ms',
      expect.stringMatching(/^#1 400 from \S+ in - ms, Request-ID a b$/),
      '#1 verified in - ms',
      expect.stringMatching(
        /^#1 failed after - ms: 400 X, {2}WECHATPAY 1: #1 verified \[2Jgone {3}/,
      ),
    ])
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}]/u)
  })

  it('prints neither key nor signature, header nor body, nor do the errors', async () => {
    const { stdout, stderr, signatures, answers } = await run('wechatpay')
    expect(stdout).toContain('VerifyError')
    expect(signatures).toHaveLength(8)
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
