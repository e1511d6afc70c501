import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { ApiError, RequestError, TransportError, type WechatpayError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  configFor,
  ok,
  plain,
  proofOf,
  refusal,
  refusingUrl,
  reset,
  type Script,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import { chunksOf, LARGE, octetsOf, partOfRequest, UPLOAD, useTemporaryFolder } from './support.js'

const octets = octetsOf(LARGE)
const stream = () => Readable.from(chunksOf(octets))
const options = { meta: { filename: 'a.png' } }

/** A large stream that does not end as it should: what is done at its end is `end`. */
async function* endingIn(end: () => unknown): AsyncGenerator<Buffer> {
  yield* chunksOf(octets)
  await end()
}

describe('a large stream', () => {
  it('waits on disk, where nobody else may read it, until the call is over', async () => {
    const temporary = await useTemporaryFolder()
    const seen: { names: string[]; modes: number[]; size: number }[] = []
    const answers = await startAnswers(async (outgoing, request) => {
      const names = await temporary.list()
      const stats = await Promise.all(names.map((name) => stat(join(temporary.path, name))))
      const modes = stats.map(({ mode }) => mode & 0o777)
      seen.push({ names, modes, size: stats.at(-1)?.size ?? 0 })
      ok({})(outgoing, request)
    })
    await clientOf(answers.config).media.upload(UPLOAD, stream(), options)
    expect(seen).toEqual([
      {
        names: [
          expect.stringMatching(/^wechatpay-chain-\w+$/),
          expect.stringMatching(/^wechatpay-chain-\w+\/upload$/),
        ],
        modes: [0o700, 0o600],
        size: LARGE,
      },
    ])
    expect(await temporary.list()).toEqual([])
  })

  it('of no more than 8 MiB is held in memory', async () => {
    const temporary = await useTemporaryFolder()
    const seen: string[][] = []
    const answers = await startAnswers(async (outgoing, request) => {
      seen.push(await temporary.list())
      ok({})(outgoing, request)
    })
    const file = Readable.from(chunksOf(octets.subarray(0, 8 * 2 ** 20)))
    await clientOf(answers.config).media.upload(UPLOAD, file, options)
    expect(seen).toEqual([[]])
  })
})

describe('nothing is left on disk', () => {
  it.each<[string, Script, abstract new (...args: never[]) => WechatpayError]>([
    ['is refused', refusal(400, 'PARAM_ERROR'), ApiError],
    ['fails', plain(500), ApiError],
    ['loses its connection', reset, TransportError],
  ])('when the call %s', async (_, script, kind) => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(script)
    await failureOf(clientOf(answers.config).media.upload(UPLOAD, stream(), options), kind)
    expect(await temporary.list()).toEqual([])
  })

  it('when no connection is made', async () => {
    const temporary = await useTemporaryFolder()
    const wxpay = clientOf(configFor(await refusingUrl()))
    const error = await failureOf(wxpay.media.upload(UPLOAD, stream(), options), TransportError)
    expect(error.attempts).toHaveLength(3)
    expect(await temporary.list()).toEqual([])
  })

  it('when the answer comes before the file has gone', async () => {
    const temporary = await useTemporaryFolder()
    const body = '{"code":"PARAM_ERROR"}'
    const head = Object.entries({ ...proofOf(body), 'Content-Length': body.length })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    const { config } = await startSockets((socket) => {
      socket.once('data', () => {
        socket.pause()
        socket.write(`HTTP/1.1 400 Bad Request\r\n${head}\r\n${body}`)
      })
    })
    const call = clientOf(config).media.upload(UPLOAD, stream(), options)
    expect((await failureOf(call, ApiError)).code).toBe('PARAM_ERROR')
    expect(await temporary.list()).toEqual([])
  })

  it('when the stream ends in an error', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const seen: string[][] = []
    const file = endingIn(async () => {
      seen.push(await temporary.list())
      throw new Error('the disk is gone')
    })
    const call = clientOf(answers.config).media.upload(UPLOAD, file, options)
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('the file cannot be read (the disk is gone)')
    expect(error.cause).toEqual(new Error('the disk is gone'))
    expect(seen[0]).toHaveLength(2)
    expect(await temporary.list()).toEqual([])
    expect(answers.requests).toEqual([])
  })

  it('when the signal aborts, though the stream gives nothing more', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const controller = new AbortController()
    const seen: string[][] = []
    const file = endingIn(async () => {
      seen.push(await temporary.list())
      controller.abort('enough')
      await new Promise(() => {})
    })
    const { signal } = controller
    const call = clientOf(answers.config).media.upload(UPLOAD, file, { ...options, signal })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_ABORTED')
    expect(seen[0]).toHaveLength(2)
    expect(await temporary.list()).toEqual([])
    expect(answers.requests).toEqual([])
  })

  it.each<[string, object]>([
    ['a header', { headers: { 'content-type': 'image/png' } }],
    ['a sensitive field', { sensitive: { encrypted: ['multipart.meta.name'] } }],
    ['`as`', { as: 'image' }],
    ['`verify`', { verify: false }],
  ])('when %s is wrong', async (_, wrong) => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const multipart = { meta: {}, file: stream() }
    const calls = [
      wxpay.media.upload(UPLOAD, stream(), { ...options, ...wrong }),
      wxpay.chain(UPLOAD).post({ multipart, ...wrong }),
    ]
    await Promise.all(calls.map((call) => failureOf(call, RequestError)))
    expect(await temporary.list()).toEqual([])
    expect(answers.requests).toEqual([])
  })

  it('when another field cannot be sent', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const fields = { count: Number.NaN }
    const calls = [
      wxpay.media.upload(UPLOAD, stream(), { ...options, fields }),
      wxpay.chain(UPLOAD).post({ multipart: { ...fields, meta: {}, file: stream() } }),
      wxpay.chain(UPLOAD).post({ multipart: { file: stream() } }),
    ]
    await Promise.all(calls.map((call) => failureOf(call, RequestError)))
    expect(await temporary.list()).toEqual([])
    expect(answers.requests).toEqual([])
  })

  it('when the caller’s `meta` throws', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const meta = () => {
      throw new Error('no meta')
    }
    const call = clientOf(answers.config).media.upload(UPLOAD, stream(), { meta })
    expect((await failureOf(call, RequestError)).message).toContain('`meta` has thrown (no meta)')
    expect(await temporary.list()).toEqual([])
  })

  it('when a middleware throws', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.use(() => Promise.reject(new Error('mine')), 'mine')
    await expect(wxpay.media.upload(UPLOAD, stream(), options)).rejects.toThrow('mine')
    expect(await temporary.list()).toEqual([])
  })

  it('when the client is closed while it sends, which ends first', async () => {
    const temporary = await useTemporaryFolder()
    const closing: Promise<void>[] = []
    const answers = await startAnswers((outgoing, request) => {
      closing.push(wxpay.close())
      ok({ media_id: 'M' })(outgoing, request)
    })
    const wxpay = clientOf(answers.config)
    const { data } = await wxpay.media.upload(UPLOAD, stream(), options)
    expect(data).toEqual({ media_id: 'M' })
    await closing[0]
    expect(partOfRequest(answers.requests[0], 'file').content.equals(octets)).toBe(true)
    expect(await temporary.list()).toEqual([])
  })

  it('when the client is closed meanwhile, which waits for it; later ones are refused', async () => {
    const temporary = await useTemporaryFolder()
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    let closed: Promise<void> | undefined
    const file = endingIn(async () => {
      closed = wxpay.close()
    })
    expect((await wxpay.media.upload(UPLOAD, file, options)).status).toBe(200)
    await closed
    expect(await temporary.list()).toEqual([])
    expect(answers.requests).toHaveLength(1)
    const late = wxpay.media.upload(UPLOAD, Buffer.from('x'), options)
    expect((await failureOf(late, RequestError)).message).toContain('the client is closed')
  })

  it('when the temporary file cannot be made', async () => {
    const temporary = await useTemporaryFolder()
    process.env.TMPDIR = join(temporary.path, 'none')
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config).media.upload(UPLOAD, stream(), options)
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('ENOENT')
    expect(await temporary.list()).toEqual([])
  })
})

describe('a stream that is given up', () => {
  it.each<[string, (source: Readable) => Readable | ReadableStream<Uint8Array>]>([
    ['of Node', (source) => source],
    ['of the web', (source) => Readable.toWeb(source) as ReadableStream<Uint8Array>],
  ])('%s is closed', async (_, give) => {
    const answers = await startAnswers(ok({}))
    const controller = new AbortController()
    const source = new Readable({ read: () => controller.abort() })
    const closed = once(source, 'close')
    const { signal } = controller
    const call = clientOf(answers.config).media.upload(UPLOAD, give(source), { ...options, signal })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_ABORTED')
    await closed.catch(() => {})
    expect(source.destroyed).toBe(true)
  })
})
