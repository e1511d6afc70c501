import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createClient, TransportError } from '../../lib/index.js'
import { ok, plain, type Script, signed, startAnswers } from '../support/answers.js'
import { saysSigned, startShop } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

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

/** A JSON body of so many octets. */
const jsonOf = (octets: number): string => JSON.stringify('a'.repeat(octets - 2))

const RAISE = 'raise `maxResponseBytes`'
const STREAM = `${RAISE}, or read it with \`as: 'stream'\``

describe('an answer that is too large to be held', () => {
  it.each(['get', 'post'] as const)('ends a %s, which is not repeated', async (verb) => {
    const answers = await startAnswers(signed(jsonOf(1001)))
    const wxpay = clientOf(answers.config, { maxResponseBytes: 1000 })
    const error = await failureOf(wxpay.v3.pay[verb](), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(error.message).toContain(`: the answer is larger than 1000 octets: ${RAISE}.`)
    expect(error.message.includes('It may have been carried out')).toBe(verb === 'post')
    expect(error.attempts).toMatchObject([{ sent: true, cause: error.cause }])
    expect(answers.requests).toHaveLength(1)
  })

  it('is larger by an octet', async () => {
    const answers = await startAnswers(signed(jsonOf(1000)))
    const wxpay = clientOf(answers.config, { maxResponseBytes: 1000 })
    expect((await wxpay.v3.pay.get()).bytes()).toHaveLength(1000)
    await failureOf(wxpay.v3.pay.get({ maxResponseBytes: 999 }), TransportError)
  })

  it('is held where the call says so', async () => {
    const answers = await startAnswers(signed(jsonOf(1001)))
    const wxpay = clientOf(answers.config, { maxResponseBytes: 1000 })
    const { data } = await wxpay.v3.pay.get({ maxResponseBytes: 1001 })
    expect(data).toHaveLength(999)
  })

  it('may be one that says no', async () => {
    const answers = await startAnswers(plain(502, {}, jsonOf(1001)))
    const call = clientOf(answers.config).v3.pay.post({ maxResponseBytes: 1000 })
    expect((await failureOf(call, TransportError)).message).toContain('larger than 1000 octets')
  })

  it('does no harm to the next call', async () => {
    const answers = await startAnswers(signed(jsonOf(100_000)), ok({ a: 1 }))
    const wxpay = clientOf(answers.config, { maxResponseBytes: 1000 })
    await failureOf(wxpay.v3.pay.get(), TransportError)
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 1 })
  })

  it('is held whole as a stream, too, where it has to be verified', async () => {
    const answers = await startAnswers(signed(jsonOf(1001)))
    const call = clientOf(answers.config).v3.pay.get({ as: 'stream', maxResponseBytes: 1000 })
    expect((await failureOf(call, TransportError)).message).toContain(`octets: ${RAISE}.`)
  })
})

describe('a file that is too large to be held', () => {
  const BILL = 'v3/billdownload/file'
  const setUp = async (body: string | Buffer) => {
    const answers = await startAnswers(plain(200, { 'Content-Length': body.length }, body))
    return clientOf(answers.config, { maxResponseBytes: 1000 })
  }

  it('can be streamed', async () => {
    const wxpay = await setUp(jsonOf(1001))
    const error = await failureOf(wxpay.chain(BILL).get({ as: 'bytes' }), TransportError)
    expect(error.message).toContain(`the answer is larger than 1000 octets: ${STREAM}.`)
    const { body } = await wxpay.chain(BILL).get({ as: 'stream' })
    expect(await new Response(body).text()).toHaveLength(1001)
    expect(await new Response(await wxpay.download(BILL)).text()).toHaveLength(1001)
  })

  it('is refused where it is one once it is unzipped', async () => {
    const sha1 = 'a'.repeat(40)
    const statement = { headers: { 'Wechatpay-Statement-Sha1': sha1 } }
    const zipped = gzipSync(jsonOf(100_000))
    const script = signed(zipped, statement, { over: JSON.stringify({ sha1 }) })
    const answers = await startAnswers(script)
    const options = { as: 'bytes', maxResponseBytes: 1000 } as const
    const call = clientOf(answers.config).hk.v3.statements.get(options)
    const error = await failureOf(call, TransportError)
    expect(error.message).toContain(`the answer is larger than 1000 octets: ${STREAM}.`)
    expect(error.attempts).toMatchObject([{ sent: true, cause: error.cause }])
    expect(answers.requests).toHaveLength(1)
  })
})

describe('an answer of APIv2', () => {
  const large = saysSigned({ a: 'a'.repeat(2000) })

  it('is limited likewise', async () => {
    const { wxpay } = await startShop(large, { maxResponseBytes: 1000 })
    const call = wxpay.v2.pay.orderquery.post({ xml: {} })
    expect((await failureOf(call, TransportError)).message).toContain(`1000 octets: ${RAISE}.`)
    expect(await wxpay.v2.pay.orderquery.post({ xml: {}, maxResponseBytes: 3000 })).toMatchObject({
      verified: true,
    })
  })

  it('has a limit of its own, which none can raise', async () => {
    const { wxpay } = await startShop(saysSigned({ a: 'a'.repeat(MIB) }))
    const call = wxpay.v2.pay.orderquery.post({ xml: {}, maxResponseBytes: 2 * MIB })
    const { message } = await failureOf(call, TransportError)
    expect(message).toContain('larger than 1048576 octets. It may')
  })

  it('that is a file can be streamed', async () => {
    const { wxpay } = await startShop(plain(200, {}, 'a,b\n'.repeat(1000)), {
      maxResponseBytes: 1000,
    })
    const bill = wxpay.v2.pay.downloadbill
    const call = bill.post({ xml: {}, as: 'text' })
    expect((await failureOf(call, TransportError)).message).toContain(`1000 octets: ${STREAM}.`)
    const { body } = await bill.post({ xml: {}, as: 'stream' })
    expect(await new Response(body).text()).toHaveLength(4000)
  })
})

describe('maxResponseBytes of an upload and of a bill', () => {
  it('is that of its calls', async () => {
    const answers = await startAnswers(signed(jsonOf(1001)))
    const wxpay = clientOf(answers.config)
    const options = { maxResponseBytes: 1000 }
    const file = new File(['a'], 'a.png')
    const calls = [
      () => wxpay.media.upload(wxpay.v3.merchantService.images.upload, file, options),
      () => wxpay.bills.trade({ bill_date: '2024-01-01' }, options).summary(),
    ]
    for (const call of calls) {
      expect((await failureOf(call(), TransportError)).message).toContain('larger than 1000 octets')
    }
  })
})
