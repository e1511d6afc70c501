import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import express from 'express'
import fc from 'fast-check'
import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type ClientConfig,
  ConfigError,
  DecryptError,
  type Notification,
  VerifyError,
} from '../../lib/index.js'
import { factsOf } from '../../lib/openapi/lookup.js'
import { failureOf } from '../http/support.js'
import { hostile, documentOf as hostileDocument } from '../v2/hostile.js'
import { arrived, encrypt, receiver } from './messages.js'
import { listen, post } from './servers.js'
import {
  documentOf,
  encryptEcb,
  eventOf,
  type Fields,
  kinds,
  payment,
  refund,
  refundEnvelope,
  refundKey,
  secret,
  signatureOf,
  signed,
} from './v2-messages.js'

const parse = (
  body: string | Uint8Array,
  config: Partial<ClientConfig> = {},
): Promise<Notification> =>
  receiver({ secret, ...config }).notifications.parse({ headers: {}, body })

const vector = (name: string) =>
  readFileSync(new URL(`../vectors/v2/documents/${name}.xml`, import.meta.url))

const without = (fields: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

describe('parse of XML', () => {
  it.each(['payment-md5', 'payment-hmac-sha256'])(
    'reads %s as openssl has signed it',
    async (name) => {
      const event = await parse(vector(name))
      expect(event).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        event_type: 'v2/transaction-success',
        resource: expect.objectContaining({
          total_fee: '1',
          attach: '支付测试',
          out_trade_no: '1409811653',
        }),
        document: event.resource,
      })
    },
  )

  it('reads a refund as openssl has encrypted it', async () => {
    const event = await parse(vector('refund'))
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      event_type: 'v2/refund-processed',
      resource: {
        out_refund_no: '131811191610442717309',
        refund_fee: '3960',
        refund_status: 'SUCCESS',
      },
      document: expect.objectContaining({ mch_id: '10000100', req_info: expect.any(String) }),
    })
  })

  it('tells the types of resources apart by event_type', async () => {
    const event = await parse(signed(payment))
    if (event.event_type !== 'v2/transaction-success') throw new Error('another event')
    expect([event.resource.out_trade_no, event.document.total_fee]).toEqual(['1409811653', '0001'])
  })

  describe.each(['MD5', 'HMAC-SHA256'] as const)('signed by %s', (type) => {
    it.each(Object.keys(kinds))('knows %s', async (event_type) => {
      const fields = kinds[event_type] ?? {}
      const event = await parse(signed(fields, { type }))
      expect(event).toMatchObject({ event_type, id: expect.stringMatching(/^[0-9a-f]{32}$/) })
      expect(Object.keys(event.document ?? {})).toEqual([...Object.keys(fields), 'sign'])
      expect(event.resource).toEqual(event.document)
    })
  })

  it.each(['v2/combined-transactions-success', 'v2/transactions-risk-occurred'])(
    'gives the JSON in %s as values, as far as it is listed',
    async (event_type) => {
      const fields = kinds[event_type] ?? {}
      const { json = [] } = await factsOf('NOTIFY', event_type)
      const { document = {} } = await parse(signed(fields))
      for (const [name, value] of Object.entries(fields)) {
        const read = json.includes(name) ? JSON.parse(value) : value
        expect(document).toHaveProperty([name], read)
      }
    },
  )

  it.each([
    [
      'a contract by its code',
      without(kinds['v2/pap-contract-state-changed'] ?? {}, 'contract_id'),
      'v2/pap-contract-state-changed',
    ],
    ['a payment without a result', without(payment, 'result_code'), 'v2/transaction-success'],
    [
      'a payment without a transaction',
      without(payment, 'transaction_id'),
      'v2/transaction-success',
    ],
    ['neither', without(payment, 'transaction_id', 'result_code'), 'v2/unknown'],
    [
      'an event that is not listed',
      { ...payment, event_type: 'NEW.EVENT', event_id: '1' },
      'v2/NEW.EVENT',
    ],
  ])('knows %s', async (_, fields, event_type) => {
    expect((await parse(signed(fields))).event_type).toBe(event_type)
  })

  it('gives a payment that has failed as what it is, no error', async () => {
    const failed = {
      ...payment,
      result_code: 'FAIL',
      err_code: 'NOTENOUGH',
      err_code_des: '余额不足',
    }
    const event = await parse(signed(failed))
    expect(event).toMatchObject({ event_type: 'v2/transaction-success', resource: failed })
  })

  it('keeps white space and line breaks as they are signed', async () => {
    const fields = { ...payment, attach: ' a\nb ', body: '' }
    expect((await parse(signed(fields))).resource).toMatchObject({ attach: ' a\nb ', body: '' })
  })

  it('needs no headers, and no APIv3 key', async () => {
    const { notifications } = receiver({ secret, apiv3Key: undefined })
    const given = { body: signed(payment) } as Parameters<typeof notifications.parse>[0]
    expect((await notifications.parse(given)).event_type).toBe('v2/transaction-success')
  })

  it('leaves JSON to the keys of APIv3', async () => {
    const event = await receiver({ secret }).notifications.parse(arrived())
    expect(event.event_type).toBe('TRANSACTION.SUCCESS')
  })
})

