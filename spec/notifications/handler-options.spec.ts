import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../lib/index.js'
import type { NotificationHandlers } from '../../lib/notifications/events.js'
import { createHandler } from '../../lib/notifications/handler.js'
import { type HandlerOptions, readHandlerOptions } from '../../lib/notifications/handler-options.js'
import { memoryStore } from '../../lib/notifications/memory-store.js'
import { thrownBy } from '../http/support.js'
import { createParts } from './support.js'

const make = createHandler(createParts())
const events = { 'TRANSACTION.SUCCESS': () => {} }

/** The mistake in options or handlers that a caller in JavaScript may write. */
const mistakeOf = (handlers: unknown, options: unknown): string => {
  const { message, option } = thrownBy(
    () => make(handlers as NotificationHandlers, options as HandlerOptions),
    ConfigError,
  )
  expect(message.startsWith(`${option}: `)).toBe(true)
  return message
}

describe('the options of a handler', () => {
  it('have their defaults', () => {
    const { store, ...settings } = readHandlerOptions(events)
    expect(settings).toEqual({ events, deadline: 4_500, onDeadline: 'refuse', lease: 10_000 })
    expect(Object.keys(store)).toEqual(['claim', 'done', 'release'])
  })

  it('are taken as they are given', () => {
    const options = { store: memoryStore(), deadline: 1, onDeadline: 'accept', lease: 2 } as const
    expect(readHandlerOptions(events, options)).toEqual({ events, ...options })
  })

  it('that are undefined have their defaults', () => {
    const options = {
      store: undefined,
      deadline: undefined,
      onDeadline: undefined,
      lease: undefined,
    }
    expect(readHandlerOptions(events, options)).toMatchObject({ deadline: 4_500, lease: 10_000 })
  })

  it('go with handlers in a plain object, whose names are all there is to them', () => {
    class Handlers {
      'TRANSACTION.SUCCESS'() {}
    }
    expect(() => readHandlerOptions(new Handlers())).toThrow('an object of a class')
    expect(() => readHandlerOptions(Object.create(null))).not.toThrow()
  })

  it.each<[string, unknown, string]>([
    ['a number', 4_500, 'handler: it is the number 4500. Give an object'],
    ['null', null, 'handler: it is null.'],
    ['a list', [], 'handler: it is a list.'],
    ['a store as such', memoryStore(), 'handler.claim: there is no such option'],
    [
      'a slip of the hand',
      { deadlin: 1 },
      'handler.deadlin: there is no such option (did you mean `deadline`?). The options are store, deadline, onDeadline, lease.',
    ],
    ['a long name', { ['x'.repeat(99)]: 1 }, 'handler: there is no such option. '],
    ['an inherited name', { toString: 1 }, 'handler.toString: there is no such option'],
    [
      'a deadline of 0',
      { deadline: 0 },
      'handler.deadline: it is the number 0. Give milliseconds, from 1 to 2147483647.',
    ],
    [
      'a deadline beyond timers',
      { deadline: 2 ** 31 },
      'handler.deadline: it is the number 2147483648.',
    ],
    [
      'no deadline',
      { deadline: Number.POSITIVE_INFINITY },
      'handler.deadline: it is the number Infinity.',
    ],
    ['a deadline of NaN', { deadline: Number.NaN }, 'handler.deadline: it is the number NaN.'],
    ['a deadline in words', { deadline: '4.5s' }, 'handler.deadline: it is a string.'],
    ['a lease of 0', { lease: 0 }, 'handler.lease: it is the number 0.'],
    [
      'another word',
      { onDeadline: 'ignore' },
      "handler.onDeadline: it is a string. Give 'refuse' or 'accept'.",
    ],
    ['true', { onDeadline: true }, 'handler.onDeadline: it is the boolean true.'],
    [
      'a store without methods',
      { store: {} },
      'handler.store: it is an object without `claim`. Give memoryStore(), redisStore(client), or { claim, done, release }.',
    ],
    [
      'a store without `done`',
      { store: { claim() {}, release() {} } },
      'handler.store: it is an object without `done`.',
    ],
    [
      'a store without `release`',
      { store: { claim() {}, done() {} } },
      'handler.store: it is an object without `release`.',
    ],
    [
      'a store that was not made',
      { store: memoryStore },
      'handler.store: it is a function without `claim`.',
    ],
  ])('refuse %s', (_, options, message) => {
    expect(mistakeOf(events, options)).toContain(message)
  })
})

describe('the handlers', () => {
  it.each<[string, unknown, string]>([
    ['a function', () => {}, 'handler: the handlers are a function. Give functions by event_type'],
    ['a list', [], 'handler: the handlers are a list.'],
    ['a Map', new Map(), 'handler: the handlers are an object.'],
    ['null', null, 'handler: the handlers are null.'],
    ['nothing', undefined, 'handler: the handlers are undefined.'],
    [
      'text',
      { 'REFUND.SUCCESS': 'ship' },
      'handler.REFUND.SUCCESS: it is a string. Give functions',
    ],
    ['null for one', { ...events, '*': null }, 'handler.*: it is null.'],
  ])('are no %s', (_, handlers, message) => {
    expect(mistakeOf(handlers, {})).toContain(message)
  })
})
