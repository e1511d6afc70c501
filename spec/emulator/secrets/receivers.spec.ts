import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { sendJson } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const receiver = {
  sub_mchid: '1900000199',
  type: 'PERSONAL_OPENID',
  account: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
}
const appids = { appid: 'wx8888888888888888', sub_appid: 'wx8888888888888889' }
const relation = { relation_type: 'CUSTOM', custom_relation: '代理商' }

const send = (what: 'add' | 'delete', body: object) =>
  sendJson(emulator, 'POST', `/v3/profitsharing/receivers/${what}`, body)

describe('receivers of shares', () => {
  it('are answered as they were added', async () => {
    const { status, data } = await send('add', { ...appids, ...receiver, ...relation })
    expect([status, data]).toEqual([200, { ...receiver, ...relation }])
  })

  it('are answered as they were deleted', async () => {
    const { status, data } = await send('delete', { ...appids, ...receiver })
    expect([status, data]).toEqual([200, receiver])
  })

  it.each<['add' | 'delete', object, string]>([
    ['add', { relation_type: undefined }, '/relation_type'],
    ['add', { relation_type: 'FRIEND' }, '/relation_type'],
    ['add', { type: 'PERSON' }, '/type'],
    ['add', { account: undefined }, '/account'],
    ['delete', { account: undefined }, '/account'],
    ['delete', { appid: '' }, '/appid'],
  ])('%s with %j is a PARAM_ERROR', async (what, changes, field) => {
    const body = { ...appids, ...receiver, ...relation, ...changes }
    const { status, data } = await send(what, body)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  })
})
