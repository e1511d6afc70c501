import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../lib/index.js'
import { type Script, startAnswers } from '../support/answers.js'

const MIB = 2 ** 20
const CHUNK = Buffer.alloc(16 * 1024)

/** Octets in small pieces without end, as fast as they are taken. */
function flood() {
  const sent = { octets: 0 }
  function* pieces() {
    for (;;) {
      sent.octets += CHUNK.length
      yield CHUNK
    }
  }
  const script: Script = (outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/plain' })
    // It ends when the client goes.
    pipeline(Readable.from(pieces()), outgoing).catch(() => {})
  }
  return { script, sent }
}

describe('a file that comes faster than it is read', () => {
  it('waits at the server, but for what the sockets hold', async () => {
    const { script, sent } = flood()
    const { config } = await startAnswers(script)
    const wxpay = createClient(config)
    const stream = await wxpay.download('v3/billdownload/file')
    let read = 0
    for await (const chunk of stream) {
      read += chunk.byteLength
      // The server sends all that it can.
      for (let turn = 0; turn < 10; turn++) await setImmediate()
      if (read > 48 * MIB) break
    }
    // Linux lets a connection to the same machine hold up to 6 MiB on either side.
    expect(sent.octets - read).toBeLessThan(16 * MIB)
    await wxpay.close()
  })
})
