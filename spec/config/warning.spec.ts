import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWarning, type Report, safely, warn } from '../../lib/config/warning.js'
import { ConfigError, DecryptError, VerifyError } from '../../lib/index.js'

const printed: [string, { type?: string; detail?: string }][] = []

beforeEach(() => {
  printed.length = 0
  vi.spyOn(process, 'emitWarning').mockImplementation((...args: unknown[]) => {
    printed.push(args as (typeof printed)[number])
  })
})

const event = { id: 'EV-1', event_type: 'TRANSACTION.SUCCESS' }

describe('the report of a client that has none of its own', () => {
  it('warns of an error, with the notification that it is about and with its stack', () => {
    const error = new TypeError('bug')
    createWarning()(error, event)
    expect(printed).toEqual([
      [
        'TRANSACTION.SUCCESS EV-1: TypeError: bug',
        { type: 'WechatpayWarning', detail: error.stack },
      ],
    ])
  })

  it('warns of what needs no notification, and of its own errors without a stack', () => {
    createWarning()(new ConfigError('certs', 'a', 'B'))
    expect(printed).toEqual([['ConfigError: certs: a. B.', { type: 'WechatpayWarning' }]])
  })

  it.each([
    ['are not proven', new VerifyError('serial', 'x')],
    ['do not open', new DecryptError('decrypt', 'x')],
    ['nothing is configured for', new ConfigError('secret', 'x', 'y')],
  ])('warns once a minute of notifications from anybody that %s', (_, error) => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const report = createWarning()
    const refused = () => report(error)
    for (let time = 0; time < 1_000; time++) refused()
    expect(printed).toHaveLength(1)
    vi.advanceTimersByTime(59_999)
    refused()
    expect(printed).toHaveLength(1)
    vi.advanceTimersByTime(1)
    refused()
    expect(printed).toHaveLength(2)
    createWarning()(error)
    expect(printed).toHaveLength(3)
    vi.useRealTimers()
  })

  it('warns every time of what is about a notification that is proven', () => {
    const report = createWarning()
    for (let time = 0; time < 3; time++) report(new ConfigError('handler', 'x', 'y'), event)
    expect(printed).toHaveLength(3)
  })

  it('says nothing of probes', () => {
    createWarning()(new VerifyError('signature', 'x', { probe: true }))
    expect(printed).toEqual([])
  })
})

describe('a report that fails', () => {
  it.each<[string, Report]>([
    [
      'by throwing',
      () => {
        throw new Error('logger is down')
      },
    ],
    ['by rejecting', (() => Promise.reject(new Error('logger is down'))) as Report],
  ])('%s harms nobody', async (_, report) => {
    const heard = vi.fn(report)
    expect(safely(heard)(new Error('bug'), event)).toBeUndefined()
    await Promise.resolve()
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('warn', () => {
  it.each<[unknown, string]>([
    ['bug', "'bug'"],
    [undefined, 'undefined'],
    [Object.create(null), '[Object: null prototype] {}'],
  ])('outlives what is no error: %j', (thrown, said) => {
    warn(thrown)
    expect(printed).toEqual([[said, { type: 'WechatpayWarning' }]])
  })
})
