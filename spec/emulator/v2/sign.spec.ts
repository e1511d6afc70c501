import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../../lib/emulator/v2/sign.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../../vectors/v2/${name}`, import.meta.url), 'utf8')

const secret = '192006250b4c09247ec02edce69f6a2d'
const vectors: { name: string; params: Record<string, string | number> }[] = JSON.parse(
  vector('sign.json'),
)

describe.each(vectors)('the fields of vector $name', ({ name, params }) => {
  it('have the signatures that openssl has made', () => {
    expect(signatureOf(params, 'MD5', secret)).toBe(vector(`sign/${name}.md5`))
    expect(signatureOf(params, 'HMAC-SHA256', secret)).toBe(vector(`sign/${name}.hmac-sha256`))
  })

  it('have the same ones with a signature among them', () => {
    expect(signatureOf({ ...params, sign: 'X' }, 'MD5', secret)).toBe(vector(`sign/${name}.md5`))
  })
})
