import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, RequestError, TransportError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { plain, startAnswers, startSockets } from '../support/answers.js'
import { BILL, file, sends, sha1 } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_value: sha1(BILL) }

let folder: string
let to: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-spec-'))
  to = join(folder, 'bill.csv')
})
afterEach(() => rm(folder, { recursive: true }))

/** What stands in the folder, by name. */
async function stored(): Promise<Record<string, string>> {
  const names = await readdir(folder)
  const texts = names.map(async (name) => [name, `${await readFile(join(folder, name))}`])
  return Object.fromEntries(await Promise.all(texts))
}

const serve = async (script = file(gzipSync(BILL))) => {
  const answers = await startAnswers(script)
  return { answers, wxpay: clientOf(answers.config, { retry: 0 }) }
}

describe('a download to a file', () => {
  it('writes it in clear, and tells where it is and how long', async () => {
    const { wxpay } = await serve()
    const saved = await wxpay.download(PATH, { ...digest, to })
    expect(saved).toEqual({ path: to, size: BILL.length })
    expect(await stored()).toEqual({ 'bill.csv': `${BILL}` })
  })

  it('takes a `file://` URL, and a path from the folder of the process', async () => {
    const { wxpay } = await serve()
    const odd = join(folder, 'a b#%20.csv')
    expect((await wxpay.download(PATH, { ...digest, to: pathToFileURL(odd) })).path).toBe(odd)
    expect((await wxpay.download(PATH, { to: relative(process.cwd(), to) })).path).toBe(to)
    expect(await stored()).toEqual({ 'bill.csv': `${BILL}`, 'a b#%20.csv': `${BILL}` })
  })

  it('takes the place of an old file', async () => {
    await writeFile(to, 'old')
    const { wxpay } = await serve()
    await wxpay.download(PATH, { ...digest, to })
    expect(await stored()).toEqual({ 'bill.csv': `${BILL}` })
  })

  it('can be of nothing', async () => {
    const { wxpay } = await serve(file(Buffer.alloc(0)))
    expect(await wxpay.download(PATH, { to })).toEqual({ path: to, size: 0 })
    expect(await stored()).toEqual({ 'bill.csv': '' })
  })

  it('leaves the old file where it is while the new one comes', async () => {
    await writeFile(to, 'old')
    let finish = () => {}
    const arrived = new Promise<void>((resolve) => {
      finish = resolve
    })
    let end = () => {}
    const { wxpay } = await serve((outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': BILL.length })
      outgoing.write(BILL.subarray(0, 100), () => finish())
      end = () => outgoing.end(BILL.subarray(100))
    })
    const saving = wxpay.download(PATH, { ...digest, to })
    await arrived
    const { 'bill.csv': old, ...others } = await stored()
    expect(old).toBe('old')
    expect(Object.keys(others)).toEqual([expect.stringMatching(/^\.bill\.csv\..+\.part$/)])
    end()
    await saving
    expect(await stored()).toEqual({ 'bill.csv': `${BILL}` })
  })
})

