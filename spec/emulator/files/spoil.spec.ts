import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FileTamperKind, startEmulator } from '../../../lib/emulator/index.js'
import {
  CARD,
  credentialsOf,
  fetchFile,
  headerOf,
  isSigned,
  send,
  sendRaw,
  yesterday,
} from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** The same bill twice, and spoilt the second time. */
async function spoil(kind: FileTamperKind, query = '') {
  const target = `/v3/bill/tradebill?bill_date=${yesterday()}${query}`
  const { data } = await send(emulator, 'GET', target)
  const right = await fetchFile(emulator, data.download_url)
  emulator.tamperFile(kind)
  return { right, url: `${data.download_url}`, spoilt: fetchFile(emulator, data.download_url) }
}

const differences = (one: Buffer, two: Buffer) =>
  [...one].filter((octet, at) => octet !== two[at]).length

describe('tamperFile', () => {
  it.each(['content', 'wire', 'digest'] as const)('%s: one octet is another', async (kind) => {
    const { right, spoilt } = await spoil(kind)
    const { bytes, headers } = await spoilt
    expect(bytes).toHaveLength(right.bytes.length)
    expect(headers['content-length']).toBe(right.headers['content-length'])
    expect(differences(bytes, right.bytes)).toBe(1)
  })

  it('content: a digit becomes another one', async () => {
    const { right, spoilt } = await spoil('content')
    const mask = (text: string) => text.replace(/\d/g, '0')
    expect(mask((await spoilt).body)).toBe(mask(right.body))
  })

  it('content: a gzip is whole, what is in it is another', async () => {
    const { right, spoilt } = await spoil('content', '&tar_type=GZIP')
    const octets = gunzipSync((await spoilt).bytes)
    expect(differences(octets, gunzipSync(right.bytes))).toBe(1)
  })

  it('wire: a gzip is broken', async () => {
    const { right, spoilt } = await spoil('wire', '&tar_type=GZIP')
    const { bytes } = await spoilt
    expect(differences(bytes, right.bytes)).toBe(1)
    expect(() => gunzipSync(bytes)).toThrow()
  })

  it('truncated: the end is missing, and HTTP is content', async () => {
    for (const query of ['', '&tar_type=GZIP']) {
      const { right, spoilt } = await spoil('truncated', query)
      const { bytes, status } = await spoilt
      expect(status).toBe(200)
      expect(bytes).toEqual(right.bytes.subarray(0, -8))
    }
  })

  it('truncated: a gzip ends too early', async () => {
    const { spoilt } = await spoil('truncated', '&tar_type=GZIP')
    const { bytes } = await spoilt
    expect(() => gunzipSync(bytes)).toThrow('unexpected end of file')
  })

  it('cut: the connection breaks before the end', async () => {
    for (const query of ['', '&tar_type=GZIP']) {
      const { spoilt } = await spoil('cut', query)
      await expect(spoilt).rejects.toThrow('aborted')
    }
  })

  it('cut: a part has left, and the length of the whole was announced', async () => {
    const { right, url, spoilt } = await spoil('cut')
    await expect(spoilt).rejects.toThrow('aborted')
    emulator.tamperFile('cut')
    const target = `/${url.replace(emulator.url, '')}`
    const authorization = headerOf(credentialsOf(emulator, 'GET', target))
    const answer = await sendRaw(
      emulator,
      `GET ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n\r\n`,
    )
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toContain(`\r\nContent-Length: ${right.bytes.length}\r\n`)
    expect(body.length).toBeGreaterThan(10)
    expect(right.body.startsWith(body.slice(0, -1))).toBe(true)
    expect(Buffer.from(body).length).toBeLessThan(right.bytes.length)
  })

  it('spoils one file, the next, and queues', async () => {
    const { right, url, spoilt } = await spoil('truncated')
    emulator.tamperFile('content')
    const first = await spoilt
    const [second, third] = [await fetchFile(emulator, url), await fetchFile(emulator, url)]
    expect(first.bytes).toEqual(right.bytes.subarray(0, -8))
    expect(differences(second.bytes, right.bytes)).toBe(1)
    expect(third.bytes).toEqual(right.bytes)
  })

  it('leaves JSON alone, as tamper leaves files', async () => {
    const { right, url, spoilt } = await spoil('content')
    await spoilt
    emulator.tamperFile('content')
    expect(isSigned(emulator, await send(emulator, 'GET', CARD))).toBe(true)
    expect((await fetchFile(emulator, url)).bytes).not.toEqual(right.bytes)
    emulator.tamper('signature')
    expect((await fetchFile(emulator, url)).bytes).toEqual(right.bytes)
    expect(isSigned(emulator, await send(emulator, 'GET', CARD))).toBe(false)
  })

  it('takes no other kind', () => {
    expect(() => emulator.tamperFile('none' as FileTamperKind)).toThrow(
      'tamperFile: none is none of content, wire, truncated, cut, digest',
    )
  })
})
