import { Response as UndiciResponse } from 'undici'
import { describe, expect, it, vi } from 'vitest'
import { ConfigError, DecryptError, RequestError } from '../../lib/index.js'
import { memoryStore } from '../../lib/notifications/memory-store.js'
import type { NotificationStore } from '../../lib/notifications/store.js'
import { thrownBy } from '../http/support.js'
import {
  createWork,
  expectFailure,
  expectSuccess,
  MCHID,
  notification,
  PROOF,
  RETENTION,
  requestOf,
  setUp,
  unproven,
} from './support.js'

const EVENT = 'TRANSACTION.SUCCESS'

describe('a notification', () => {
  it('is handed to the handler of its event, and answered with 204 and an empty body', async () => {
    const ship = vi.fn()
    const other = vi.fn()
    const { deliver, reports } = setUp({ [EVENT]: ship, 'REFUND.SUCCESS': other, '*': other })
    await expectSuccess(await deliver())
    expect(ship.mock.calls).toEqual([[notification()]])
    expect(other).not.toHaveBeenCalled()
    expect(reports).toEqual([])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object', { paid: true }],
    ['text', 'ok'],
    ['false', false],
  ])('is handled when the handler gives %s', async (_, result) => {
    await expectSuccess(await setUp({ [EVENT]: async () => result }).deliver())
  })

  it('goes to `*` when its event is not listed', async () => {
    const any = vi.fn()
    const { deliver } = setUp({ [EVENT]: undefined, '*': any })
    await expectSuccess(await deliver())
    await expectSuccess(await deliver({ id: '2', event_type: 'NEW.EVENT' }))
    expect(any.mock.calls.map(([{ event_type }]) => event_type)).toEqual([EVENT, 'NEW.EVENT'])
  })

  it.each(['REFUND.SUCCESS', 'toString', '__proto__', 'constructor'])(
    'that nobody handles is refused, and reported: %s',
    async (event_type) => {
      const { deliver, reports } = setUp({ [EVENT]: () => {} })
      await expectFailure(await deliver({ event_type }), 501, 'this event is not handled')
      expect(reports).toEqual([
        { error: expect.any(ConfigError), event: notification({ event_type }) },
      ])
      expect(`${reports[0]?.error}`).toContain(`nothing handles ${event_type}`)
    },
  )

  it('gives its headers and octets to be verified', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const body = JSON.stringify(notification(), undefined, 2)
    await handler(requestOf(body, { ...PROOF, 'Wechatpay-Nonce': 'n' }))
    expect(parsed[0]?.body).toEqual(Buffer.from(body))
    expect(parsed[0]?.headers.get('wechatpay-nonce')).toBe('n')
  })
})

