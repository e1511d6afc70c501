import { describe, expect, it } from 'vitest'
import { addressOf } from '../../lib/http/address.js'
import { RequestError } from '../../lib/index.js'
import { catalogue } from '../support/catalogue.js'
import { failureOf } from './support.js'

const call = { method: 'POST', url: 'x' }
const DEFAULT = new URL('https://api.mch.weixin.qq.com/')
const OWN = new URL('https://proxy.example/wx/')

const address = async (path: string, options = {}, defaults = {}, method = 'POST') =>
  addressOf('v2', path, options, { baseUrl: DEFAULT, ...defaults }, { ...call, method })

describe('the address of an APIv2 call', () => {
  const elsewhere = catalogue.operations.filter(({ path, host }) => host && path.startsWith('v2/'))

  it.each(elsewhere.map(({ path, method, host }) => [path, method, host] as const))(
    'to %s is the own host of the endpoint',
    async (path, method, host) => {
      const { origin } = await address(path.slice(3), {}, {}, method.toUpperCase())
      expect(origin).toBe(host)
    },
  )

  it('is the host of the caller, or of the client, where it is given', async () => {
    const path = 'risk/getpublickey'
    expect((await address(path, {}, { baseUrl: OWN })).origin).toBe(OWN.origin)
    expect((await address(path, { baseUrl: OWN })).base).toEqual(OWN)
    expect((await address('pay/orderquery')).origin).toBe(DEFAULT.origin)
  })

  const demanding = catalogue.operations.filter(({ security }) => security)

  it('is reached with the client certificate by the 57 endpoints that demand it', async () => {
    expect(demanding).toHaveLength(57)
    for (const { path, method } of demanding) {
      const given = [path.slice(3), {}, {}, method.toUpperCase()] as const
      expect(await address(...given)).toHaveProperty('certified', true)
    }
    expect(await address('pay/orderquery')).not.toHaveProperty('certified')
  })

  it('is reached with it, or without it, as the call says', async () => {
    expect(await address('some/endpoint', { security: true })).toHaveProperty('certified', true)
    expect(await address('secapi/pay/refund', { security: false })).not.toHaveProperty('certified')
  })

  it('is another one for those with it, where the client has one for them', async () => {
    const defaults = { certifiedBaseUrl: OWN }
    expect((await address('secapi/pay/refund', {}, defaults)).base).toBe(OWN)
    expect((await address('pay/orderquery', {}, defaults)).base).toBe(DEFAULT)
    const other = 'https://other.example/'
    expect((await address('secapi/pay/refund', { baseUrl: other }, defaults)).base.href).toBe(other)
  })

  it('of a client that has one for them is theirs, also where the endpoint has its own host', async () => {
    const { base, origin } = await address('risk/getpublickey', {}, { certifiedBaseUrl: OWN })
    expect([base, origin]).toEqual([OWN, OWN.origin])
  })

  it('with it has to be one of https', async () => {
    const baseUrl = new URL('http://127.0.0.1:1/')
    const { message } = await failureOf(address('secapi/pay/refund', { baseUrl }), RequestError)
    expect(message).toContain('it has to show the client certificate, which needs https://')
    expect(message).toContain('`security: false`')
    await address('secapi/pay/refund', { baseUrl, security: false })
    await address('secapi/pay/refund', {}, { baseUrl, certifiedBaseUrl: OWN })
  })
})