describe('a download that fails', () => {
  const head = `Content-Length: ${BILL.length}`
  const half = BILL.subarray(0, 1_000)

  it.each([
    ['the digest is another', file(Buffer.concat([BILL, BILL])), VerifyError],
    ['the gzip is damaged', file(gzipSync(BILL).subarray(0, -8)), VerifyError],
    ['WeChat Pay refuses it', plain(404), ApiError],
  ] as const)('leaves nothing, and an old file as it was: %s', async (_, script, kind) => {
    const { wxpay } = await serve(script)
    const options = { ...digest, to }
    await expect(wxpay.download(PATH, options)).rejects.toThrow(kind)
    expect(await stored()).toEqual({})
    await writeFile(to, 'old')
    await expect(wxpay.download(PATH, options)).rejects.toThrow(kind)
    expect(await stored()).toEqual({ 'bill.csv': 'old' })
  })

  it('leaves nothing of an unsigned answer that has to be signed', async () => {
    const { wxpay } = await serve()
    expect((await failureOf(wxpay.download('v3/x', { to }), VerifyError)).reason).toBe('headers')
    expect(await stored()).toEqual({})
  })

  it('leaves nothing when the connection is cut', async () => {
    await writeFile(to, 'old')
    const { config } = await startSockets(sends(head, half, (socket) => socket.destroy()))
    const call = clientOf(config, { retry: 0 }).download(PATH, { to })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_TRANSPORT')
    expect(await stored()).toEqual({ 'bill.csv': 'old' })
  })

  it('leaves nothing when its signal ends it', async () => {
    const controller = new AbortController()
    const { config } = await startSockets(sends(head, half, () => controller.abort()))
    const { signal } = controller
    const call = clientOf(config, { retry: 0 }).download(PATH, { to, signal })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_ABORTED')
    expect(await stored()).toEqual({})
  })

  it('leaves nothing when the URL leads elsewhere', async () => {
    const { answers, wxpay } = await serve()
    await failureOf(wxpay.download('https://evil.com/x', { to }), RequestError)
    expect(await stored()).toEqual({})
    expect(answers.connections).toBe(0)
  })
})

describe('where nothing can be written', () => {
  it.each<[string, () => string | URL | Promise<string | URL>]>([
    ['there is no folder', () => join(folder, 'none', 'bill.csv')],
    ['there is a folder of that name', () => folder],
    [
      'a file is no folder',
      async () => {
        await writeFile(to, '')
        return join(to, 'bill.csv')
      },
    ],
    ['nothing is named', () => ''],
    ['a name holds a NUL', () => `${to}\0`],
    ['a name is too long', () => join(folder, 'x'.repeat(300))],
    ['the URL is no file', () => new URL('https://example.com/bill.csv')],
    ['the `file://` URL is of another machine', () => new URL('file://elsewhere/bill.csv')],
  ])('nothing is sent: %s', async (_, place) => {
    const { answers, wxpay } = await serve()
    const error = await failureOf(wxpay.download(PATH, { to: await place() }), RequestError)
    expect(error.message).toContain('no file can be written at ')
    expect(error.message).toContain(PATH)
    expect(answers.connections).toBe(0)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('nothing takes the place of a pipe', async () => {
    execFileSync('mkfifo', [to])
    const { answers, wxpay } = await serve()
    await failureOf(wxpay.download(PATH, { to }), RequestError)
    expect(answers.connections).toBe(0)
  })

  it.each([5, true, null, {}, Buffer.from('x')])('nothing is sent: %j', async (to) => {
    const { answers, wxpay } = await serve()
    const call = wxpay.download(PATH, { to: to as unknown as string })
    expect((await failureOf(call, RequestError)).message).toContain('`to` takes a path')
    expect(answers.connections).toBe(0)
  })
})

describe('what was there before', () => {
  it('keeps its mode when it is replaced', async () => {
    const { wxpay } = await serve()
    await writeFile(to, 'old', { mode: 0o600 })
    await wxpay.download(PATH, { ...digest, to })
    expect((await stat(to)).mode & 0o777).toBe(0o600)
  })

  it('is a folder meanwhile: an error of this package, that names the place', async () => {
    const { wxpay } = await serve((outgoing) => {
      mkdirSync(join(to, 'inner'), { recursive: true })
      file(BILL)(outgoing, undefined as never)
    })
    const error = await failureOf(wxpay.download(PATH, { ...digest, to }), TransportError)
    expect(error.message).toContain(`the file cannot be written at ${to} (`)
    expect(await readdir(folder)).toEqual(['bill.csv'])
  })
})

it('takes the text of a file:// URL, too', async () => {
  const { wxpay } = await serve()
  expect((await wxpay.download(PATH, { ...digest, to: `${pathToFileURL(to)}` })).path).toBe(to)
})
