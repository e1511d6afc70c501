import { type Channel, channel } from 'node:diagnostics_channel'
import { debug } from './debug.js'
import { LINES } from './event-lines.js'
import type { CallEvents, CallSummary, CallTimings } from './events.js'
import { withoutQuery } from './without-query.js'

type EventName = keyof CallEvents

/** The phases of a try, by the event that tells of their end. */
const PHASES = {
  'wechatpay:signed': 'signing',
  'wechatpay:answer': 'waiting',
  'wechatpay:verified': 'verifying',
} as const

type PhaseEventName = keyof typeof PHASES

/** What an event tells beside its call, and how long it took. */
type Facts<E extends EventName> = Omit<CallEvents[E], 'call' | 'duration' | 'timings' | 'attempts'>

/** Held here, because Node.js forgets a channel that nobody holds. */
const channels = Object.fromEntries(
  Object.keys(LINES).map((name) => [name, channel(name)]),
) as Readonly<Record<EventName, Channel>>

const listened = Object.values(channels)

let calls = 0

/** Tells of one call, to those who listen to the events and to `NODE_DEBUG`. */
export class Trace {
  readonly #call: CallSummary
  readonly #start = performance.now()
  readonly #timings = { signing: 0, waiting: 0, verifying: 0 }
  #attempts = 0
  #isOver = false

  constructor({ protocol, method, url, template, mchid }: Omit<CallSummary, 'id'>) {
    // A query that is written out may hold more than names.
    const path = withoutQuery(template)
    this.#call = Object.freeze({ id: ++calls, protocol, method, url, template: path, mchid })
    this.#tell('wechatpay:start', {})
  }

  /** The call pauses for `delay` milliseconds, and is then tried again. */
  retry(attempt: number, delay: number, cause: Error | number): void {
    this.#tell('wechatpay:retry', { attempt, delay, cause })
  }

  end(status: number): void {
    this.#close('wechatpay:end', { status })
  }

  fail(error: unknown): void {
    this.#close('wechatpay:error', { error })
  }

  /** Does one phase of a try. The time of one that fails counts as well. */
  async measure<E extends PhaseEventName, T>(
    name: E,
    work: () => Promise<T>,
    factsOf: (result: T) => Facts<E>,
  ): Promise<T> {
    if (name === 'wechatpay:answer') this.#attempts++
    const start = performance.now()
    const stop = (): number => {
      const duration = performance.now() - start
      this.#timings[PHASES[name]] += duration
      return duration
    }
    const result = await work().catch((error: unknown) => {
      stop()
      throw error
    })
    this.#tell(name, { duration: stop(), ...factsOf(result) })
    return result
  }

  #close<E extends 'wechatpay:end' | 'wechatpay:error'>(name: E, facts: Facts<E>): void {
    const timings: CallTimings = { ...this.#timings, total: performance.now() - this.#start }
    this.#tell(name, { timings, attempts: this.#attempts, ...facts })
    this.#isOver = true
  }

  #tell<E extends EventName>(name: E, facts: object): void {
    // What a middleware has given up may still go on.
    if (this.#isOver) return
    const event = { call: this.#call, ...facts } as CallEvents[E]
    channels[name].publish(event)
    if (debug.enabled) debug('#%d %s', this.#call.id, LINES[name](event))
  }
}

/** Begins to tell of a call, if anybody listens. */
export function startTrace(call: Omit<CallSummary, 'id'>): Trace | undefined {
  const isHeard = debug.enabled || listened.some(({ hasSubscribers }) => hasSubscribers)
  return isHeard ? new Trace(call) : undefined
}

/** What is traced, if anybody listens. */
export interface Traced {
  readonly trace?: Trace | undefined
}

/** Does one phase of a try, and tells of its end, if anybody listens. */
export const traced = <E extends PhaseEventName, T>(
  { trace }: Traced,
  name: E,
  work: () => Promise<T>,
  factsOf: (result: T) => Facts<E>,
): Promise<T> => (trace ? trace.measure(name, work, factsOf) : work())
