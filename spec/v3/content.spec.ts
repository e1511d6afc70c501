import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canDigest, type DigestAlgorithm } from '../../lib/crypto/digest.js'
import type { ContentProof } from '../../lib/http/request.js'
import { WechatpayResponse } from '../../lib/http/response.js'
import { TransportError, VerifyError } from '../../lib/index.js'
import { provenContent } from '../../lib/v3/content.js'
import { failureOf } from '../http/support.js'

const response = new WechatpayResponse({
  request: { method: 'GET', url: 'https://api.mch.weixin.qq.com/v3/billdownload/file' },
  status: 200,
  headers: {},
  body: Buffer.alloc(0),
})

/** A body that comes in chunks of `size` octets. */
const bodyOf = (octets: Buffer, size = 7): ReadableStream<Uint8Array> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= octets.length) return controller.close()
      controller.enqueue(new Uint8Array(octets.subarray(at, at + size)))
      at += size
    },
  })
}

const take = (octets: Buffer, proof: ContentProof, size?: number): Promise<Buffer> =>
  buffer(provenContent(bodyOf(octets, size), proof, response))

const digestOf = (octets: Buffer, algorithm: DigestAlgorithm = 'SHA1') => ({
  algorithm,
  value: createHash(algorithm.toLowerCase()).update(octets).digest('hex'),
})

const BILL = Buffer.from(`交易时间,订单金额\r\n${'`2026-06-01 00:00:00,`12.34\r\n'.repeat(99)}`)

const octets = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
const size = fc.integer({ min: 1, max: 64 })

/** The file with one bit turned. */
function flipped(file: Buffer, at: number): Buffer {
  const other = Buffer.from(file)
  const place = at % other.length
  other.writeUInt8(other.readUInt8(place) ^ (1 << (at & 7)), place)
  return other
}

describe('the content of a file', () => {
  it('arrives whole, in gzip or not, whatever it is and however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(octets, size, fc.boolean(), async (file, size, zipped) => {
        // What begins as a gzip file does is one.
        fc.pre(!(file[0] === 0x1f && file[1] === 0x8b))
        const sent = zipped ? gzipSync(file) : file
        expect(await take(sent, { digest: digestOf(file) }, size)).toEqual(file)
        expect(await take(sent, {}, size)).toEqual(file)
      }),
    )
  })

  it('is never another one: whatever octet changed, an error is its end, or nothing is missing', async () => {
    await fc.assert(
      fc.asyncProperty(octets, size, fc.boolean(), fc.nat(), async (file, size, zipped, at) => {
        fc.pre(zipped || file.length > 0)
        const sent = flipped(zipped ? gzipSync(file) : file, at)
        const outcome = await take(sent, { digest: digestOf(file) }, size).catch((error) => error)
        // Of a gzip file, some octets of the head say nothing about what is in it (RFC 1952 2.3.1).
        if (Buffer.isBuffer(outcome)) expect([zipped, outcome]).toEqual([true, file])
        else expect(outcome).toMatchObject({ code: 'ERR_VERIFY', reason: 'digest' })
      }),
      { numRuns: 300 },
    )
  })

  it('is never a shorter one: wherever it is cut off, an error is its end', async () => {
    await fc.assert(
      fc.asyncProperty(octets, size, fc.boolean(), fc.nat(), async (file, size, zipped, at) => {
        fc.pre(file.length > 0)
        const sent = zipped ? gzipSync(file) : file
        const cut = take(sent.subarray(0, at % sent.length), { digest: digestOf(file) }, size)
        expect((await failureOf(cut, VerifyError)).reason).toBe('digest')
      }),
      { numRuns: 300 },
    )
  })

  it.each([1, 7, 8, 9, 40])('in gzip cannot lack %i octets, even without a digest', async (cut) => {
    const error = await failureOf(take(gzipSync(BILL).subarray(0, -cut), {}), VerifyError)
    expect(error).toMatchObject({ reason: 'digest', response })
    expect(error.message).toContain('damaged or cut off')
  })

  it('in gzip cannot have another checksum or length, even without a digest', async () => {
    for (const at of [-8, -4]) {
      const file = gzipSync(BILL)
      file.writeUInt8(file.readUInt8(file.length + at) ^ 1, file.length + at)
      const error = await failureOf(take(file, {}), VerifyError)
      expect(error.message).toContain('damaged or cut off')
      expect(error.cause).toMatchObject({ code: 'Z_DATA_ERROR' })
    }
  })

  it('of several gzip files in one is all that is in them', async () => {
    const file = Buffer.concat([gzipSync(BILL), gzipSync('the end')])
    expect(await take(file, {})).toEqual(Buffer.concat([BILL, Buffer.from('the end')]))
  })

  it.each((['SHA1', 'SHA256', 'SM3'] as const).filter(canDigest))(
    'is known by %s',
    async (algorithm) => {
      const digest = digestOf(BILL, algorithm)
      const base64 = Buffer.from(digest.value, 'hex').toString('base64')
      for (const value of [digest.value, digest.value.toUpperCase(), base64]) {
        expect(await take(gzipSync(BILL), { digest: { algorithm, value } })).toEqual(BILL)
      }
      for (const value of [digest.value.slice(2), ` ${digest.value}`, base64.toLowerCase(), '0']) {
        const error = await failureOf(take(BILL, { digest: { algorithm, value } }), VerifyError)
        expect(error.message).toContain(
          `the ${algorithm} of the file is not the one that was given`,
        )
      }
    },
  )

  it('is not known by the digest of the gzip file', async () => {
    const file = gzipSync(BILL)
    const error = await failureOf(take(file, { digest: digestOf(file) }), VerifyError)
    expect(error.reason).toBe('digest')
  })

  it('comes before it is proven: the error is its end', async () => {
    const reader = provenContent(bodyOf(BILL), { digest: digestOf(BILL.subarray(1)) }, response)
    const chunks: Uint8Array[] = []
    const reading = (async () => {
      for await (const chunk of reader) chunks.push(chunk)
    })()
    await failureOf(reading, VerifyError)
    expect(Buffer.concat(chunks)).toEqual(BILL)
  })

  it('ends in the error of its connection, in gzip or not', async () => {
    const broken = new TransportError('ERR_TRANSPORT', 'cut', {
      request: response.request,
      attempts: [],
    })
    for (const file of [BILL, gzipSync(BILL)]) {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(file.subarray(0, 30))),
        pull: (controller) => controller.error(broken),
      })
      const content = buffer(provenContent(body, { digest: digestOf(BILL) }, response))
      expect(await failureOf(content, TransportError)).toBe(broken)
    }
  })

  it('is let go of once it is found to be damaged, while more could come', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array([0x1f, 0x8b, 0xff, 0xff, 0xff])),
      cancel,
    })
    await failureOf(buffer(provenContent(body, {}, response)), VerifyError)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it.each([
    ['plain', BILL],
    ['gzip', gzipSync(BILL)],
  ])('is let go of by whoever wants no more of it: %s', async (_, file) => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(file.subarray(0, 30))),
      cancel,
    })
    const reader = provenContent(body, { digest: digestOf(BILL) }, response).getReader()
    await reader.cancel('enough')
    expect(cancel).toHaveBeenCalledExactlyOnceWith('enough')
  })
})