describe('an event of APIv2', () => {
  const content = { state: 'USER_ACCEPTED', out_order_no: '1234352342545345454' }

  it.each([
    ['XML', documentOf(content)],
    ['JSON', JSON.stringify(content)],
  ])('has its content decrypted, in %s', async (_, text) => {
    const fields = eventOf(text)
    expect(await parse(signed(fields, { type: 'HMAC-SHA256' }))).toEqual({
      id: 'EV-2018022511223320873',
      event_type: 'v2/CHECK.SUCCESS',
      resource: content,
      document: { ...fields, sign: expect.any(String) },
    })
  })

  it('may have no associated data', async () => {
    const fields = eventOf('', {
      event_associated_data: '',
      event_ciphertext: encrypt('{"a":1}', { associatedData: '' }),
    })
    expect((await parse(signed(fields))).resource).toEqual({ a: 1 })
  })

  it('without a content is its own resource', async () => {
    const { resource, document } = await parse(signed(eventOf('', { event_ciphertext: '' })))
    expect(resource).toEqual(document)
  })

  it('without an id has one of its own', async () => {
    const { id } = await parse(signed(eventOf('{"a":1}', { event_id: '' })))
    expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  it.each<[string, DecryptError['reason'], Fields]>([
    [
      'by another key',
      'decrypt',
      { event_ciphertext: encrypt('{}', { key: 'x'.repeat(32), associatedData: 'order' }) },
    ],
    ['with other associated data', 'decrypt', { event_associated_data: 'ordes' }],
    ['by another algorithm', 'algorithm', { event_algorithm: 'AEAD_SM4_GCM' }],
    [
      'with no content to read',
      'decrypt',
      { event_ciphertext: encrypt('code=1', { associatedData: 'order' }) },
    ],
    [
      'with XML that is broken',
      'decrypt',
      { event_ciphertext: encrypt('<xml><a></xml>', { associatedData: 'order' }) },
    ],
  ])('%s is a DecryptError', async (_, reason, change) => {
    const error = await failureOf(parse(signed(eventOf('{}', change))), DecryptError)
    expect(error.reason).toBe(reason)
    expect(error.message).toMatch(/^notification v2\/CHECK\.SUCCESS: /)
  })

  it('asks for the APIv3 key where there is none', async () => {
    const error = await failureOf(
      parse(signed(eventOf('{}')), { apiv3Key: undefined }),
      ConfigError,
    )
    expect(error.option).toBe('apiv3Key')
  })

  it('is not opened unless it is signed, not even with a refund in it', async () => {
    for (const fields of [eventOf('{}'), { ...refundEnvelope(), event_type: 'refund-processed' }]) {
      const error = await failureOf(parse(documentOf(fields)), VerifyError)
      expect(error.reason).toBe('signature')
    }
  })
})

describe('a refund', () => {
  it('is proven by nothing but that the secret opens it', async () => {
    const event = await parse(documentOf(refundEnvelope()))
    expect(event).toMatchObject({ event_type: 'v2/refund-processed', resource: refund })
    expect(event.document).toEqual(refundEnvelope())
  })

  it('may be wrapped in lines', async () => {
    const lines = refundEnvelope().req_info.replace(/.{64}/g, '$&\r\n')
    expect((await parse(documentOf(refundEnvelope(lines)))).resource).toEqual(refund)
  })

  it('that is signed has to be signed rightly', async () => {
    expect((await parse(signed(refundEnvelope()))).resource).toEqual(refund)
    const forged = {
      ...refundEnvelope(),
      sign: signatureOf(refundEnvelope(), { key: 'x'.repeat(32) }),
    }
    expect((await failureOf(parse(documentOf(forged)), VerifyError)).reason).toBe('signature')
  })

  it.each([
    ['by another key', encryptEcb(documentOf(refund, 'root'), 'x'.repeat(32))],
    ['by the secret itself', encryptEcb(documentOf(refund, 'root'), secret)],
    ['by the MD5 in upper case', encryptEcb(documentOf(refund, 'root'), refundKey.toUpperCase())],
    ['as noise', 'AAAA'],
    ['as no base64', '?'],
    ['as nothing', ''],
    ['as what is no XML', encryptEcb('{}')],
    ['as XML that is broken', encryptEcb('<root><refund_id>1</root>')],
    [
      'as an entity bomb',
      encryptEcb(hostileDocument(hostile['billion laughs']?.[1] ?? ['', '', 0, ''])),
    ],
  ])('that is encrypted %s is a DecryptError', async (_, req_info) => {
    const error = await failureOf(parse(documentOf(refundEnvelope(req_info))), DecryptError)
    expect(error).toMatchObject({ reason: 'decrypt', code: 'ERR_DECRYPT' })
    expect(error.message).toMatch(/^notification v2\/refund-processed: `secret` does not open/)
    expect(`${error.message}${error.cause}`).not.toContain(secret)
  })

  it('that is there twice is a DecryptError', async () => {
    const { req_info } = refundEnvelope()
    const twice = `<xml><req_info>${req_info}</req_info><req_info>${req_info}</req_info></xml>`
    await failureOf(parse(twice), DecryptError)
  })
})

describe('XML that is not proven', () => {
  const { sign: _, ...rest } = { sign: '', ...payment }
  const right = signatureOf(payment)

  it.each<[string, string]>([
    ['without a signature', documentOf(rest)],
    ['with an empty signature', documentOf({ ...payment, sign: '' })],
    ['with the signature of another secret', signed(payment, { key: 'x'.repeat(32) })],
    ['with the signature of no secret', signed(payment, { key: '' })],
    ['with a signature in lower case', documentOf({ ...payment, sign: right.toLowerCase() })],
    ['with another amount', documentOf({ ...payment, total_fee: '1', sign: right })],
    ['with another field', documentOf({ ...payment, cash_fee: '1', sign: right })],
    ['with a field less', documentOf({ ...without(payment, 'appid'), sign: right })],
    ['with a field that is repeated', signed(payment).replace('<appid>', '<appid></appid><appid>')],
    ['with elements in an element', signed(payment).replace('<appid>', '<a><b></b></a><appid>')],
    ['with a name changed', signed(payment).replaceAll('attach>', 'attack>')],
    [
      'with a signature of a part',
      documentOf({ ...payment, sign: signatureOf(rest).slice(0, 31) }),
    ],
    ['without fields', '<xml></xml>'],
    ['that is cut off', signed(payment).slice(0, -3)],
    ['that is not UTF-8', ''],
  ])('%s is refused', async (what, document) => {
    const body = what.includes('UTF-8')
      ? Buffer.from(signed(payment).replace('支付测试', '\xe9'), 'latin1')
      : document
    const error = await failureOf(parse(body), VerifyError)
    expect(error).toMatchObject({ reason: 'signature', probe: false })
    expect(error).not.toHaveProperty('response')
    expect(error.message).toMatch(/^notification: /)
    for (const shown of [secret, right, '1409811653'])
      expect(`${error.message}${error.cause}`).not.toContain(shown)
  })

  const bombs = Object.entries(hostile).filter(
    ([, [, [begin]]]) => begin.startsWith('<xml') || begin.startsWith('<?xml'),
  )
  it.each(bombs)('%s is refused', async (_, [reason, document]) => {
    const error = await failureOf(parse(hostileDocument(document)), VerifyError)
    expect(error.message).toMatch(/^notification: the document cannot be read: /)
    expect(error.message).toContain(reason)
  })

  it('is refused with any octet of its values changed', async () => {
    const octets = Buffer.from(signed(payment))
    const { notifications } = receiver({ secret })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(octets.length - 1),
        fc.constantFrom(...'0A<&] é'),
        async (at, other) => {
          const changed = Buffer.concat([
            octets.subarray(0, at),
            Buffer.from(other),
            octets.subarray(at + 1),
          ])
          const outcome = await notifications
            .parse({ headers: {}, body: changed })
            .catch((error) => error)
          if (outcome instanceof VerifyError) return
          // White space between elements, and names that are no longer of XML: nothing that is signed has changed.
          expect(outcome.resource).toEqual({ ...payment, sign: right })
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the raw body of XML', () => {
  const read = async (request: { headers: IncomingHttpHeaders; body?: unknown }) => {
    const given = request as Parameters<ReturnType<typeof receiver>['notifications']['parse']>[0]
    return (await receiver({ secret }).notifications.parse(given)).event_type
  }
  const posted = { body: signed(payment), headers: { 'Content-Type': 'text/xml' } }

  it('is had from Express as the advice says', async () => {
    const app = express()
    app.post('/notify', express.raw({ type: '*/*' }), async (request, response) => {
      response.send(await read(request))
    })
    app.use(express.json())
    expect((await post(await listen(app), posted)).body).toBe('v2/transaction-success')
  })

  it('is had from Fastify as the advice says', async () => {
    const app = fastify({ forceCloseConnections: true })
    onTestFinished(() => app.close())
    const types = ['application/json', 'text/xml']
    app.addContentTypeParser(types, { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    app.post('/notify', (request) => read(request))
    const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/notify`
    expect((await post(url, posted)).body).toBe('v2/transaction-success')
  })
})

describe('without a secret', () => {
  it('XML is a ConfigError that asks for it', async () => {
    const error = await failureOf(parse(signed(payment), { secret: undefined }), ConfigError)
    expect(error.option).toBe('secret')
    expect(error.message).toContain('APIv2')
  })
})

describe('the id of a notification in XML', () => {
  const idOf = async (body: string) => (await parse(body)).id

  it('is the same when it comes again with another nonce and signature', async () => {
    const again = { ...payment, nonce_str: 'another', sign_type: 'HMAC-SHA256' }
    const ids = await Promise.all([
      idOf(signed(payment)),
      idOf(signed(again, { type: 'HMAC-SHA256' })),
      idOf(signed(Object.fromEntries(Object.entries(again).reverse()))),
    ])
    expect(new Set(ids).size).toBe(1)
  })

  it('is another one for another payment, of whatever field', async () => {
    const changes = Object.keys(without(payment, 'nonce_str', 'result_code')).map((name) => ({
      ...payment,
      [name]: '2',
    }))
    const ids = await Promise.all([payment, ...changes].map((fields) => idOf(signed(fields))))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('of a refund is that of what was encrypted, whatever comes around it', async () => {
    const one = await idOf(documentOf(refundEnvelope()))
    const around = { ...refundEnvelope(), nonce_str: 'x', appid: 'y', event_id: 'EV-1', id: '1' }
    expect(await idOf(documentOf(around))).toBe(one)
    const other = encryptEcb(documentOf({ ...refund, refund_status: 'CHANGE' }, 'root'))
    expect(await idOf(documentOf(refundEnvelope(other)))).not.toBe(one)
  })

  it('is no id that the document of a payment names', async () => {
    expect(await idOf(signed({ ...payment, event_id: 'EV-1' }))).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tells kinds apart that say the same', async () => {
    const fields = { out_trade_no: '1', result_code: 'SUCCESS' }
    const ids = [
      await idOf(signed(fields)),
      await idOf(documentOf({ req_info: encryptEcb(documentOf(fields, 'root')) })),
    ]
    expect(new Set(ids).size).toBe(2)
  })
})
