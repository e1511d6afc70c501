import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { UploadFile } from '../../lib/media/types.js'
import { clientOf } from '../http/support.js'
import { isSigned, ok, startAnswers } from '../support/answers.js'
import { chunksOf, LARGE, metaText, octetsOf, partOfRequest, UPLOAD, useFolder } from './support.js'

/** Something to be uploaded, by its octets and by where they stand on disk. */
type Give = (octets: Buffer, path: string) => UploadFile | Promise<UploadFile>

async function* generate(octets: Buffer): AsyncGenerator<Buffer> {
  yield* chunksOf(octets)
}

const contents: readonly [what: string, give: Give, named?: true][] = [
  ['a file:// URL', (_, path) => pathToFileURL(path), true],
  ['a Blob', (octets) => new Blob([octets])],
  ['a File', (octets) => new File([octets], '门头 1.png'), true],
  ['a Blob of a file on disk', (_, path) => openAsBlob(path)],
  ['a Buffer', (octets) => octets],
  [
    'a part of a Buffer',
    (octets) => Buffer.concat([Buffer.alloc(9), octets, Buffer.alloc(9)]).subarray(9, -9),
  ],
  ['a Uint8Array', (octets) => new Uint8Array(octets)],
  ['an ArrayBuffer', (octets) => new Uint8Array(octets).buffer],
  ['a view', (octets) => new DataView(new Uint8Array(octets).buffer)],
  ['a stream of a file', (_, path) => createReadStream(path)],
  ['a stream of Node', (octets) => Readable.from(chunksOf(octets))],
  [
    'a web stream',
    (octets) => Readable.toWeb(Readable.from(chunksOf(octets))) as ReadableStream<Uint8Array>,
  ],
  ['the body of a fetch', (octets) => new Response(octets).body ?? octets],
  ['an async generator', (octets) => generate(octets)],
]

const sizes: readonly [size: string, octets: number][] = [
  ['empty', 0],
  ['small', 100_003],
  ['large', LARGE],
]

describe.each(sizes)('a %s file', (_, size) => {
  const octets = octetsOf(size)

  /** A server, a client, and the octets on disk. */
  async function setUp() {
    const answers = await startAnswers(ok({ media_id: 'M' }))
    const path = join(await useFolder(), '门头 1.png')
    await writeFile(path, octets)
    return { answers, wxpay: clientOf(answers.config), path }
  }

  /** The one request that has arrived, which has to be whole, and signed over its `meta` alone. */
  function arrivalAt({ requests }: Awaited<ReturnType<typeof setUp>>['answers']) {
    const [request, ...more] = requests
    expect(more).toEqual([])
    expect(partOfRequest(request, 'file').content.equals(octets)).toBe(true)
    expect(request?.headers['content-length']).toBe(`${request?.body.length}`)
    expect(request?.headers['transfer-encoding']).toBeUndefined()
    expect(request && isSigned(request, metaText(request))).toBe(true)
    return request
  }

  it.each<[string, Give, boolean?]>([['a path', (_, path) => path, true], ...contents])(
    'is uploaded from %s to the octet',
    async (_, give, named = false) => {
      const { answers, wxpay, path } = await setUp()
      const options = named ? {} : { meta: { filename: '门头 1.png' } }
      const { data } = await wxpay.media.upload(UPLOAD, await give(octets, path), options)
      expect(data).toEqual({ media_id: 'M' })
      const request = arrivalAt(answers)
      expect(partOfRequest(request, 'file').filename).toBe('门头 1.png')
      expect(JSON.parse(metaText(request))).toEqual({
        filename: '门头 1.png',
        sha256: createHash('sha256').update(octets).digest('hex'),
      })
    },
  )

  it.each(contents)('is sent by `multipart` from %s to the octet', async (_, give) => {
    const { answers, wxpay, path } = await setUp()
    const meta = '{ "filename" : "门头 1.png" }'
    await wxpay.chain(UPLOAD).post({ multipart: { meta, file: await give(octets, path) } })
    const request = arrivalAt(answers)
    expect(metaText(request)).toBe(meta)
    expect(partOfRequest(request, 'file').filename).toBe('门头 1.png')
  })

  it('is sent by a form of the platform’s own to the octet', async () => {
    const { answers, wxpay } = await setUp()
    const multipart = new FormData()
    multipart.append('file', new File([octets], '门头 1.png'))
    multipart.append('meta', '{"filename":"门头 1.png"}')
    await wxpay.chain(UPLOAD).post({ multipart })
    expect(metaText(arrivalAt(answers))).toBe('{"filename":"门头 1.png"}')
  })
})
