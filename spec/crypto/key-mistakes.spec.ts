import { describe, expect, it } from 'vitest'
import { readCertificate, readPrivateKey, readPublicKey } from '../../lib/crypto/keys.js'
import { certificateMistakes } from './mistakes/certificate.js'
import type { Mistake } from './mistakes/common.js'
import { merchantKeyMistakes } from './mistakes/merchant-key.js'
import { platformKeyMistakes } from './mistakes/platform-key.js'
import { bytesOf, leaksIn, passphrase, refusalOf, textOf } from './vectors.js'

const readers = {
  privateKey: readPrivateKey as (option: string, input: unknown, phrase?: unknown) => unknown,
  'certs.PUB_KEY_ID_01': readPublicKey,
  certificate: readCertificate,
}

const tables: readonly [keyof typeof readers, Mistake[]][] = [
  ['privateKey', merchantKeyMistakes],
  ['certs.PUB_KEY_ID_01', platformKeyMistakes],
  ['certificate', certificateMistakes],
]

describe.each(tables)('%s', (slot, mistakes) => {
  it.each(mistakes)('refuses $title', async ({ input, passphrase, option = slot, ...expected }) => {
    const read = (): unknown => readers[slot](slot, input, passphrase)
    const error = await refusalOf(expected.atOnce === false ? loading(read()) : read)
    expect(error.option).toBe(option)
    expect(error.message).toMatch(expected.words)
    expect(error.message).toMatch(/^[\w.]+: [^\n]+\.$/)
    expect(leaksIn(error)).toEqual([])
  })
})

describe('what the specs above look for', () => {
  it('is found when it is there', () => {
    expect(leaksIn({ deep: { pem: textOf('rsa.pkcs8.pem') } })).not.toEqual([])
    const der = bytesOf('rsa.pkcs8.der')
    const jwk = JSON.parse(textOf('rsa.private.jwk.json'))
    expect(leaksIn({ der })).not.toEqual([])
    expect(leaksIn({ der: new Uint8Array(der) })).not.toEqual([])
    expect(leaksIn(new Error('no', { cause: { jwk } }))).not.toEqual([])
    expect(leaksIn(new Error(`not ${passphrase}`))).not.toEqual([])
  })
})

/** Reading must succeed here: the mistake shows later. */
function loading(source: unknown): () => unknown {
  return () => (source as { load(): unknown }).load()
}
