import { setTimeout as sleep } from 'node:timers/promises'

/** Takes a turn. Resolves to the milliseconds until there may be one, if there is none. */
export type Ask = () => Promise<number | undefined>

/**
 * Resolves for one after another, in the order in which they came, when there is a turn or `signal` has aborted. Each asks at
 * once, while the answers of others are under way, and the first that waits gets whichever turn comes. After a refusal one
 * asks alone, and with each turn that is given one more asks along with it: so few ask in vain.
 *
 * @param load is called for the first that comes
 * @param most that ask at the same time
 */
export function createLane(
  load: () => Promise<Ask>,
  most: number,
): (signal: AbortSignal) => Promise<void> {
  const waiting = new Set<(turn: unknown) => void>()
  let loaded: Promise<Ask> | undefined
  let asking = 0
  let room = most
  let rest: AbortController | undefined

  const askForAll = (ask: Ask): void => {
    while (!rest && asking < Math.min(room, waiting.size)) void askForOne(ask)
  }
  const askForOne = async (ask: Ask): Promise<void> => {
    asking++
    const turn = ask()
    const pause = await turn.catch(() => undefined)
    asking--
    if (pause === undefined) {
      room = Math.min(room + 1, most)
      const [leave] = waiting
      leave?.(turn)
    } else {
      room = 1
      if (!rest) await restFor(pause)
    }
    askForAll(ask)
  }
  const restFor = async (pause: number): Promise<void> => {
    rest = new AbortController()
    await sleep(pause, undefined, { signal: rest.signal }).catch(() => {})
    rest = undefined
  }

  return async (signal) => {
    loaded ??= load()
    const ask = await loaded
    if (signal.aborted) return
    await new Promise((resolve) => {
      const leave = (turn: unknown): void => {
        waiting.delete(leave)
        signal.removeEventListener('abort', leave)
        if (waiting.size === 0) rest?.abort()
        resolve(turn)
      }
      signal.addEventListener('abort', leave)
      waiting.add(leave)
      askForAll(ask)
    })
  }
}
