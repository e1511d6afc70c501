import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator, type TamperKind } from '../../../lib/emulator/index.js'
import { isSigned, type Reply, send, yesterday } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const PATHS = ['/hk/v3/statements', '/v3/global/statements']

const ask = (path = '/hk/v3/statements', headers = {}) =>
  send(emulator, 'GET', `${path}?date=${yesterday().replaceAll('-', '')}`, { headers })

const sha1 = (octets: Buffer) => createHash('sha1').update(octets).digest('hex')
const announced = ({ headers }: Reply) => `${headers['wechatpay-statement-sha1']}`

const isSignedOver = ({ headers }: Reply, digest: string) =>
  isSigned(emulator, { headers, body: `{"sha1":"${digest}"}` })

/** Whether the signature is over the digest that the header names. */
const isVouchedFor = (reply: Reply) => isSignedOver(reply, announced(reply))

describe('a statement', () => {
  it.each(PATHS)('of %s is signed by way of its digest', async (path) => {
    const reply = await ask(path)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.headers['content-length']).toBe(`${reply.bytes.length}`)
    expect(announced(reply)).toBe(sha1(reply.bytes))
    expect(isVouchedFor(reply)).toBe(true)
    expect(isSigned(emulator, reply)).toBe(false)
    expect(reply.body.split('\r\n')).toHaveLength(1 + 3 + 2 + 1)
  })

  it('is compressed for whoever accepts that; the digest is that of the plain one', async () => {
    const [plain, reply] = [await ask(), await ask(undefined, { 'Accept-Encoding': 'gzip' })]
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(reply.bytes)).toEqual(plain.bytes)
    expect(announced(reply)).toBe(announced(plain))
    expect(isVouchedFor(reply)).toBe(true)
  })

  it.each(['', '2024-01-01', '20240230', '29990101'])('of "%s" is refused', async (date) => {
    const { status, data } = await send(emulator, 'GET', `/hk/v3/statements?date=${date}`)
    expect([status, data.code, data.detail.field]).toEqual([400, 'PARAM_ERROR', 'date'])
  })

  it('is not there when there are none', async () => {
    await using none = await startEmulator({ billRows: 0 })
    const reply = await send(none, 'GET', '/hk/v3/statements?date=20240101')
    expect(reply).toMatchObject({ status: 400, data: { code: 'NO_STATEMENT_EXIST' } })
  })
})

describe('a spoilt statement', () => {
  it('digest: the header names another one than was signed', async () => {
    emulator.tamperFile('digest')
    const reply = await ask()
    expect(announced(reply)).toMatch(/^[0-9a-f]{40}$/)
    expect(announced(reply)).not.toBe(sha1(reply.bytes))
    expect(isVouchedFor(reply)).toBe(false)
    expect(isSignedOver(reply, sha1(reply.bytes))).toBe(true)
  })

  it('content: rightly signed, and not what was signed', async () => {
    emulator.tamperFile('content')
    const reply = await ask()
    expect(isVouchedFor(reply)).toBe(true)
    expect(announced(reply)).not.toBe(sha1(reply.bytes))
  })

  it('body, by tamper: the same', async () => {
    emulator.tamper('body')
    const reply = await ask()
    expect(isVouchedFor(reply)).toBe(true)
    expect(announced(reply)).not.toBe(sha1(reply.bytes))
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  })

  it.each(['signature', 'header', 'serial', 'probe'] as TamperKind[])(
    '%s, by tamper: not signed, and otherwise whole',
    async (kind) => {
      emulator.tamper(kind)
      const reply = await ask()
      expect(isVouchedFor(reply)).toBe(false)
      expect(announced(reply)).toBe(sha1(reply.bytes))
    },
  )
})