describe('the content of an encrypted file', () => {
  const { key, vectors } = JSON.parse(
    readFileSync(new URL('../vectors/encrypted/files.json', import.meta.url), 'utf8'),
  ) as { key: string; vectors: { name: string; nonce: string; octets: string; file: string }[] }
  const files = vectors.map(({ name, nonce, ...vector }) => {
    const octets = Buffer.from(vector.octets, 'base64')
    const plain = name.includes('gzip') ? gunzipSync(octets) : octets
    const cipher = { key: Buffer.from(key, 'base64'), nonce }
    return { name, plain, cipher, file: Buffer.from(vector.file, 'base64') }
  })

  it.each(files)('is in clear, and unzipped: $name', async ({ plain, cipher, file }) => {
    expect(await take(file, { cipher })).toEqual(plain)
  })

  it.each(files)('is known by the digest of $name in clear, or as it came', async (vector) => {
    const { plain, cipher, file } = vector
    expect(await take(file, { cipher, digest: digestOf(plain) })).toEqual(plain)
    expect(await take(file, { cipher, digest: digestOf(file) })).toEqual(plain)
    const error = await failureOf(
      take(file, { cipher, digest: digestOf(Buffer.from('another')) }),
      VerifyError,
    )
    expect(error.message).toContain('the SHA1 of the file is not the one that was given')
  })

  it.each(files)('is proven by its tag alone: $name', async ({ cipher, file }) => {
    const wrong = flipped(file, file.length - 1)
    const short = [0, 1, 15].map((length) => file.subarray(0, length))
    for (const other of [wrong, file.subarray(0, -1), ...short]) {
      const error = await failureOf(take(other, { cipher }), VerifyError)
      expect(error).toMatchObject({ reason: 'digest', response })
      expect(error.message).toContain('damaged or cut off')
    }
    const other = { ...cipher, key: Buffer.alloc(32) }
    expect((await failureOf(take(file, { cipher: other }), VerifyError)).reason).toBe('digest')
  })
})
