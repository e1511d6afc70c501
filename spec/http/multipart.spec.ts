import { openAsBlob } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import { FormBody } from '../../lib/http/form.js'
import { encodeForm, type MultipartFields } from '../../lib/http/multipart.js'
import { ApiError, RequestError } from '../../lib/index.js'
import { isSigned, ok, startAnswers } from '../support/answers.js'
import { bytesOf, clientOf, failureOf } from './support.js'

const call = { method: 'POST', url: 'http://x/v3' }
const meta = { filename: '门头 "1".jpg', sha256: 'a'.repeat(64) }

/** The form as another parser reads it. */
async function parse(form: FormData | MultipartFields): Promise<FormData> {
  const { body, contentType } = await encodeForm(form, call)
  const headers = { 'content-type': contentType }
  return new Response(await bytesOf(body), { headers }).formData()
}

async function* generate(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

const fileOf = async (form: FormData | MultipartFields) => (await parse(form)).get('file') as File

describe('a form', () => {
  it('is written with its `meta` first, and each part in its own type', async () => {
    const {
      body,
      contentType,
      meta: signed,
    } = await encodeForm(
      { file: Buffer.from('octets'), note: '中', count: 56, more: [1, { a: 2 }], meta },
      call,
    )
    const boundary = contentType.replace('multipart/form-data; boundary=', '')
    expect(boundary).toMatch(/^[A-Za-z0-9-]{20,70}$/)
    const part = (disposition: string, type: string, content: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n` +
      `Content-Type: ${type}\r\n\r\n${content}\r\n`
    expect(`${body}`).toBe(
      part('name="meta"', 'application/json', JSON.stringify(meta)) +
        part('name="file"; filename="门头 %221%22.jpg"', 'application/octet-stream', 'octets') +
        part('name="note"', 'text/plain; charset=utf-8', '中') +
        part('name="count"', 'text/plain; charset=utf-8', '56') +
        part('name="more"', 'application/json', '[1,{"a":2}]') +
        `--${boundary}--\r\n`,
    )
    expect(`${signed}`).toBe(JSON.stringify(meta))
  })

  it('has a boundary of its own each time', async () => {
    const types = await Promise.all([1, 2].map(async () => encodeForm({ meta }, call)))
    expect(types[0]?.contentType).not.toBe(types[1]?.contentType)
  })

  const octets = Uint8Array.from([0, 13, 10, 45, 45, 255, 10])

  it.each<[string, () => MultipartFields[string]]>([
    ['a Uint8Array', () => octets],
    ['a Buffer', () => Buffer.from(octets)],
    ['a part of a Buffer', () => Buffer.concat([octets, octets]).subarray(7)],
    ['an ArrayBuffer', () => octets.slice().buffer],
    ['a view', () => new DataView(octets.buffer)],
    ['a Blob', () => new Blob([octets])],
    ['a File', () => new File([octets], 'x')],
    ['a stream of Node', () => Readable.from([octets.subarray(0, 3), octets.subarray(3)])],
    ['a web stream', () => new Blob([octets]).stream()],
    ['an async generator', () => generate(octets)],
  ])('carries %s to the octet', async (_, file) => {
    expect(new Uint8Array(await (await fileOf({ meta, file: file() })).arrayBuffer())).toEqual(
      octets,
    )
  })

  it('carries a file on disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'multipart-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const path = join(folder, 'a.jpg')
    await writeFile(path, 'content')
    expect(await (await fileOf({ meta, file: await openAsBlob(path) })).text()).toBe('content')
    const file = await fileOf({ meta, file: pathToFileURL(path) })
    expect([await file.text(), file.name, file.type]).toEqual(['content', 'a.jpg', 'image/jpeg'])
    const changed = await openAsBlob(path)
    await appendFile(path, 'more')
    const error = await failureOf(encodeForm({ meta, file: changed }, call), RequestError)
    expect(error.message).toContain('field `file` of `multipart` cannot be read')
    expect(error.cause).toBeInstanceOf(Error)
  })

  it.each<[string, () => MultipartFields[string], string]>([
    ['a file that is not there', () => new URL('file:///none/a.jpg'), 'ENOENT'],
    ['a folder', () => pathToFileURL(tmpdir()), 'what is there is no file'],
    ['a file of another host', () => new URL('file://host/a.jpg'), 'host'],
    ['a stream of text', () => Readable.from(['text']), 'something else than octets'],
    ['a stream that is broken', () => broken(), 'the disk is gone'],
  ])('with %s is refused, and says why', async (_, file, why) => {
    const error = await failureOf(encodeForm({ meta, file: file() }, call), RequestError)
    expect(error.message).toContain('field `file` of `multipart` cannot be read (')
    expect(error.message).toContain(why)
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('does not copy large octets, which the caller holds', async () => {
    const file = Buffer.alloc(8 * 2 ** 20 + 1, 'a')
    const { body } = await encodeForm({ meta, file }, call)
    expect(body).toBeInstanceOf(FormBody)
    file.fill('b')
    const sent = await bytesOf(body)
    expect(sent.includes(file)).toBe(true)
    expect((await bytesOf(body)).equals(sent)).toBe(true)
  })

  it.each<[string, MultipartFields[string], unknown, string]>([
    ['its own', new File(['x'], '中 "a"\r\nb.jpg'), meta, '中 "a"\r\nb.jpg'],
    ['that of `meta.filename`', Buffer.from('x'), meta, '门头 "1".jpg'],
    ['that of `meta.file_name`', Buffer.from('x'), { file_name: 'b.pdf' }, 'b.pdf'],
    ['that of a `meta` which is text', Buffer.from('x'), '{"filename":"c"}', 'c'],
    ['that of `meta`, if its own is empty', new File(['x'], ''), meta, '门头 "1".jpg'],
    ['that of `meta`, as a Blob', new Blob(['x']), meta, '门头 "1".jpg'],
    ['some name, if there is none', Buffer.from('x'), {}, 'file'],
    ['some name, if `meta` is no JSON', Buffer.from('x'), 'text', 'file'],
    ['some name, if `meta` is null', Buffer.from('x'), 'null', 'file'],
    ['some name, if that of `meta` is none', Buffer.from('x'), { filename: 5 }, 'file'],
  ])('gives a file %s', async (_, file, meta, name) => {
    expect((await fileOf({ meta: meta as object, file })).name).toBe(name)
  })

  it('gives a file its own type, or that of its own name', async () => {
    const file = new File(['x'], 'a.jpg', { type: 'image/jpeg' })
    expect((await fileOf({ meta, file })).type).toBe('image/jpeg')
    expect((await fileOf({ meta, file: Buffer.from('x') })).type).toBe('application/octet-stream')
    expect((await fileOf({ meta, file: new File(['x'], 'a.jpg') })).type).toBe('image/jpeg')
    expect((await fileOf({ meta, file: new File(['x'], 'a') })).type).toBe(
      'application/octet-stream',
    )
  })

  it.each(['"; filename="evil', 'a\r\nContent-Type: text/html\r\n\r\nx', '中', 'a\\b', "'"])(
    'lets no name of a field or file end its quotes or its line: %j',
    async (name) => {
      const parsed = await parse({ meta, [name]: new File(['x'], name) })
      expect([...parsed.keys()]).toEqual(['meta', name])
      const file = parsed.get(name) as File
      expect(file.name).toBe(name)
      expect(await file.text()).toBe('x')
    },
  )

  it('of the platform’s own kind is taken as it is', async () => {
    const form = new FormData()
    form.append('file', new File(['x'], 'a.jpg', { type: 'image/jpeg' }))
    form.append('meta', ' {"filename" : "a.jpg"}')
    form.append('tag', '1')
    form.append('tag', '2')
    const parsed = await parse(form)
    expect([...parsed.keys()]).toEqual(['meta', 'file', 'tag', 'tag'])
    expect(parsed.getAll('tag')).toEqual(['1', '2'])
    expect(`${(await encodeForm(form, call)).meta}`).toBe(' {"filename" : "a.jpg"}')
  })

  it('may have its `meta` as a Blob, which is a text part all the same', async () => {
    const form = new FormData()
    form.append('meta', new Blob(['{"filename":"a"}'], { type: 'application/json' }))
    const { body, meta } = await encodeForm(form, call)
    expect(Buffer.from(meta ?? []).toString()).toBe('{"filename":"a"}')
    expect(`${await bytesOf(body)}`).not.toContain('filename="')
  })

  it.each<[string, MultipartFields[string]]>([
    ['an object', {}],
    ['text', '{}'],
    ['octets', Buffer.from('{}')],
    ['a Blob', new Blob(['{}'], { type: 'text/plain' })],
  ])('says that its `meta` is JSON, if it is given as %s', async (_, meta) => {
    const { body } = await encodeForm({ meta }, call)
    expect(`${await bytesOf(body)}`).toContain(
      'name="meta"\r\nContent-Type: application/json\r\n\r\n{}',
    )
  })

  it.each<[string, MultipartFields | FormData]>([
    ['no field', {}],
    ['no `meta`', { file: Buffer.from('x') }],
    ['a `Meta`', { Meta: {} }],
  ])('with %s is refused', async (_, form) => {
    const error = await failureOf(encodeForm(form, call), RequestError)
    expect(error.message).toContain('needs one field `meta`')
  })

  it('with two fields `meta` is refused', async () => {
    const form = new FormData()
    form.append('meta', '{"a":1}')
    form.append('meta', '{"a":2}')
    const error = await failureOf(encodeForm(form, call), RequestError)
    expect(error.message).toContain('needs one field `meta`')
  })

  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'not undefined'],
    ['null', null, 'not null'],
    ['a boolean', true, 'not the boolean true'],
    ['a function', () => {}, 'not a function'],
    ['a promise', Promise.resolve(Buffer.from('x')), 'not an object'],
    ['a map', new Map(), 'not an object'],
    ['a date', new Date(), 'not an object'],
    ['a URL of elsewhere', new URL('https://example.com/a.jpg'), 'not an object'],
  ])('does not take %s for a file', async (_, file, what) => {
    const form = { meta, file } as MultipartFields
    const error = await failureOf(encodeForm(form, call), RequestError)
    expect(error.message).toContain(
      'field `file` of `multipart` takes text, a number, a plain object',
    )
    expect(error.message).toContain(what)
  })

  it('does not take a `meta` that is no JSON', async () => {
    const error = await failureOf(encodeForm({ meta: { total: 1n } }, call), RequestError)
    expect(error.message).toContain('field `meta` of `multipart` cannot be written as JSON')
  })

  it('takes plain objects without a prototype, and of another realm', async () => {
    const bare = Object.assign(Object.create(null), { a: 1 })
    for (const meta of [bare, runInNewContext('({ a: 1 })')]) {
      expect(`${(await encodeForm({ meta }, call)).meta}`).toBe('{"a":1}')
    }
  })

  it('keeps no hold on what it was given', async () => {
    const file = Buffer.from('abc')
    const text = Buffer.from('{"a":1}')
    const form: Record<string, MultipartFields[string]> = { meta: text, file }
    const encoding = encodeForm(form, call)
    file.fill('x')
    text.fill('x')
    form.more = 'x'
    const { body, meta } = await encoding
    expect(`${meta}`).toBe('{"a":1}')
    expect(`${body}`).toContain('\r\n\r\nabc\r\n')
    expect(`${body}`).not.toContain('more')
    const held = Buffer.from('{"a":1}')
    const encoded = await encodeForm({ meta: held }, call)
    held.fill('x')
    expect(`${encoded.meta}`).toBe('{"a":1}')
  })

  it('is read by another parser as it was meant, whatever it holds', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc
            .string({ unit: 'grapheme', minLength: 1 })
            .filter((name) => name !== 'meta' && name.isWellFormed() && !/%(22|0A|0D)/i.test(name)),
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()),
        ),
        async (fields) => {
          const parsed = await parse({ ...fields, meta })
          expect(parsed.get('meta')).toBe(JSON.stringify(meta))
          for (const [name, value] of Object.entries(fields)) {
            const got = parsed.get(name)
            if (typeof value === 'string') expect(got).toBe(value)
            else expect(new Uint8Array(await (got as File).arrayBuffer())).toEqual(value)
          }
        },
      ),
      { numRuns: 100 },
    ))
})

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('x')
  throw new Error('the disk is gone')
}

describe('a form on the wire', () => {
  it('arrives whole, and is signed over `meta` alone', async () => {
    const answers = await startAnswers(ok({ media_id: 'M' }))
    const multipart = { meta, file: new File(['jpeg'], 'a.jpg', { type: 'image/jpeg' }) }
    await clientOf(answers.config).v3.merchant.media.upload.post({ multipart })
    const [request] = answers.requests
    expect(request && isSigned(request, JSON.stringify(meta))).toBe(true)
    const headers = { 'content-type': request?.headers['content-type'] ?? '' }
    const form = await new Response(new Uint8Array(request?.body ?? []), { headers }).formData()
    expect(form.get('meta')).toBe(JSON.stringify(meta))
    expect(await (form.get('file') as File).text()).toBe('jpeg')
  })

  it.each<[string, MultipartFields | FormData]>([
    ['an object', { meta, file: Buffer.from([0, 13, 10, 255]) }],
    ['a form without a file', { meta: '{}' }],
    [
      'the platform’s own',
      (() => {
        const form = new FormData()
        form.append('file', new File(['x'], '门头 "1"\r\n.jpg'))
        form.append('meta', JSON.stringify(meta))
        return form
      })(),
    ],
    ['one with line breaks in `meta`', { meta: '{\r\n"a":\n1}\r\n', file: 'x' }],
    ['one with an empty `meta`', { meta: '', file: 'x' }],
  ])('is known as signed by the emulator: %s', async (_, multipart) => {
    const emulator = await startEmulator()
    const wxpay = clientOf(emulator.config)
    // Its signature was right: what is refused is the digest, or that there is none.
    const error = await failureOf(wxpay.v3.merchant.media.upload.post({ multipart }), ApiError)
    expect(error.code).toBe('PARAM_ERROR')
    expect(emulator.requests.map(({ verified }) => verified)).toEqual([true])
    await emulator.close()
  })
})
