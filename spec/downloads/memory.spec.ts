import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { startAnswers } from '../support/answers.js'
import { MOST_RESIDENT, outputOf } from '../support/child.js'

const MIB = 2 ** 20
const SIZE = 300 * MIB

/** What a machine under load may take for it, in milliseconds. */
const PATIENCE = 120_000

/** Downloads by the package as it is published, and prints how much memory it held at most, in octets. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
const { config, options } = JSON.parse(process.argv[1])
const wxpay = createClient(config)
const { size } = await wxpay.download('v3/billdownload/file', options)
await wxpay.close()
console.log(JSON.stringify({ size, held: process.resourceUsage().maxRSS * 1024 }))
`

it('a file of 300 MiB in gzip is saved within 150 MiB of memory', {
  timeout: PATIENCE,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-spec-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const to = join(folder, 'bill.csv')
  // RFC 1952 2.2: a gzip file is any number of gzip files.
  const piece = randomBytes(MIB)
  const zipped = gzipSync(piece)
  const pieces = function* <T>(each: T) {
    for (let at = 0; at < SIZE; at += MIB) yield each
  }
  const digest = createHash('sha1')
  for (const each of pieces(piece)) digest.update(each)
  const answers = await startAnswers((outgoing) => {
    Readable.from(pieces(zipped)).pipe(outgoing)
  })
  const options = { hash_value: digest.digest('hex'), to }
  const input = JSON.stringify({ config: answers.config, options })
  const { size, held } = await outputOf<{ size: number; held: number }>(PROGRAM, { args: [input] })
  expect(size).toBe(SIZE)
  expect((await stat(to)).size).toBe(SIZE)
  expect(held).toBeLessThan(MOST_RESIDENT)
})
