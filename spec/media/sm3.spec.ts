import { randomBytes } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { RequestError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { ok, startAnswers } from '../support/answers.js'
import { metaText } from './support.js'

// As where Node.js is built with an OpenSSL that has no SM3.
vi.mock('node:crypto', async (load) => ({
  ...(await load<typeof import('node:crypto')>()),
  getHashes: () => ['sha1', 'sha256'],
}))

const taxi = 'v3/taxi-invoice/cards/upload-file'
const file = randomBytes(10)
const meta = { company_mchid: '1900000109', region_id: 310100 }

it('without SM3 an upload that needs it is refused, and says what to do', async () => {
  const answers = await startAnswers(ok({}))
  const { media } = clientOf(answers.config)
  for (const call of [
    media.upload(taxi, file, { meta }),
    media.upload(taxi, file, { meta: async ({ digest }) => ({ digest: await digest('SM3') }) }),
  ]) {
    const { message } = await failureOf(call, RequestError)
    expect(message).toContain('a digest by SM3, which the OpenSSL of this Node.js does not have')
    expect(message).toContain('give the digest in `meta`')
  }
  expect(answers.requests).toEqual([])
})

it('without SM3 the digest of the caller is sent, and others are made', async () => {
  const answers = await startAnswers(ok({}))
  const { media } = clientOf(answers.config)
  await media.upload(taxi, file, { meta: { ...meta, digest: 'a'.repeat(64) } })
  expect(JSON.parse(metaText(answers.requests[0]))).toEqual({
    ...meta,
    digest_algorithm: 'DIGEST_ALGORITHM_SM3',
    digest: 'a'.repeat(64),
  })
  await media.upload('v3/new/upload', file, { meta: { filename: 'a.png' } })
  expect(JSON.parse(metaText(answers.requests[1])).sha256).toMatch(/^[0-9a-f]{64}$/)
})
