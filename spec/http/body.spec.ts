import { describe, expect, it } from 'vitest'
import { encodeBody } from '../../lib/http/body.js'
import type { RequestOptions } from '../../lib/index.js'
import { bytesOf } from './support.js'

const call = { method: 'POST', url: 'http://x/v3' }

describe('a body', () => {
  it('is undefined unless one is given', async () => {
    expect(await encodeBody({}, call)).toBeUndefined()
  })

  it.each<[RequestOptions, string]>([
    [{ json: { a: '中💎' } }, '{"a":"中💎"}'],
    [{ json: null }, 'null'],
    [{ json: [] }, '[]'],
    [{ body: '' }, ''],
    [{ body: '中' }, '中'],
    [{ body: Buffer.from('a') }, 'a'],
  ])('of %o is signed as it is sent', async (options, text) => {
    const body = await encodeBody(options, call)
    expect(`${body && (await bytesOf(body.bytes))}`).toBe(text)
    expect(body?.signed).toBe(body?.bytes)
    expect(body?.contentType).toBeUndefined()
  })

  it('of a form is signed by its `meta` alone', async () => {
    const body = await encodeBody({ multipart: { meta: { a: 1 }, file: Buffer.from('x') } }, call)
    expect(`${body?.signed}`).toBe('{"a":1}')
    expect(`${body?.bytes}`).toContain('name="file"')
    expect(body?.contentType).toMatch(/^multipart\/form-data; boundary=/)
  })
})
