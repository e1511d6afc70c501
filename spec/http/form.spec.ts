import { describe, expect, it } from 'vitest'
import { openFile } from '../../lib/http/file.js'
import { FormBody, ProgressError } from '../../lib/http/form.js'
import { bytesOf } from './support.js'

const large = Buffer.alloc(8 * 2 ** 20 + 1, 'octets')

async function formOf(onProgress?: (progress: { sent: number }) => void) {
  const file = await openFile(new Blob([large]))
  if (!file) throw new Error('no file')
  const meta = Buffer.from('{}')
  return { meta, form: new FormBody([meta, file, Buffer.from('end')], onProgress) }
}

describe('a form that is read as it is sent', () => {
  it('knows its size, and can be read again', async () => {
    const { form } = await formOf()
    const whole = Buffer.concat([Buffer.from('{}'), large, Buffer.from('end')])
    expect(form.size).toBe(whole.length)
    for (const _ of [1, 2]) expect((await bytesOf(form)).equals(whole)).toBe(true)
  })

  it('gives no chunk of more than 64 KiB, and none that is empty', async () => {
    const { form } = await formOf()
    const sizes: number[] = []
    for await (const chunk of form.read()) sizes.push(chunk.byteLength)
    expect(Math.max(...sizes)).toBe(64 * 1024)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  })

  it('takes another piece in the place of one, and tells its progress on', async () => {
    const seen: number[] = []
    const { form, meta } = await formOf(({ sent }) => seen.push(sent))
    const changed = form.with(meta, Buffer.from('{"a":1}'))
    expect(changed.size).toBe(form.size + 5)
    expect((await bytesOf(changed)).toString('utf8', 0, 13)).toBe('{"a":1}octets')
    expect(seen.at(-1)).toBe(changed.size)
    expect((await bytesOf(form)).toString('utf8', 0, 8)).toBe('{}octets')
  })

  it('tells apart what its progress throws', async () => {
    const { form } = await formOf(() => {
      throw 'enough'
    })
    const error: unknown = await bytesOf(form).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ProgressError)
    expect(error).toMatchObject({ cause: 'enough' })
  })
})
