import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { CARD, isSigned, send } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('an unknown path', () => {
  it.each([
    ['POST', '/v3/pay/transactions/nativ', 'POST /v3/pay/transactions/native'],
    ['POST', '/v3/pay/transaction/jsapi', 'POST /v3/pay/transactions/jsapi'],
    ['POST', '/v3/pay/native', 'POST /v3/pay/transactions/native'],
    ['POST', '/v3/pay/jsapi', 'POST /v3/pay/transactions/jsapi'],
    ['POST', '/v3/pay/partner/h5', 'POST /v3/pay/partner/transactions/h5'],
    ['POST', '/v3/pay/transactions/native/', 'POST /v3/pay/transactions/native'],
    [
      'POST',
      '/v3/pay/transactions/out_trade_no/1217752501201407033233368018/close',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    [
      'GET',
      '/v3/marketing/membercard/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665',
      'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
    ],
  ])('is not found, and the nearest known one named: %s %s', async (method, target, nearest) => {
    const reply = await send(emulator, method, `${target}?a=b`)
    expect(reply.status).toBe(404)
    expect(reply.data).toEqual({
      code: 'RESOURCE_NOT_EXISTS',
      message: `emulator: ${method} ${target} is not known here; did you mean ${nearest}?`,
    })
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it.each([
    ['/v3/marketing/x', 'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}'],
    ['/v3/pay/xyz/{id}', 'POST /v3/pay/transactions/native'],
  ])('that is like no other, %s, names the one that begins like it', async (path, nearest) => {
    const { status, data } = await send(emulator, 'GET', path.replace('{id}', '1'))
    expect(status).toBe(404)
    expect(data.message).toContain(`is not known here; did you mean ${nearest}?`)
  })
})

describe('a known path', () => {
  it('with another method is not allowed, and the methods are named', async () => {
    const reply = await send(emulator, 'PUT', CARD, { body: '{}' })
    expect(reply.status).toBe(405)
    expect(reply.headers.allow).toBe('GET, PATCH')
    expect(reply.data).toEqual({
      code: 'METHOD_NOT_ALLOWED',
      message: `emulator: PUT ${CARD} is not allowed; use GET or PATCH`,
    })
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it('is known by its decoded segments', async () => {
    const { status } = await send(emulator, 'GET', CARD.replace('478515832665', '%34785158326%365'))
    expect(status).toBe(200)
  })
})

describe('a percent-encoded segment', () => {
  const { pathname: order } = new URL('http://x/v3/pay/transactions/out-trade-no/')
  const query = (segment: string) =>
    send(emulator, 'GET', `${order}${segment}?mchid=${emulator.config.mchid}`)

  it.each([
    'a%2Fb',
    '..%2F..%2Fv3%2Fcertificates',
    '%252F',
    '1%3Fmchid%3Devil',
    '1%23x',
    '%E4%B8%AD',
  ])('is one value: %s', async (segment) => {
    const { status, data } = await query(segment)
    expect([status, data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
  })

  it.each(['%', '%zz', '%E4%B8', '%C0%AF'])('that is not UTF-8 is refused: %s', async (segment) => {
    const { status, data } = await query(segment)
    expect(status).toBe(400)
    expect(data).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { value: segment, location: 'url' },
    })
  })

  it('cannot be empty', async () => {
    const { status, data } = await query('')
    expect([status, data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })
})