describe('what is no notification', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s is not allowed', async (method) => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const response = await handler(new Request('http://localhost/notify', { method }))
    expect(response.headers.get('allow')).toBe('POST')
    await expectFailure(response, 405, /posted/)
    expect(parsed).toEqual([])
  })

  it('a body of more than 2 MiB is refused without reading the rest', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const cancel = vi.fn()
    let pulls = 0
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      if (pulls++ < 100) controller.enqueue(new Uint8Array(2 ** 18))
      else controller.close()
    }
    const large = new ReadableStream({ pull, cancel })
    await expectFailure(await handler(requestOf(large)), 413, /larger than 2097152 octets/)
    expect(cancel).toHaveBeenCalledTimes(1)
    expect(parsed).toEqual([])
  })

  it('a body of 1 MiB is not too large', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const text = JSON.stringify(notification())
    await expectSuccess(
      await handler(requestOf(text + ' '.repeat(2 ** 20 - Buffer.byteLength(text)))),
    )
    expect(parsed[0]?.body).toHaveLength(2 ** 20)
  })

  it.each(['headers', 'timestamp', 'serial', 'signature'] as const)(
    'what fails the check of its %s is refused with 401, and reported',
    async (reason) => {
      const error = unproven(reason, true)
      const { deliver, reports } = setUp(
        { '*': () => {} },
        {},
        { parse: () => Promise.reject(error) },
      )
      const response = await deliver()
      await expectFailure(response, 401, `not proven to be WeChat Pay's \\(${reason}\\)$`)
      expect(reports).toEqual([{ error, event: undefined }])
    },
  )

  it.each<[string, unknown]>([
    ['(DecryptError)', new DecryptError('decrypt', 'the key 5UPERSECRET does not open it')],
    ['(ConfigError)', new ConfigError('apiv3Key', '5UPERSECRET', 'Mend it')],
    ['(RequestError)', new RequestError('5UPERSECRET')],
    ['', new TypeError('5UPERSECRET')],
    ['', '5UPERSECRET'],
  ])('what cannot be read is refused with 500 and the kind of error %s', async (kind, error) => {
    const { deliver, reports } = setUp(
      { '*': () => {} },
      {},
      { parse: () => Promise.reject(error) },
    )
    const response = await deliver()
    expect(response.status).toBe(500)
    const { message } = JSON.parse(await response.text())
    expect(message).toBe(`the notification could not be handled ${kind}`.trim())
    expect(reports).toEqual([{ error, event: undefined }])
  })

  it('a body that breaks off is refused', async () => {
    const { handler, reports } = setUp({ '*': () => {} })
    const error = new Error('gone')
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(error) })
    await expectFailure(await handler(requestOf(broken)), 400, 'could not be read')
    expect(reports).toEqual([])
  })

  it.each<[string, unknown]>([
    ["Node's own request", { headers: { host: 'x' }, body: {} }],
    ['nothing', undefined],
  ])('%s instead of a Request is refused with the name of what makes one of it', (_, given) => {
    const { handler } = setUp({ '*': () => {} })
    const error = thrownBy(() => handler(given as Request), ConfigError)
    for (const name of ['toNode', 'toKoa', 'toFastify', 'c.req.raw']) {
      expect(error.message).toContain(name)
    }
  })

  it('a body that was read before is told to whoever reads the notification', async () => {
    const { handler, parsed, reports } = setUp({ '*': () => {} })
    const request = requestOf(JSON.stringify(notification()))
    await request.json()
    await expectFailure(await handler(request), 500, 'RequestError')
    expect(parsed[0]?.body).toBeUndefined()
    expect(reports).toEqual([{ error: expect.any(RequestError), event: undefined }])
  })

  it('no body at all is empty', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    await handler(requestOf(null, {}))
    expect(parsed[0]?.body).toEqual(Buffer.alloc(0))
  })
})

