import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Claims, issue, newSerial } from '../../../lib/emulator/platform/certificate.js'

const noOpenssl = spawnSync('openssl', ['version']).status !== 0

const root = { name: 'Root', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const claims: Claims = {
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  subject: 'Signer',
  publicKey,
  notBefore: new Date('2024-02-29T01:02:03Z'),
  notAfter: new Date('2060-02-29T01:02:03Z'),
  ca: false,
}
const rootClaims = { ...claims, subject: root.name, publicKey: root.publicKey, ca: true }

const read = (pem: string) => new X509Certificate(pem)

describe('a certificate', () => {
  it('says what it was told to say', () => {
    const certificate = read(issue(claims, root))
    expect(certificate.serialNumber).toBe(claims.serial)
    expect(certificate.subject).toBe('C=CN\nO=Emulator of Tenpay.com\nCN=Signer')
    expect(certificate.issuer).toBe('C=CN\nO=Emulator of Tenpay.com\nCN=Root')
    expect(new Date(certificate.validFrom)).toEqual(claims.notBefore)
    expect(new Date(certificate.validTo)).toEqual(claims.notAfter)
    expect(certificate.publicKey.equals(publicKey)).toBe(true)
    expect(certificate.ca).toBe(false)
  })

  it('proves the servers that it names, and none otherwise', () => {
    const hosts = ['127.0.0.1', 'localhost']
    const server = read(issue({ ...claims, hosts }, root))
    expect(server.subjectAltName).toBe('IP Address:127.0.0.1, DNS:localhost')
    expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(server.checkIP('127.0.0.1')).toBe('127.0.0.1')
    expect(server.checkIP('127.0.0.2')).toBeUndefined()
    expect(server.checkHost('localhost')).toBe('localhost')
    const other = read(issue(claims, root))
    expect([other.subjectAltName, other.keyUsage]).toEqual([undefined, undefined])
  })

  it('is issued for keys of any kind', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const certificate = read(issue({ ...claims, publicKey }, root))
    expect(certificate.publicKey.equals(publicKey)).toBe(true)
    expect(certificate.verify(root.publicKey)).toBe(true)
  })

  it('is issued by the CA, and by no other', () => {
    const ca = read(issue(rootClaims, root))
    const certificate = read(issue(claims, root))
    expect(ca.ca).toBe(true)
    expect(certificate.checkIssued(ca)).toBe(true)
    expect(certificate.verify(root.publicKey)).toBe(true)
    expect(certificate.verify(publicKey)).toBe(false)
    const other = read(issue({ ...rootClaims, publicKey }, root))
    expect(certificate.checkIssued(other)).toBe(false)
  })

  it('holds any name, any time and any serial', () => {
    const dates = { noInvalidDate: true, min: new Date('1950'), max: new Date('9999') }
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
        fc.date(dates),
        fc.date(dates),
        fc.constant(undefined).map(newSerial),
        (subject, notBefore, notAfter, serial) => {
          const pem = issue({ ...claims, subject, notBefore, notAfter, serial }, root)
          const certificate = read(pem)
          const { subject: names } = certificate.toLegacyObject()
          expect([names.CN].flat().join('')).toBe(subject)
          expect(certificate.serialNumber).toBe(serial)
          expect(Date.parse(certificate.validFrom)).toBe(Math.floor(+notBefore / 1000) * 1000)
          expect(Date.parse(certificate.validTo)).toBe(Math.floor(+notAfter / 1000) * 1000)
        },
      ),
      { numRuns: 50 },
    )
  })

  it.skipIf(noOpenssl)('stands the strict check of the openssl command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = (name: string, pem: string) => {
      writeFileSync(join(folder, name), pem)
      return join(folder, name)
    }
    const ca = file('ca.pem', issue(rootClaims, root))
    const check = (pem: string) => {
      const args = ['verify', '-x509_strict', '-attime', '1800000000', '-CAfile', ca]
      return spawnSync('openssl', [...args, file('leaf.pem', pem)]).status
    }
    expect(check(issue(claims, root))).toBe(0)
    const stranger = { ...root, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
    expect(check(issue(claims, stranger))).not.toBe(0)
  })
})

describe('a serial', () => {
  it('is 20 octets, positive, and another one every time', () => {
    const serials = Array.from({ length: 1000 }, newSerial)
    expect(new Set(serials).size).toBe(1000)
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{39}$/)
  })
})
