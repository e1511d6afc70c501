import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { TransportError } from '../../lib/index.js'
import type { UploadFile } from '../../lib/media/types.js'
import { clientOf, failureOf } from '../http/support.js'
import { ok, refusal, startAnswers } from '../support/answers.js'
import { chunksOf, LARGE, octetsOf, partOfRequest, UPLOAD, useFolder } from './support.js'

const octets = octetsOf(LARGE)
const options = { meta: { filename: 'a.png' } }

const files: readonly [string, () => UploadFile | Promise<UploadFile>][] = [
  ['a small file', () => octets.subarray(0, 100_000)],
  ['an empty file', () => octets.subarray(0, 0)],
  ['a large Buffer', () => octets],
  ['a large Blob', () => new Blob([octets])],
  ['a large stream', () => Readable.from(chunksOf(octets))],
  [
    'a large file on disk',
    async () => {
      const path = join(await useFolder(), 'a.png')
      await writeFile(path, octets)
      return path
    },
  ],
]

describe('onProgress', () => {
  it.each(files)('sees %s go, to its end', async (_, give) => {
    const answers = await startAnswers(ok({}))
    const seen: { sent: number; total: number }[] = []
    const onProgress = (progress: { sent: number; total: number }) => seen.push(progress)
    await clientOf(answers.config).media.upload(UPLOAD, await give(), { ...options, onProgress })
    const total = answers.requests[0]?.body.length
    expect(new Set(seen.map((progress) => progress.total))).toEqual(new Set([total]))
    const sent = seen.map((progress) => progress.sent)
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b))
    expect(sent.at(-1)).toBe(total)
    expect(sent.length).toBeGreaterThan((total ?? 0) / 2 ** 20)
  })

  it('begins again with a repetition', async () => {
    const answers = await startAnswers(refusal(429, 'RATELIMIT_EXCEEDED'), ok({}))
    const seen: number[] = []
    const onProgress = ({ sent }: { sent: number }) => seen.push(sent)
    const more = { idempotent: true, onProgress }
    await clientOf(answers.config).media.upload(UPLOAD, octets, { ...options, ...more })
    const half = seen.length / 2
    expect(seen.slice(0, half)).toEqual(seen.slice(half))
    expect(seen[half]).toBeLessThan(1_000)
  })

  it('is called for a form of `multipart` too', async () => {
    const answers = await startAnswers(ok({}))
    const onProgress = vi.fn()
    const multipart = { meta: {}, file: new File(['x'], 'a.png') }
    await clientOf(answers.config).chain(UPLOAD).post({ multipart, onProgress })
    const total = answers.requests[0]?.body.length
    expect(onProgress).toHaveBeenLastCalledWith({ sent: total, total })
  })

  it.each<[string, unknown]>([
    ['an error', new Error('enough')],
    ['anything', 'enough'],
  ])('ends the call by throwing %s, and for good', async (_, thrown) => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const onProgress = vi.fn(() => {
      throw thrown
    })
    const more = { idempotent: true, onProgress }
    const call = wxpay.media.upload(UPLOAD, octets, { ...options, ...more })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: thrown, sent: true })
    expect(error.message).toContain('`onProgress` has thrown')
    expect(error.message).toContain('query before you repeat it')
    expect(error.attempts).toHaveLength(1)
    expect(onProgress).toHaveBeenCalledTimes(1)
    expect(answers.requests).toEqual([])
    await wxpay.media.upload(UPLOAD, octets, options)
    expect(partOfRequest(answers.requests[0], 'file').content.equals(octets)).toBe(true)
  })
})

