import { beforeEach, describe, expect, it } from 'vitest'
import type { Claim, NotificationStore } from '../../lib/notifications/store.js'

/** What every store of notifications does. */
export interface Subject {
  /** Two stores over the same memory, as two processes have them; or twice the same. */
  readonly stores: readonly [NotificationStore, NotificationStore]
  /** Lets `ms` milliseconds pass for `id`. */
  pass(id: string, ms: number): Promise<void> | void
}

/** Long enough for nothing to run out by itself, in milliseconds. */
const TTL = 1_000_000

let count = 0

export function storeContract(open: () => Subject): void {
  let one: NotificationStore
  let other: NotificationStore
  let pass: Subject['pass']
  let id: string

  beforeEach(() => {
    const subject = open()
    ;[one, other] = subject.stores
    pass = subject.pass
    id = `1900000109:EV-${count++}`
  })

  const stateOf = async (): Promise<Claim['state']> => (await other.claim(id, TTL)).state

  describe('a notification', () => {
    it('is given to one of any number of callers', async () => {
      const callers = Array.from({ length: 50 }, (_, at) => (at % 2 ? one : other).claim(id, TTL))
      const states = (await Promise.all(callers)).map(({ state }) => state)
      expect(states.filter((state) => state === 'claimed')).toHaveLength(1)
      expect(states.filter((state) => state === 'busy')).toHaveLength(49)
    })

    it('that is released is given to the next', async () => {
      await one.release(id, tokenOf(await one.claim(id, TTL)))
      expect(await stateOf()).toBe('claimed')
      expect(await stateOf()).toBe('busy')
    })

    it('is prolonged by its token, and by no other', async () => {
      const token = tokenOf(await one.claim(id, TTL))
      await pass(id, TTL - 100_000)
      expect(await one.claim(id, TTL, token)).toEqual({ state: 'claimed', token })
      await pass(id, TTL - 100_000)
      expect((await other.claim(id, TTL, `${token}0`)).state).toBe('busy')
      expect(await stateOf()).toBe('busy')
      await one.release(id, token)
      expect(await stateOf()).toBe('claimed')
    })

    it("is not prolonged once it is done, or is another's", async () => {
      const token = tokenOf(await one.claim(id, TTL))
      await pass(id, TTL)
      const next = tokenOf(await other.claim(id, TTL))
      expect((await one.claim(id, TTL, token)).state).toBe('busy')
      await other.done(id, TTL)
      expect((await other.claim(id, TTL, next)).state).toBe('done')
    })

    it('that is done is done for everybody', async () => {
      await one.claim(id, TTL)
      await one.done(id, TTL)
      expect(await other.claim(id, TTL)).toEqual({ state: 'done', reply: undefined })
      expect(await one.claim(id, TTL)).toEqual({ state: 'done', reply: undefined })
    })

    it.each(['{"a":"支付🎉"}', 'a:b\nc:"d"\r\n', 'done:', ' '])(
      'is done with the reply %j',
      async (reply) => {
        await one.claim(id, TTL)
        await one.done(id, TTL, reply)
        expect(await other.claim(id, TTL)).toEqual({ state: 'done', reply })
      },
    )

    it('is not touched by what happens to another', async () => {
      const token = tokenOf(await one.claim(id, TTL))
      const neighbour = `${id}0`
      expect((await one.claim(neighbour, TTL)).state).toBe('claimed')
      await one.release(neighbour, token)
      expect((await one.claim(neighbour, TTL)).state).toBe('busy')
      await one.done(neighbour, TTL)
      expect(await stateOf()).toBe('busy')
    })
  })

  describe('a claim', () => {
    it('has a token of its own', async () => {
      const first = tokenOf(await one.claim(id, TTL))
      await one.release(id, first)
      const second = tokenOf(await other.claim(id, TTL))
      expect([typeof first, first === second, first.length > 20]).toEqual(['string', false, true])
    })

    it('is released by its token only', async () => {
      const token = tokenOf(await one.claim(id, TTL))
      await other.release(id, `${token}0`)
      await other.release(id, '')
      expect(await stateOf()).toBe('busy')
      await other.release(id, token)
      expect(await stateOf()).toBe('claimed')
    })

    it('runs out', async () => {
      await one.claim(id, TTL)
      await pass(id, TTL - 100_000)
      expect(await stateOf()).toBe('busy')
      await pass(id, 100_000)
      expect(await stateOf()).toBe('claimed')
    })

    it('may be as short as part of a millisecond', async () => {
      expect((await one.claim(id, 0.5)).state).toBe('claimed')
    })

    it('that ran out cannot release the claim of another', async () => {
      const late = tokenOf(await one.claim(id, TTL))
      await pass(id, TTL)
      await other.claim(id, TTL)
      await one.release(id, late)
      expect(await stateOf()).toBe('busy')
    })
  })

  describe('what is done', () => {
    it('stays done when a claim of it is released', async () => {
      const token = tokenOf(await one.claim(id, TTL))
      await other.done(id, TTL)
      await one.release(id, token)
      expect(await stateOf()).toBe('done')
    })

    it('may be done by one whose claim ran out, and done again', async () => {
      await one.claim(id, TTL)
      await pass(id, TTL)
      const token = tokenOf(await other.claim(id, TTL))
      await one.done(id, TTL, 'first')
      expect(await stateOf()).toBe('done')
      await other.done(id, TTL, 'second')
      await other.release(id, token)
      expect(await one.claim(id, TTL)).toEqual({ state: 'done', reply: 'second' })
    })

    it('is forgotten in the end', async () => {
      await one.claim(id, 1_000)
      await one.done(id, TTL, 'reply')
      await pass(id, TTL - 100_000)
      expect(await stateOf()).toBe('done')
      await pass(id, 100_000)
      expect(await stateOf()).toBe('claimed')
    })

    it('need not have been claimed', async () => {
      await one.done(id, TTL)
      expect(await stateOf()).toBe('done')
    })
  })
}

function tokenOf(claim: Claim): string {
  if (claim.state !== 'claimed') throw new Error(`it is ${claim.state}`)
  return claim.token
}
