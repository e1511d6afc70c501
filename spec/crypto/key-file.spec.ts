import type * as FS from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { readPrivateKey, readPublicKey } from '../../lib/crypto/keys.js'
import { leaksIn, refusalOf, textOf, urlOf } from './vectors.js'

// A file that the owner of the process may not read: the specs may run as root, who reads
// everything.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FS>()
  const readFileSync = (path: string, ...rest: never[]): unknown => {
    const code = /\b(EACCES|EPERM|EIO)\b/.exec(String(path))?.[0]
    if (code) throw Object.assign(new Error(`${code}: open '${path}'`), { code, path })
    return fs.readFileSync(path, ...rest)
  }
  return { ...fs, readFileSync }
})

const missing = new URL('missing.pem', urlOf('README.md'))

describe('a file:// URL', () => {
  it.each([
    ['no file', missing, /there is no file \/.+\/missing\.pem\. .+absolute/],
    ['no file, in text', missing.href, /there is no file \//],
    ['no folder', new URL('README.md/key.pem', urlOf('.')), /there is no file \//],
    ['a folder', urlOf('.'), /\/keys\/ is a directory\. Give the URL of apiclient_key\.pem in it/],
    ['a forbidden file', 'file:///etc/EACCES.pem', /\/etc\/EACCES\.pem may not be read\. .+user/],
    ['a protected file', 'file:///etc/EPERM.pem', /\/etc\/EPERM\.pem may not be read/],
    ['a broken disk', 'file:///mnt/EIO.pem', /\/mnt\/EIO\.pem cannot be read\. .+cause/],
    ['a path with NUL', 'file:///etc/a%00b', /cannot be read/],
    [
      'two slashes',
      'file://etc/key.pem',
      /file:\/\/etc\/key\.pem names no file of .+three slashes/,
    ],
    ['an encoded slash', 'file:///etc%2Fkey.pem', /names no file/],
    ['no URL at all', 'file://:x/', /names no file/],
  ])('of %s is refused, with its path', async (_, input, words) => {
    const error = await refusalOf(() => readPrivateKey('privateKey', input))
    expect(error.option).toBe('privateKey')
    expect(error.message).toMatch(words)
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('is read at once, and once', async () => {
    const source = await inFile(textOf('rsa.spki.pem'), (url) => readPublicKey('certs.X', url))
    expect((await source.load()).type).toBe('public')
  })

  it('of an empty file is refused', async () => {
    const reading = inFile('', (url) => readPrivateKey('privateKey', url))
    expect((await refusalOf(() => reading)).message).toMatch(/it is empty/)
  })

  it('is not what PEM is taken for, and so not printed', async () => {
    const text = `file:${textOf('rsa.pkcs8.pem').replaceAll('\n', '').slice(0, 400)}`
    const error = await refusalOf(() => readPrivateKey('privateKey', text))
    expect(error.message).toMatch(/no END line/)
    expect(leaksIn(error)).toEqual([])
  })
})

/** Lets `read` see the URL of a file which is gone afterwards. */
async function inFile<T>(text: string, read: (url: URL) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-'))
  try {
    const path = join(folder, 'pub key 公钥.pem')
    await writeFile(path, text)
    return read(pathToFileURL(path))
  } finally {
    await rm(folder, { recursive: true })
  }
}
