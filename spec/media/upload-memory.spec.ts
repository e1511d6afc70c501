import { createHash, type Hash } from 'node:crypto'
import { mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { configFor, proofOf } from '../support/answers.js'
import { MOST_RESIDENT, outputOf } from '../support/child.js'

const MIB = 2 ** 20
const SIZE = 200 * MIB
/** What a machine under load may take for it, in milliseconds. */
const PATIENCE = 120_000

const ANSWER = JSON.stringify({ media_id: 'M' })

const block = Buffer.alloc(MIB, 'a block of the file ')

let folder: string
let sha256: string
/** What arrived last: its size in octets, and the digest of its file. */
const arrived = { octets: 0, sha256: '' }

const server = createServer(async (incoming, outgoing) => {
  Object.assign(arrived, await digestOf(incoming))
  outgoing.writeHead(200, { 'Content-Type': 'application/json', ...proofOf(ANSWER) }).end(ANSWER)
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-memory-'))
  const file = await open(join(folder, 'large.mp4'), 'w')
  const hash = createHash('sha256')
  for (let at = 0; at < SIZE; at += MIB) {
    await file.write(block)
    hash.update(block)
  }
  await file.close()
  sha256 = hash.digest('hex')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

it.each<[string, string]>([
  ['a path', 'path'],
  ['a file:// URL', 'pathToFileURL(path)'],
  ['a Blob of a file on disk', 'await openAsBlob(path)'],
  ['a stream of unknown size', 'createReadStream(path)'],
  ['a web stream of unknown size', 'Readable.toWeb(createReadStream(path))'],
])('200 MiB from %s are sent within 150 MiB of memory', { timeout: PATIENCE }, async (_, file) => {
  Object.assign(arrived, { octets: 0, sha256: '' })
  const env = { TMPDIR: folder }
  const { media_id, peak } = await outputOf<{ media_id: string; peak: number }>(program(file), {
    env,
  })
  expect(media_id).toBe('M')
  expect(arrived.sha256).toBe(sha256)
  expect(arrived.octets).toBeGreaterThan(SIZE)
  expect(peak).toBeLessThan(MOST_RESIDENT)
  // A process that has loaded the client has some 40 MiB.
  expect(peak).toBeGreaterThan(20 * MIB)
  expect(await readdir(folder)).toEqual(['large.mp4'])
})

/** Uploads `file`, and prints what its process held at its peak, in octets. */
const program = (file: string): string => `
  import { createReadStream, openAsBlob } from 'node:fs'
  import { Readable } from 'node:stream'
  import { pathToFileURL } from 'node:url'
  import { createClient } from 'wechatpay-chain'

  const path = ${JSON.stringify(join(folder, 'large.mp4'))}
  const wxpay = createClient(${JSON.stringify(configFor(urlOf()))})
  const options = { meta: { filename: 'large.mp4' }, timeout: ${PATIENCE} }
  const { data } = await wxpay.media.upload('v3/merchant/media/video_upload', ${file}, options)
  await wxpay.close()
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(JSON.stringify({ media_id: data.media_id, peak }))
`

function urlOf(): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen')
  return `http://127.0.0.1:${address.port}/`
}

/** The size of a body, and the digest of the file in it, which is its second and last part. */
async function digestOf(incoming: IncomingMessage): Promise<{ octets: number; sha256: string }> {
  const [, boundary = ''] = /boundary=(.*)$/.exec(incoming.headers['content-type'] ?? '') ?? []
  const tail = `\r\n--${boundary}--\r\n`.length
  const hash = createHash('sha256')
  let octets = 0
  let held: Buffer = Buffer.alloc(0)
  let inFile = false
  for await (const chunk of incoming) {
    octets += chunk.length
    held = Buffer.concat([held, chunk])
    const start: number | undefined = inFile ? 0 : endOfHeads(held)
    inFile = start !== undefined
    if (inFile) held = update(hash, held.subarray(start), tail)
  }
  return { octets, sha256: hash.digest('hex') }
}

/** Where the file begins: behind the heads of both parts, once they are there. */
function endOfHeads(octets: Buffer): number | undefined {
  const first = octets.indexOf('\r\n\r\n')
  const second = octets.indexOf('\r\n\r\n', first + 4)
  return first < 0 || second < 0 ? undefined : second + 4
}

/** Digests all but the last octets, which may be the end of the form, and gives these back. */
function update(hash: Hash, octets: Buffer, tail: number): Buffer {
  const end = Math.max(octets.length - tail, 0)
  hash.update(octets.subarray(0, end))
  return octets.subarray(end)
}
