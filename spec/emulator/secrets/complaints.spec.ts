import { expect, it } from 'vitest'
import { startEmulator } from '../../../lib/emulator/index.js'
import { send, unseal } from '../support.js'

it("a complaint has the payer's number for the merchant alone", async () => {
  await using emulator = await startEmulator()
  const path = '/v3/merchant-service/complaints-v2'
  const { status, data } = await send(emulator, 'GET', `${path}/200201820200101080076610000`)
  expect(status).toBe(200)
  expect(data.complainted_mchid).toBe(emulator.config.mchid)
  expect(unseal(emulator, data.payer_phone)).toBe('18500000000')
  const other = await send(emulator, 'GET', `${path}/1`)
  expect([other.status, other.data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
})
