import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RequestError } from '../../lib/index.js'
import type { AnyUploadOptions, UploadFile } from '../../lib/media/types.js'
import { clientOf, failureOf } from '../http/support.js'
import { ok, startAnswers } from '../support/answers.js'
import { octetsOf, UPLOAD, useFolder } from './support.js'

const octets = octetsOf(100)
const png = () => new File([octets], 'a.png')

describe('an upload that cannot be made', () => {
  /** What is said of it; nothing is sent. */
  async function problemOf(file: unknown, options?: unknown, target: unknown = UPLOAD) {
    const answers = await startAnswers(ok({}))
    const { media } = clientOf(answers.config)
    const call = media.upload(target as string, file as UploadFile, options as AnyUploadOptions)
    const error = await failureOf(call, RequestError)
    expect(answers.requests).toEqual([])
    expect(error.message).toContain('Nothing was sent.')
    return error
  }

  it('of a file that is not there, or a folder, says so', async () => {
    const folder = await useFolder()
    const missing = join(folder, 'none.png')
    for (const file of [missing, pathToFileURL(missing)]) {
      const { message, cause } = await problemOf(file)
      expect(message).toContain('the file cannot be read (ENOENT')
      expect(message).toContain('none.png')
      expect(cause).toMatchObject({ code: 'ENOENT' })
    }
    await mkdir(join(folder, 'inner'))
    expect((await problemOf(join(folder, 'inner'))).message).toContain('(what is there is no file)')
    expect((await problemOf('')).message).toContain('(ENOENT')
  })

  it('of a file:// URL of another host says so', async () => {
    expect((await problemOf(new URL('file://host/a.png'))).message).toContain('host')
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'not undefined'],
    ['null', null, 'not null'],
    ['a number', 5, 'not the number 5'],
    ['an object', {}, 'not an object'],
    ['a list', [octets], 'not a list'],
    ['a promise', Promise.resolve(octets), 'not an object'],
    ['a URL of elsewhere', new URL('https://example.com/a.png'), 'not an object'],
  ])('of %s says what a file is', async (_, file, what) => {
    const { message } = await problemOf(file)
    expect(message).toContain('a file is a path, a file:// URL, a Blob, bytes or a stream')
    expect(message).toContain(what)
  })

  it('of a stream that gives no octets says so', async () => {
    const file = new ReadableStream({
      start: (controller) => {
        controller.enqueue('text')
        controller.close()
      },
    })
    const { message } = await problemOf(file, { meta: { filename: 'a' } })
    expect(message).toContain('the stream gives something else than octets')
  })

  it('of a file without a name says how to give one', async () => {
    for (const file of [octets, new Blob([octets]), new File([octets], '')]) {
      expect((await problemOf(file)).message).toContain(
        'the file has no name; give `meta: { filename: ... }`',
      )
    }
    const path = 'v3/ecommerce/account/cancel-applications/media'
    expect((await problemOf(octets, {}, path)).message).toContain('`meta: { file_name: ... }`')
  })

  it.each<[string, unknown, string]>([
    ['no options', null, 'the options of an upload are one object, not null'],
    ['a list as options', [], 'the options of an upload are one object, not a list'],
    ['text as `meta`', { meta: '{}' }, '`meta` takes an object or a function, not a string'],
    ['null as `meta`', { meta: null }, '`meta` takes an object or a function, not null'],
    ['text as `fields`', { fields: 'x' }, '`fields` takes an object, not a string'],
    ['a form as `fields`', { fields: new FormData() }, '`fields` takes an object, not an object'],
    ['`meta` among the fields', { fields: { meta: {} } }, 'beside `meta` and the file, not `meta`'],
    [
      'the file among the fields',
      { fields: { file: 'x' } },
      'beside `meta` and the file, not `file`',
    ],
    ['`multipart`', { multipart: {} }, 'makes `multipart` itself: give `meta` and `fields`'],
    ['`json`', { json: {} }, '`json` and `multipart`'],
    ['an unknown option', { metta: {} }, '`metta`'],
    ['`meta` that makes nothing', { meta: () => undefined }, 'field `meta` of `multipart`'],
    ['`meta` that JSON cannot hold', { meta: { count: Number.NaN } }, '`count` is NaN'],
  ])('with %s says so', async (_, options, problem) => {
    expect((await problemOf(png(), options)).message).toContain(problem)
  })

  it('without a value of a placeholder names it', async () => {
    const path = 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
    expect((await problemOf(png(), {}, path)).message).toContain('sub_mchid')
  })

  it('without a target says so', async () => {
    expect((await problemOf(png(), {}, '')).message).toContain('the URL has no path')
  })
})
