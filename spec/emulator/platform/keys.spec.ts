import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type PlatformMode, startEmulator } from '../../../lib/emulator/index.js'
import { CARD, download, isSigned, isSignedBy, type Reply, send } from '../support.js'

let emulator: Emulator
let first: { serial: string; pem: string }

beforeAll(async () => {
  emulator = await startEmulator()
  first = await firstOf(emulator)
})
afterAll(() => emulator.close())

const firstOf = async (emulator: Emulator) => {
  const [newest] = await download(emulator)
  if (!newest) throw new Error('there is no certificate')
  return newest
}

const serialOf = ({ headers }: Reply) => headers['wechatpay-serial']

const ask = (target: string, serial?: string) =>
  send(emulator, 'GET', target, { headers: { 'Wechatpay-Serial': serial } })

describe('the platform', () => {
  it('has by default a public key, which clients are given, and a certificate that its CA has issued', async () => {
    expect(Object.keys(emulator.config.certs)).toEqual([
      expect.stringMatching(/^PUB_KEY_ID_\d{28}$/),
    ])
    const certificate = new X509Certificate(first.pem)
    const ca = new X509Certificate(emulator.trust)
    expect(first.serial).toMatch(/^[0-9A-F]{40}$/)
    expect(certificate.serialNumber).toBe(first.serial)
    expect(certificate.checkIssued(ca)).toBe(true)
    expect(certificate.verify(ca.publicKey)).toBe(true)
    expect([ca.ca, certificate.ca]).toEqual([true, false])
    expect(ca.verify(ca.publicKey)).toBe(true)
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(ca.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
  })

  it('has certificates that are valid for five years', () => {
    const { validFrom, validTo } = new X509Certificate(first.pem)
    const until = new Date(validFrom)
    until.setUTCFullYear(until.getUTCFullYear() + 5)
    expect(new Date(validTo)).toEqual(until)
    expect(Math.abs(Date.parse(validFrom) - Date.now())).toBeLessThan(300_000)
  })

  it('has three keys of its own, no two of them the same', () => {
    const keys = [first.pem, emulator.trust].map((pem) => new X509Certificate(pem).publicKey)
    const spki = keys.map((key) => key.export({ type: 'spki', format: 'pem' }))
    expect(new Set([...spki, ...Object.values(emulator.config.certs)]).size).toBe(3)
  })

  it('signs with the key that the request names', async () => {
    const [publicKeyId] = Object.keys(emulator.config.certs)
    const reply = await ask(CARD, first.serial)
    expect(serialOf(reply)).toBe(first.serial)
    expect(isSignedBy(first.pem, reply)).toBe(true)
    const other = await ask('/v3/certificates', publicKeyId)
    expect(serialOf(other)).toBe(publicKeyId)
    expect(isSigned(emulator, other)).toBe(true)
  })

  it.each([undefined, 'PUB_KEY_ID_1', '', '0'.repeat(40)])(
    'signs with its public key for who names %j, but the download with a certificate',
    async (serial) => {
      const reply = await ask(CARD, serial)
      expect(isSigned(emulator, reply)).toBe(true)
      const certificates = await ask('/v3/certificates', serial)
      expect(serialOf(certificates)).toBe(first.serial)
      expect(isSignedBy(first.pem, certificates)).toBe(true)
    },
  )

  it('signs a refusal with the key that was named, too', async () => {
    const headers = { 'Wechatpay-Serial': first.serial, Authorization: 'no' }
    const reply = await send(emulator, 'GET', CARD, { headers })
    expect(reply.status).toBe(401)
    expect(isSignedBy(first.pem, reply)).toBe(true)
  })

  it('without a public key gives clients its certificate, and signs with that', async () => {
    await using emulator = await startEmulator({ platform: 'certificate' })
    const [newest] = await download(emulator)
    expect(emulator.config.certs).toEqual({ [`${newest?.serial}`]: newest?.pem })
    expect(isSigned(emulator, await send(emulator, 'GET', CARD))).toBe(true)
    await emulator.rotate()
    expect(isSigned(emulator, await send(emulator, 'GET', CARD))).toBe(false)
    const renewed = await firstOf(emulator)
    expect(isSignedBy(renewed.pem, await send(emulator, 'GET', CARD))).toBe(true)
  })

  it.each(['', 'keys', '__proto__'])('of kind %j there is none', async (platform) => {
    await expect(startEmulator({ platform: platform as PlatformMode })).rejects.toThrow(
      /platform: .*none of key, certificate, both/,
    )
  })
})

describe('rotate', () => {
  it('issues a certificate with a new key, which comes first and signs the download', async () => {
    const before = await download(emulator)
    const serial = await emulator.rotate()
    const [newest, ...older] = await download(emulator)
    expect(newest?.serial).toBe(serial)
    expect(older).toEqual(before)
    const certificate = new X509Certificate(`${newest?.pem}`)
    const ca = new X509Certificate(emulator.trust)
    expect(certificate.serialNumber).toBe(serial)
    expect(certificate.verify(ca.publicKey)).toBe(true)
    expect(certificate.publicKey.equals(new X509Certificate(first.pem).publicKey)).toBe(false)
    const reply = await send(emulator, 'GET', '/v3/certificates')
    expect(isSignedBy(`${newest?.pem}`, reply)).toBe(true)
    expect(isSignedBy(first.pem, await ask(CARD, first.serial))).toBe(true)
  })

  it('makes certificates that are over, not valid yet, or from nowhere', async () => {
    const ca = new X509Certificate(emulator.trust)
    const past = new Date('2020-01-01T00:00:00Z')
    const end = new Date('2021-01-01T00:00:00Z')
    const future = new Date('2090-01-01T00:00:00Z')
    await emulator.rotate({ notBefore: past, notAfter: end })
    await emulator.rotate({ notBefore: future })
    await emulator.rotate({ issuer: 'self' })
    const all = (await download(emulator)).map(({ pem }) => new X509Certificate(pem))
    const [self, early, over] = all
    expect(new Date(`${over?.validFrom}`)).toEqual(past)
    expect(new Date(`${over?.validTo}`)).toEqual(end)
    expect(new Date(`${early?.validFrom}`)).toEqual(future)
    expect(new Date(`${early?.validTo}`)).toEqual(new Date('2095-01-01T00:00:00Z'))
    expect(all.slice(0, 3).map((each) => each.checkIssued(ca))).toEqual([false, true, true])
    expect(self?.verify(ca.publicKey)).toBe(false)
    expect(self?.verify(self.publicKey)).toBe(true)
  })

  it('gives a merchant who has the public key only the first certificate', async () => {
    await using emulator = await startEmulator({ platform: 'key' })
    const serial = await emulator.rotate()
    expect(await download(emulator)).toEqual([{ serial, pem: expect.any(String) }])
  })

  it('forgets the older ones when told to', async () => {
    const serial = await emulator.rotate({ keep: false })
    expect((await download(emulator)).map((each) => each.serial)).toEqual([serial])
    expect(isSigned(emulator, await ask(CARD, first.serial))).toBe(true)
  })
})
