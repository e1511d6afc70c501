import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { onTestFinished } from 'vitest'
import type { CallEvents } from '../../lib/index.js'

export type Name = keyof CallEvents
/** An event with its name. */
export type Heard = { readonly [E in Name]: { readonly name: E } & CallEvents[E] }[Name]

/** Every channel, in the order in which a call would use them. */
export const NAMES = [
  'wechatpay:start',
  'wechatpay:signed',
  'wechatpay:answer',
  'wechatpay:verified',
  'wechatpay:retry',
  'wechatpay:error',
  'wechatpay:end',
] as const satisfies Name[]

/** Hears of these events until the test is over, or until it is told to stop. */
export function listen(
  names: readonly Name[] = NAMES,
  onEvent: (event: Heard) => void = () => {},
): { readonly events: Heard[]; stop(): void } {
  const events: Heard[] = []
  const listeners = names.map((name) => {
    const listener = (message: unknown) => {
      const event = { name, ...(message as object) } as Heard
      events.push(event)
      onEvent(event)
    }
    subscribe(name, listener)
    return [name, listener] as const
  })
  const stop = () => {
    for (const [name, listener] of listeners) unsubscribe(name, listener)
  }
  onTestFinished(stop)
  return { events, stop }
}

/** Without `wechatpay:`. */
export const namesOf = (events: readonly Heard[]): string[] =>
  events.map(({ name }) => name.replace('wechatpay:', ''))

/** The events of that name. */
export const those = <E extends Name>(events: readonly Heard[], name: E) =>
  events.filter((event): event is Extract<Heard, { name: E }> => event.name === name)

/** What is heard of a call. */
export async function heardOf(work: () => Promise<unknown>): Promise<readonly Heard[]> {
  const { events, stop } = listen()
  await work()
  stop()
  return events
}
