import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { CARD, type Reply, send, sendJson } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const get = async (): Promise<Reply['data']> => (await send(emulator, 'GET', CARD)).data
const patch = (body: unknown): Promise<Reply> => sendJson(emulator, 'PATCH', CARD, body)

const balance = { before_balance: 888, balance: 888, add_balance: 100 }
const manual = {
  membership_number: '316510891298',
  background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  level: '钻石会员',
  out_request_no: '100002322019090134234sfdf',
  balance_information: { ...balance, balance_remark: '购买一杯珍珠奶茶，消耗30元' },
}

describe('a member card', () => {
  it('exists from the start', async () => {
    const { status, data } = await send(emulator, 'GET', CARD)
    expect(status).toBe(200)
    expect(data).toMatchObject({
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      code: '478515832665',
      openid: expect.any(String),
      membership_number: expect.any(String),
      level: expect.any(String),
      nickname: expect.any(String),
      head_image_url: expect.any(String),
      background_picture_url: expect.any(String),
      balance: expect.any(Number),
      user_card_status: 'EFFECTIVE',
      user_information: { common_field_list: expect.any(Array) },
      bonus_value: expect.any(Number),
    })
  })

  it('shows the change of the manual, which changes all it names', async () => {
    const before = await get()
    const reply = await patch(manual)
    expect([reply.status, reply.body]).toEqual([204, ''])
    const { membership_number, background_picture_url, level } = manual
    const changed = { membership_number, background_picture_url, level, balance: 888 }
    expect(await get()).toEqual({ ...before, ...changed })
    for (const [name, value] of Object.entries(changed)) expect(before[name]).not.toBe(value)
  })

  it('keeps what a change does not name', async () => {
    const before = await get()
    expect((await patch({ level: '银', out_request_no: null, unknown: 1 })).status).toBe(204)
    expect(await get()).toEqual({ ...before, level: '银' })
  })

  it('of another emulator is another card', async () => {
    await using other = await startEmulator()
    await patch({ level: '别处' })
    expect((await send(other, 'GET', CARD)).data.level).not.toBe('别处')
  })

  it.each(['GET', 'PATCH'])('that nobody has is not found by %s', async (method) => {
    for (const path of [CARD.replace('4785', '4786'), CARD.replace('pbLatj', 'qbLatj')]) {
      const body = method === 'PATCH' ? { body: '{}' } : {}
      const { status, data } = await send(emulator, method, path, body)
      expect([status, data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    }
  })
})

describe('out_request_no', () => {
  it('repeated with the same parameters is accepted and changes nothing again', async () => {
    await patch({ level: '一', out_request_no: 'r1', need_inform_level: true })
    await patch({ level: '二', out_request_no: 'r2' })
    const again = await patch({ need_inform_level: true, out_request_no: 'r1', level: '一' })
    expect(again.status).toBe(204)
    expect((await get()).level).toBe('二')
  })

  it('repeated with other parameters is refused', async () => {
    await patch({ level: '一', out_request_no: 'n1' })
    const { status, data } = await patch({ level: '二', out_request_no: 'n1' })
    expect(status).toBe(400)
    expect(data).toEqual({
      code: 'INVALID_REQUEST',
      message: '请求重入时，参数与首次请求时不一致',
    })
    expect((await get()).level).toBe('一')
  })

  it.each(['__proto__', 'constructor'])('may be called %s', async (out_request_no) => {
    expect((await patch({ level: '一', out_request_no })).status).toBe(204)
    expect((await patch({ level: '二', out_request_no })).status).toBe(400)
  })
})

describe('a change of the wrong form', () => {
  it.each([
    [[], '', 'must be an object'],
    ['text', '', 'must be an object'],
    [null, '', 'must be an object'],
    [{ level: 1 }, '/level', 'must be a string'],
    [{ membership_number: 316510891298 }, '/membership_number', 'must be a string'],
    [{ background_picture_url: {} }, '/background_picture_url', 'must be a string'],
    [{ out_request_no: false }, '/out_request_no', 'must be a string'],
    [{ need_inform_level: 'true' }, '/need_inform_level', 'must be true or false'],
    [{ need_inform_balance: 1 }, '/need_inform_balance', 'must be true or false'],
    [{ balance_information: [] }, '/balance_information', 'must be an object'],
    [
      { balance_information: { before_balance: 1, balance: 1 } },
      '/balance_information/add_balance',
      'is required',
    ],
    [
      { balance_information: { before_balance: 1, add_balance: 1 } },
      '/balance_information/balance',
      'is required',
    ],
    [
      { balance_information: { balance: 1, add_balance: 1 } },
      '/balance_information/before_balance',
      'is required',
    ],
    [
      { balance_information: { ...balance, balance: '888' } },
      '/balance_information/balance',
      'must be an integer',
    ],
    [
      { balance_information: { ...balance, add_balance: 0.5 } },
      '/balance_information/add_balance',
      'must be an integer',
    ],
    [
      { balance_information: { ...balance, before_balance: 2 ** 53 } },
      '/balance_information/before_balance',
      'must be an integer',
    ],
  ])('%j is a PARAM_ERROR', async (body, field, issue) => {
    const before = await get()
    const { status, data } = await patch(body)
    expect(status).toBe(400)
    expect(data).toMatchObject({
      code: 'PARAM_ERROR',
      message: `输入源“/body${field}”规则校验失败`,
      detail: { field, issue, location: 'body' },
    })
    expect(await get()).toEqual(before)
  })

  it.each([
    ['', 'application/json'],
    ['{', 'application/json'],
    ['{"level":"a"', 'application/json; charset=utf-8'],
    [Buffer.from('{"level":"\xff"}', 'latin1'), 'application/json'],
  ])('%j is not JSON', async (body, type) => {
    const { status, data } = await send(emulator, 'PATCH', CARD, {
      body,
      headers: { 'Content-Type': type },
    })
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { location: 'body' } })
  })

  it.each(['text/plain', 'application/jsonp', undefined])('of type %s is refused', async (type) => {
    const { status, data } = await send(emulator, 'PATCH', CARD, {
      body: '{}',
      headers: { 'Content-Type': type },
    })
    expect(status).toBe(400)
    expect(data).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'Content-Type', value: type ?? '', location: 'header' },
    })
  })
})
