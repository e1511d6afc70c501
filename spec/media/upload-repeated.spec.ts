import { createReadStream, openAsBlob } from 'node:fs'
import { appendFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Agent } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Dispatcher, TransportError } from '../../lib/index.js'
import type { UploadFile } from '../../lib/media/types.js'
import { clientOf, failureOf } from '../http/support.js'
import { isSigned, ok, refusal, startAnswers } from '../support/answers.js'
import {
  chunksOf,
  LARGE,
  metaText,
  octetsOf,
  partOfRequest,
  UPLOAD,
  useFolder,
  useTemporaryFolder,
} from './support.js'

const octets = octetsOf(LARGE)
const options = { meta: { filename: 'a.png' } }

type Give = (path: string) => UploadFile | Promise<UploadFile>

const files: readonly [string, Give][] = [
  ['a path', (path) => path],
  ['a Blob', () => new Blob([octets])],
  ['a Blob of a file on disk', (path) => openAsBlob(path)],
  ['a Buffer', () => octets],
  ['a stream', (path) => createReadStream(path)],
  ['a small stream', () => Readable.from(chunksOf(octets.subarray(0, 1_000)))],
]

async function onDisk(): Promise<string> {
  const path = join(await useFolder(), 'a.png')
  await writeFile(path, octets)
  return path
}

/** Refuses so many connections, and makes the next ones. */
function refusing(times: number): Dispatcher {
  const agent = new Agent()
  onTestFinished(() => agent.destroy())
  let left = times
  return {
    dispatch: (given, handler) => {
      if (left-- <= 0) return agent.dispatch(given as never, handler as never)
      const cause = Object.assign(new Error('refused'), {
        code: 'ECONNREFUSED',
        syscall: 'connect',
      })
      Reflect.get(handler, 'onResponseError').call(handler, {}, cause)
      return true
    },
  }
}

describe.each(files)('an upload of %s that is repeated', (_, give) => {
  it('after a refused connection sends the file from its beginning', async () => {
    const answers = await startAnswers(ok({ media_id: 'M' }))
    const wxpay = clientOf(answers.config, { dispatcher: refusing(2) })
    await wxpay.media.upload(UPLOAD, await give(await onDisk()), options)
    expect(answers.requests).toHaveLength(1)
    expectWhole(answers.requests[0])
  })

  it('after 429 sends it again, signed afresh', async () => {
    const answers = await startAnswers(refusal(429, 'RATELIMIT_EXCEEDED'), ok({ media_id: 'M' }))
    const wxpay = clientOf(answers.config)
    const file = await give(await onDisk())
    await wxpay.media.upload(UPLOAD, file, { ...options, idempotent: true })
    expect(answers.requests).toHaveLength(2)
    for (const request of answers.requests) expectWhole(request)
    const [first, second] = answers.requests.map(({ headers }) => headers.authorization)
    expect(first).not.toBe(second)
  })

  it('after a connection that was cut in its middle sends all of it', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({ media_id: 'M' }))
    const wxpay = clientOf(answers.config)
    let cut = false
    const onProgress = ({ sent, total }: { sent: number; total: number }) => {
      if (cut || (sent < 2 ** 20 && total > LARGE)) return
      answers.sockets[0]?.resetAndDestroy()
      cut = true
    }
    const file = await give(await onDisk())
    await wxpay.media.upload(UPLOAD, file, { ...options, idempotent: true, onProgress })
    expect(answers.requests).toHaveLength(1)
    expect(answers.connections).toBe(2)
    expectWhole(answers.requests[0])
    expect((await temporary.list()).filter((name) => name.startsWith('wechatpay'))).toEqual([])
  })
})

function expectWhole(request: Parameters<typeof partOfRequest>[0]): void {
  const { content } = partOfRequest(request, 'file')
  expect(content.equals(octets.subarray(0, content.length))).toBe(true)
  expect([octets.length, 1_000]).toContain(content.length)
  expect(request && isSigned(request, metaText(request))).toBe(true)
}

describe.each<[string, Give]>([
  ['a file on disk', (path) => path],
  ['a Blob of a file on disk', (path) => openAsBlob(path)],
])('%s that changes between its digest and its sending', (what, give) => {
  /** Uploads a file to which `change` happens when its digest is made. */
  async function uploadChanging(change: (path: string) => Promise<void>) {
    const answers = await startAnswers(ok({ media_id: 'M' }))
    const wxpay = clientOf(answers.config)
    const path = await onDisk()
    let changed = false
    wxpay.stack.v3.before(
      'transport',
      async (request, next) => {
        if (!changed) await change(path)
        changed = true
        return next(request)
      },
      'change',
    )
    const call = wxpay.media.upload(UPLOAD, await give(path), options)
    call.catch(() => {})
    return { answers, wxpay, call }
  }

  it.each<[string, (path: string) => Promise<void>]>([
    ['shorter', (path) => truncate(path, LARGE - 100_000)],
    ['empty', (path) => truncate(path, 0)],
    ['missing', (path) => rm(path)],
  ])('to be %s is told, and the client goes on', async (change, make) => {
    const { answers, wxpay, call } = await uploadChanging(make)
    const error = await failureOf(call, TransportError)
    expect(error.code).toBe('ERR_TRANSPORT')
    expect(error.message).toMatch(
      what === 'a file on disk' && change !== 'missing'
        ? /a file changed while it was sent/
        : /ENOENT|could not be read/,
    )
    expect(answers.requests).toEqual([])
    await wxpay.media.upload(UPLOAD, octets, options)
    expectWhole(answers.requests[0])
  })

  it('to be longer is sent as it was, or told', async () => {
    const { answers, wxpay, call } = await uploadChanging((path) => appendFile(path, 'more'))
    if (what === 'a file on disk') {
      await call
      expectWhole(answers.requests[0])
    } else {
      await failureOf(call, TransportError)
      expect(answers.requests).toEqual([])
    }
    await wxpay.media.upload(UPLOAD, octets, options)
    expectWhole(answers.requests.at(-1))
  })
})
