import { describe, expect, it } from 'vitest'
import { readHeaders } from '../../lib/notifications/headers.js'
import { outputOf } from '../support/child.js'

const nonce = (given: unknown): string | undefined => readHeaders(given)('Wechatpay-Nonce')

describe('a header', () => {
  it.each<[string, unknown]>([
    ['in the case that is asked for', { 'Wechatpay-Nonce': 'x' }],
    ['in lower case', { 'wechatpay-nonce': 'x' }],
    ['in upper case', { 'WECHATPAY-NONCE': 'x' }],
    ['among names of the same length', { 'wechatpay-other': 'y', 'wechatpay-nonce': 'x' }],
    ['with a list of one value', { 'wechatpay-nonce': ['x'] }],
    ['beside values that are no text', { 'wechatpay-nonce': [undefined, 'x', {}] }],
    ['in a Map', new Map([['WECHATPAY-nonce', 'x']])],
    ['in Headers', new Headers({ 'wechatpay-nonce': 'x' })],
  ])('is found %s', (_, given) => {
    expect(nonce(given)).toBe('x')
  })

  it('is text where it is given as a number', () => {
    expect(nonce({ 'wechatpay-nonce': 5 })).toBe('5')
  })

  it.each<[string, unknown]>([
    ['missing', {}],
    ['undefined', { 'wechatpay-nonce': undefined }],
    ['an object', { 'wechatpay-nonce': { toString: () => 'x' } }],
    ['inherited', Object.create({ 'wechatpay-nonce': 'x' })],
    ['there twice, in other cases', { 'wechatpay-nonce': 'x', 'Wechatpay-Nonce': 'x' }],
    ['there with two values', { 'wechatpay-nonce': ['x', 'x'] }],
    ['there with two values, one of them empty', { 'wechatpay-nonce': ['', 'x'] }],
    ['there in two pairs', Object.entries({ 'wechatpay-nonce': 'x', 'Wechatpay-Nonce': 'x' })],
    ['there in two equal pairs', [...Array(2)].map(() => ['wechatpay-nonce', 'x'])],
    ['missing in Headers', new Headers()],
  ])('is not given when it is %s', (_, given) => {
    expect(nonce(given)).toBeUndefined()
  })

  it('is found in the Headers of any package', () => {
    const values: Record<string, string> = { 'wechatpay-nonce': 'x' }
    const headers = {
      [Symbol.toStringTag]: 'Headers',
      get: (name: string) => values[name.toLowerCase()] ?? null,
    }
    expect(nonce(headers)).toBe('x')
    expect(readHeaders(headers)('Date')).toBeUndefined()
  })

  it("is found in Node's without the global Headers, which come with all of fetch", async () => {
    const program = `
      import { generateKeyPairSync } from 'node:crypto'
      import { createClient } from 'wechatpay-chain'
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
      const certs = { PUB_KEY_ID_1: publicKey }
      const wxpay = createClient({ mchid: '1900000109', serial, privateKey, certs })
      const headers = { 'wechatpay-nonce': 'x' }
      const hasFetch = () => process.moduleLoadList.some((name) => name.endsWith('deps/undici/undici'))
      const { reason } = await wxpay.notifications.parse({ headers, body: '{}' }).catch((error) => error)
      const before = hasFetch()
      new Headers()
      console.log(JSON.stringify({ reason, before, after: hasFetch() }))
    `
    expect(await outputOf(program)).toEqual({ reason: 'headers', before: false, after: true })
  })
})
