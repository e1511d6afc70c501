import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createClient, TransportError } from '../../lib/index.js'
import { all } from '../pages/lists.js'
import { ok, plain, type Script, silent, startAnswers } from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import { kinds } from './kinds.js'

const HEAD = '商户订单号,订单金额\r\n`T1,`1.00\r\n'

/** An answer that begins with `text` and goes on until it is broken off. */
function endless(text = '') {
  const begun = deferred<ServerResponse>()
  const ended = deferred<unknown>()
  const script: Script = (outgoing) => {
    outgoing.on('close', () => ended.resolve(true))
    outgoing.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 1_000_000 })
    outgoing.write(text, () => begun.resolve(outgoing))
  }
  return { script, begun: begun.promise, ended: ended.promise }
}

/** No answer, but the news of the request, and of its end. */
function stalled() {
  const begun = deferred<unknown>()
  const ended = deferred<unknown>()
  const script: Script = (outgoing) => {
    outgoing.on('close', () => ended.resolve(true))
    begun.resolve(outgoing)
  }
  return { script, begun: begun.promise, ended: ended.promise }
}

const file = (url: string, name = 'file') => `${url}v3/billdownload/file?token=${name}`

/** A client of a server whose first answer names `parts` files, and whose further answers are `scripts`. */
async function startBank(parts: number, ...scripts: Script[]) {
  const answers = await startAnswers()
  const { url } = answers
  const list = Array.from({ length: parts }, (_, at) => ({
    bill_sequence: at + 1,
    download_url: file(url, `${at + 1}`),
  }))
  answers.script(ok({ download_bill_count: parts, download_bill_list: list }), ...scripts, silent)
  const wxpay = createClient(answers.config)
  return { wxpay, answers, bill: kinds.trade(wxpay.bills) }
}

describe('breaking off the rows', () => {
  it('ends the download, and the client can be closed', async () => {
    const download = endless(HEAD)
    const { wxpay, bill } = await startBank(1, download.script)
    for await (const row of bill.rows()) {
      expect(row.商户订单号).toBe('T1')
      break
    }
    await download.ended
    await wxpay.close()
  })

  it('opens no further part', async () => {
    const download = endless(HEAD)
    const { wxpay, bill, answers } = await startBank(2, download.script)
    for await (const _ of bill.rows()) break
    await download.ended
    await wxpay.close()
    expect(answers.requests).toHaveLength(2)
  })

  it('happens by itself when a row cannot be read, and nothing more comes', async () => {
    const download = endless(`${HEAD}\`T2\r\n`)
    const { wxpay, bill } = await startBank(1, download.script)
    const rows = all(bill.rows())
    const { destroy } = await download.begun.then((outgoing) => ({
      destroy: () => outgoing.destroy(),
    }))
    destroy()
    await expect(rows).rejects.toMatchObject({ name: 'TransportError' })
    await wxpay.close()
  })

  it('is told by its digest, if that is why a row cannot be read', async () => {
    const answers = await startAnswers()
    const reference = { download_url: file(answers.url), hash_value: '0'.repeat(40) }
    answers.script(ok(reference), plain(200, {}, `${HEAD}\`T2\r\n`))
    const wxpay = createClient(answers.config)
    await expect(all(kinds.trade(wxpay.bills).rows())).rejects.toMatchObject({ reason: 'digest' })
    await wxpay.close()
  })
})

describe('cancelling the stream', () => {
  it('ends the call that asks for the bill', async () => {
    const call = stalled()
    const answers = await startAnswers(call.script)
    const wxpay = createClient(answers.config)
    const stream = kinds.trade(wxpay.bills).stream()
    await call.begun
    await stream.cancel()
    await call.ended
    await wxpay.close()
    expect(answers.requests).toHaveLength(1)
  })

  it('ends a download whose answer has not begun', async () => {
    const call = stalled()
    const { wxpay, bill } = await startBank(1, call.script)
    const stream = bill.stream()
    await call.begun
    await stream.cancel()
    await call.ended
    await wxpay.close()
  })

  it('ends a download that has stopped coming', async () => {
    const download = endless(HEAD)
    const { wxpay, bill } = await startBank(1, download.script)
    const reader = bill.stream().getReader()
    expect(`${Buffer.from((await reader.read()).value ?? [])}`).toBe(HEAD)
    const pending = reader.read()
    await reader.cancel()
    expect(await pending).toEqual({ done: true, value: undefined })
    await download.ended
    await wxpay.close()
  })

  it.each([
    ['has not begun', stalled],
    ['has stopped coming', endless],
  ])('ends a later part that %s', async (_, start) => {
    const later = start()
    const first: Script = (outgoing) => outgoing.end(HEAD)
    const { wxpay, bill } = await startBank(2, first, later.script)
    const reader = bill.stream().getReader()
    await reader.read()
    const pending = reader.read()
    await later.begun
    await reader.cancel()
    expect(await pending).toEqual({ done: true, value: undefined })
    await later.ended
    await wxpay.close()
  })
})

describe('`signal`', () => {
  it('ends the call that asks for the bill', async () => {
    const call = stalled()
    const answers = await startAnswers(call.script)
    const wxpay = createClient(answers.config)
    const giveUp = new AbortController()
    const rows = all(kinds.trade(wxpay.bills, {}, { signal: giveUp.signal }).rows())
    const refused = expect(rows).rejects.toMatchObject({ code: 'ERR_ABORTED' })
    await call.begun
    giveUp.abort()
    await refused
    await call.ended
    await wxpay.close()
  })

  it('ends the download with an error, not with a short bill', async () => {
    const download = endless(HEAD)
    const { wxpay } = await startBank(1, download.script)
    const giveUp = new AbortController()
    const rows = kinds.trade(wxpay.bills, {}, { signal: giveUp.signal }).rows()
    await rows.next()
    giveUp.abort(new Error('the shop closes'))
    await expect(all(rows)).rejects.toThrow(TransportError)
    await download.ended
    await wxpay.close()
  })

  it('that has aborted already sends nothing', async () => {
    const { wxpay, answers } = await startBank(1)
    const bill = kinds.trade(wxpay.bills, {}, { signal: AbortSignal.abort() })
    await expect(bill.summary()).rejects.toMatchObject({ code: 'ERR_ABORTED' })
    expect(answers.connections).toBe(0)
    await wxpay.close()
  })
})

it('a stream that the client waits for keeps it open until it is cancelled', async () => {
  const download = endless(HEAD)
  const { wxpay, bill } = await startBank(1, download.script)
  const stream = bill.stream()
  const outgoing = await download.begun
  const closing = wxpay.close()
  expect(outgoing.closed).toBe(false)
  await Promise.all([stream.cancel(), once(outgoing, 'close')])
  await closing
})

it('closing the client waits for a bill that was asked for, and is not downloaded yet', async () => {
  const answers = await startAnswers()
  const asked = deferred<ServerResponse>()
  answers.script((outgoing) => asked.resolve(outgoing), plain(200, {}, HEAD))
  const wxpay = createClient(answers.config)
  const rows = all(kinds.trade(wxpay.bills).rows())
  const outgoing = await asked.promise
  const closed = wxpay.close()
  ok({ download_url: file(answers.url) })(outgoing, undefined as never)
  expect(await rows).toHaveLength(1)
  await closed
  await expect(all(kinds.trade(wxpay.bills).rows())).rejects.toThrow('the client is closed')
})