describe('an upload whose signal aborts', () => {
  /** The error of an upload by which nothing has arrived. */
  async function failure(
    file: UploadFile | ((abort: () => void) => UploadFile),
    more: (abort: () => void) => object = () => ({}),
  ): Promise<TransportError> {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const controller = new AbortController()
    const abort = () => controller.abort('enough')
    const given = typeof file === 'function' ? file(abort) : file
    const { signal } = controller
    const call = wxpay.media.upload(UPLOAD, given, { ...options, signal, ...more(abort) })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough' })
    expect(answers.requests).toEqual([])
    await wxpay.media.upload(UPLOAD, 'package.json', options)
    expect(answers.requests).toHaveLength(1)
    return error
  }

  it.each<[string, (abort: () => void) => UploadFile]>([
    ['a stream of Node', (abort) => new Readable({ read: abort })],
    ['a web stream', (abort) => new ReadableStream({ pull: abort }, { highWaterMark: 0 })],
    ['an async iterable', (abort) => stuck(abort)],
  ])('while %s is read sends nothing', async (_, give) => {
    expect((await failure(give)).sent).toBe(false)
  })

  it('before it begins sends nothing', async () => {
    const error = await failure((abort) => {
      abort()
      return octets
    })
    expect(error.sent).toBe(false)
  })

  it('while a large file is digested sends nothing', async () => {
    const error = await failure((abort) => {
      const blob = new Blob([octets])
      blob.stream = () => new ReadableStream({ pull: abort }, { highWaterMark: 0 })
      return blob
    })
    expect(error.sent).toBe(false)
  })

  it('while `meta` asks for a digest sends nothing', async () => {
    const error = await failure(octets, (abort) => ({
      meta: async (file: { digest(): Promise<string> }) => {
        setImmediate(abort)
        return { sha256: await file.digest() }
      },
    }))
    expect(error.sent).toBe(false)
  })

  it('while it is sent says that it may have been carried out', async () => {
    const error = await failure(octets, (abort) => ({
      onProgress: ({ sent }: { sent: number }) => sent > 2 ** 20 && abort(),
    }))
    expect(error.sent).toBe(true)
    expect(error.message).toContain('query before you repeat it')
  })
})

async function* stuck(abort: () => void): AsyncGenerator<Uint8Array> {
  yield octets
  abort()
  await new Promise(() => {})
}

describe('the time of an upload', () => {
  it('begins when the file is read and digested', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const clocks = () => timers.mock.calls.filter(([, time]) => time === 54_321).length
    const seen: number[] = []
    async function* reading() {
      yield* chunksOf(octets)
      seen.push(clocks())
    }
    const answers = await startAnswers((outgoing, request) => {
      seen.push(clocks())
      ok({})(outgoing, request)
    })
    const more = { timeout: 54_321 }
    await clientOf(answers.config).media.upload(UPLOAD, reading(), { ...options, ...more })
    expect(seen).toEqual([0, 1])
  })

  it('ends it, and lets go of the file', async () => {
    const answers = await startAnswers(() => {})
    const call = clientOf(answers.config).media.upload(UPLOAD, octets, { ...options, timeout: 300 })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_TIMEOUT')
  })
})

it('others have their turn while large octets are digested', async () => {
  const answers = await startAnswers(ok({}))
  let turns = 0
  const count = () => {
    turns++
    timer = setImmediate(count)
  }
  let timer = setImmediate(count)
  const meta = async (file: { digest(): Promise<string> }) => {
    const before = turns
    const sha256 = await file.digest()
    return { filename: 'a.png', sha256, turns: turns - before }
  }
  await clientOf(answers.config).media.upload(UPLOAD, octets, { meta })
  clearImmediate(timer)
  const told = JSON.parse(partOfRequest(answers.requests[0], 'meta').content.toString())
  expect(told.turns).toBeGreaterThan(50)
})

it('onProgress that is asynchronous is waited for, and ends the call by what it rejects with', async () => {
  const answers = await startAnswers(ok({}))
  const reason = new Error('the page is gone')
  const onProgress = async () => {
    throw reason
  }
  const call = clientOf(answers.config).media.upload(UPLOAD, octets, { ...options, onProgress })
  const error = await failureOf(call, TransportError)
  expect([error.code, error.cause]).toEqual(['ERR_ABORTED', reason])
})

it('what a caller does with its bytes after the call does not reach the wire', async () => {
  const answers = await startAnswers(ok({}))
  const file = Buffer.from('the licence')
  const call = clientOf(answers.config).media.upload(UPLOAD, file, options)
  file.fill(0)
  await call
  expect(`${answers.requests[0]?.body}`).toContain('\r\n\r\nthe licence\r\n')
})