describe('a notification that comes again', () => {
  it('after it was handled is answered with success, and not handled again', async () => {
    const ship = vi.fn()
    const { deliver } = setUp({ [EVENT]: ship })
    for (let time = 0; time < 3; time++) await expectSuccess(await deliver())
    expect(ship).toHaveBeenCalledTimes(1)
  })

  it('while it is being handled is refused for now', async () => {
    const work = createWork()
    const { deliver, reports } = setUp({ [EVENT]: work.run })
    const first = deliver()
    await expectFailure(await deliver(), 503, 'is being handled')
    work.succeed()
    await expectSuccess(await first)
    await expectSuccess(await deliver())
    expect(work.begun).toBe(1)
    expect(reports).toEqual([])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('5UPERSECRET')
      },
    ],
    ['rejects', () => Promise.reject(new Error('5UPERSECRET'))],
    ['gives what is no JSON for an answer', () => ({ amount: 1n })],
    [
      'gives a Response that was read',
      async () => {
        const read = new Response('text')
        await read.text()
        return read
      },
    ],
  ])('after its handler %s is handled again', async (_, fail) => {
    const ship = vi.fn(fail)
    const { deliver, reports } = setUp({ [RETENTION.event_type]: ship })
    await expectFailure(await deliver(RETENTION), 500, 'the handler of this event failed')
    expect(reports).toEqual([{ error: expect.any(Error), event: notification(RETENTION) }])
    ship.mockImplementation(() => ({ code: 'SUCCESS' }))
    for (let time = 0; time < 2; time++) expect((await deliver(RETENTION)).status).toBe(200)
    expect(ship).toHaveBeenCalledTimes(2)
  })

  it('with another id is another one, and so is that of another merchant', async () => {
    const ship = vi.fn()
    const store = memoryStore()
    const ours = setUp({ [EVENT]: ship }, { store })
    const theirs = setUp({ [EVENT]: ship }, { store }, { mchid: '1900000110' })
    for (const { deliver } of [ours, theirs]) {
      await expectSuccess(await deliver())
      await expectSuccess(await deliver({ id: 'EV-2' }))
    }
    expect(ship).toHaveBeenCalledTimes(4)
  })

  it('is known by every handler of the same store', async () => {
    const ship = vi.fn()
    const store = memoryStore()
    const handlers = [setUp({ [EVENT]: ship }, { store }), setUp({ [EVENT]: ship }, { store })]
    for (const { deliver } of handlers) await expectSuccess(await deliver())
    expect(ship).toHaveBeenCalledTimes(1)
  })

  it('is not known by handlers that share no store', async () => {
    const ship = vi.fn()
    for (const { deliver } of [setUp({ [EVENT]: ship }), setUp({ [EVENT]: ship })]) await deliver()
    expect(ship).toHaveBeenCalledTimes(2)
  })
})

describe('the payload of an answer', () => {
  const reply = { retention_result: '挽留' }

  it('is the object that the handler gives, for an event that needs one, every time', async () => {
    const keep = vi.fn(async () => reply)
    const { deliver } = setUp({ [RETENTION.event_type]: keep })
    for (let time = 0; time < 2; time++) {
      const response = await deliver(RETENTION)
      expect([response.status, await response.json()]).toEqual([200, reply])
      expect(response.headers.get('content-type')).toBe('application/json')
    }
    expect(keep).toHaveBeenCalledTimes(1)
  })

  it.each([RETENTION.event_type, '*'])(
    'is missed when the handler of %s gives none, and the event comes again',
    async (name) => {
      const none = vi.fn()
      const { deliver, reports } = setUp({ [name]: none })
      for (let time = 1; time <= 2; time++) {
        await expectFailure(await deliver(RETENTION), 500, 'the handler of this event failed')
        expect(none).toHaveBeenCalledTimes(time)
      }
      expect(`${reports[0]?.error}`).toContain('answered with data')
    },
  )

  it('is the Response that the handler gives, every time', async () => {
    const sign = vi.fn(() => Response.json(reply, { headers: { Authorization: 'a' } }))
    const { deliver } = setUp({ [EVENT]: sign })
    for (let time = 0; time < 2; time++) {
      const response = await deliver()
      expect([response.status, await response.json()]).toEqual([200, reply])
      expect(response.headers.get('authorization')).toBe('a')
    }
    expect(sign).toHaveBeenCalledTimes(1)
  })

  it('may be a Response without a body', async () => {
    const { deliver } = setUp({ [EVENT]: () => new Response(null, { status: 204 }) })
    await expectSuccess(await deliver())
    await expectSuccess(await deliver())
  })

  it('may be a Response of another package', async () => {
    const { deliver } = setUp({ [EVENT]: () => new UndiciResponse('{}', { status: 200 }) })
    expect(new UndiciResponse()).not.toBeInstanceOf(Response)
    const response = await deliver()
    expect([response.status, await response.text()]).toEqual([200, '{}'])
  })

  it.each([
    [201, 500],
    [302, 500],
    [400, 400],
    [503, 503],
  ])('is a failure when it is a Response of status %d', async (status, answered) => {
    const refuse = vi.fn(() => new Response('later', { status }))
    const { deliver, reports } = setUp({ [EVENT]: refuse })
    for (let time = 1; time <= 2; time++) {
      expect((await deliver()).status).toBe(answered)
      expect(refuse).toHaveBeenCalledTimes(time)
    }
    expect(`${reports[0]?.error}`).toContain(`${status}`)
  })

  it('passes nothing on that says how a Response came here', async () => {
    const headers = {
      'Content-Encoding': 'gzip',
      'Content-Length': '99',
      'Set-Cookie': 'session=1',
      'X-Own': 'a',
    }
    const { deliver } = setUp({ [EVENT]: () => new Response('{}', { headers }) })
    const response = await deliver()
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-own': 'a' })
    for (const name of ['content-encoding', 'content-length', 'set-cookie']) {
      expect(response.headers.has(name)).toBe(false)
    }
  })
})

