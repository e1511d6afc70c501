import { describe, expect, it } from 'vitest'
import type { Schema } from '../../../lib/openapi/generate/catalogue.js'
import { uploadOf } from '../../../lib/openapi/generate/uploads.js'

const text: Schema = { type: 'string' }
const binary: Schema = { type: 'string', format: 'binary' }

/** The fact of a form with this file and these fields of `meta`. */
const fact = (meta: Readonly<Record<string, Schema>>, file = 'file') =>
  uploadOf(
    { type: 'object', properties: { note: text, [file]: binary, meta: { properties: meta } } },
    {},
  )

describe('the fact `upload`', () => {
  it('names the file, and the fields for its name and its digest', () => {
    expect(fact({ filename: text, sha256: text })).toEqual({
      file: 'file',
      name: 'filename',
      digest: 'sha256',
    })
    expect(fact({ file_name: text, file_digest: text }, 'submission_file')).toEqual({
      file: 'submission_file',
      name: 'file_name',
      digest: 'file_digest',
    })
    expect(fact({ file_type: text, digest: text })).toEqual({ file: 'file', digest: 'digest' })
  })

  it('has what `meta` says of another algorithm, however it is spelled', () => {
    for (const name of ['digest_algorithm', 'digest_alogrithm']) {
      expect(fact({ [name]: { ...text, example: 'SM3' }, digest: text })).toEqual({
        file: 'file',
        digest: 'digest',
        algorithm: { [name]: 'SM3' },
      })
    }
  })

  it('finds `meta` among the shared documents', () => {
    const form: Schema = {
      type: 'object',
      properties: { file: binary, meta: { $ref: '#/components/schemas/Meta' } },
    }
    const components = { Meta: { properties: { filename: text } } }
    expect(uploadOf(form, components)).toEqual({ file: 'file', name: 'filename' })
  })

  it('takes a form without `meta` to tell about the file itself', () => {
    const properties = { media: binary, media_hash: text, mch_id: text }
    expect(uploadOf({ type: 'object', properties }, {})).toEqual({
      file: 'media',
      flat: true,
      digest: 'media_hash',
    })
  })

  it('is none of a form without a file', () => {
    expect(() => uploadOf({ type: 'object', properties: { meta: text } }, {})).toThrow(
      'a form without a file',
    )
  })
})