describe('a store', () => {
  const failing = (
    method: keyof NotificationStore,
    fail: () => Promise<never>,
  ): NotificationStore => ({
    ...memoryStore(),
    [method]: fail,
  })
  const error = new Error('Redis is gone')
  const fails = [
    ['rejects', () => Promise.reject(error)],
    [
      'throws',
      () => {
        throw error
      },
    ],
  ] as const

  it.each(fails)('that %s in `claim` runs no handler', async (_, fail) => {
    const ship = vi.fn()
    const { deliver, reports } = setUp({ [EVENT]: ship }, { store: failing('claim', fail) })
    await expectFailure(await deliver(), 503, 'the store of notifications failed')
    expect(ship).not.toHaveBeenCalled()
    expect(reports).toEqual([{ error, event: notification() }])
  })

  it.each(fails)('that %s in `done` changes nothing about success', async (_, fail) => {
    const { deliver, reports } = setUp({ [EVENT]: () => {} }, { store: failing('done', fail) })
    await expectSuccess(await deliver())
    expect(reports).toEqual([{ error, event: notification() }])
  })

  it.each(fails)('that %s in `release` changes nothing about failure', async (_, fail) => {
    const bug = new Error('bug')
    const { deliver, reports } = setUp(
      { [EVENT]: () => Promise.reject(bug) },
      { store: failing('release', fail) },
    )
    await expectFailure(await deliver(), 500, 'the handler of this event failed')
    expect(reports.map(({ error }) => error)).toEqual([bug, error])
  })

  it('is asked by merchant and id, for the lease and then for 48 hours', async () => {
    const memory = memoryStore()
    const store = { claim: vi.fn(memory.claim), done: vi.fn(memory.done), release: vi.fn() }
    await setUp({ [EVENT]: () => {} }, { store, lease: 20_000 }).deliver()
    const id = `${MCHID}:${notification().id}`
    expect(store.claim.mock.calls).toEqual([[id, 20_000]])
    expect(store.done.mock.calls).toEqual([[id, 172_800_000, undefined]])
    expect(store.release).not.toHaveBeenCalled()
  })

  it('gets the token of the claim back', async () => {
    const release = vi.fn()
    const claim = async () => ({ state: 'claimed', token: 'mine' }) as const
    const store = { claim, done: vi.fn(), release }
    await setUp({ [EVENT]: () => Promise.reject(new Error('bug')) }, { store }).deliver()
    expect(release.mock.calls).toEqual([[`${MCHID}:${notification().id}`, 'mine']])
  })
})

describe('a handler', () => {
  it('claims nothing when it cannot be told whether the event needs a payload', async () => {
    const ship = vi.fn()
    const error = new Error('no table')
    const replies = vi.fn().mockRejectedValueOnce(error).mockResolvedValue(false)
    const { deliver, reports } = setUp({ [EVENT]: ship }, {}, { replies })
    await expectFailure(await deliver(), 500, 'could not be handled')
    expect(ship).not.toHaveBeenCalled()
    expect(reports).toEqual([{ error, event: notification() }])
    await expectSuccess(await deliver())
  })

  it('goes on with the functions that it was given', async () => {
    const events: Record<string, () => void> = { [EVENT]: () => {} }
    const { deliver } = setUp(events)
    delete events[EVENT]
    await expectSuccess(await deliver())
  })
})
