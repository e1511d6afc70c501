import { join } from 'node:path'
import { type Child, startChild } from '../children.js'
import { createShop } from './shop.js'

/** A client that is compared. */
export interface Entrant {
  readonly name: string
  /** The URL of a module whose `open(shop)` gives a client. */
  readonly module: string
}

/** What one client did in one round. Times are in milliseconds, the CPU of a call in microseconds, memory in octets. */
export interface Sample {
  /** Calls a second. */
  readonly throughput: number
  readonly p50: number
  readonly p99: number
  readonly cpu: number
  readonly loopP50: number
  readonly loopP99: number
  readonly memory: number
}

/** What all clients did at one number of calls at once: a sample of each for each round. */
export interface Level {
  readonly concurrency: number
  readonly samples: Readonly<Record<string, readonly Sample[]>>
}

export interface Extent {
  /** Numbers of calls at once. */
  readonly levels: readonly number[]
  readonly rounds: number
  /** Of one client in one round. */
  readonly calls: number
}

/**
 * Lets clients query orders in turn, each in a process of its own, all of one server. Who comes first changes from round
 * to round; rounds that are not counted go before.
 *
 * @param tell hears what is measured next
 * @throws Error of a client that gives answers which are not what was signed, or that fails
 */
export async function compare(
  entrants: readonly Entrant[],
  { levels, rounds, calls }: Extent,
  tell: (what: string) => void = () => {},
): Promise<readonly Level[]> {
  const children: Child[] = []
  const begin = (file: string, ...args: readonly string[]) => {
    const child = startChild(join(import.meta.dirname, file), ...args)
    children.push(child)
    return child
  }
  try {
    const shop = createShop()
    const url = await begin('server.js', JSON.stringify(shop)).hear<string>()
    const clients: Client[] = []
    for (const { name, module } of entrants) {
      const worker = begin('worker.js', module, JSON.stringify({ ...shop, url }))
      await worker.hear()
      await check(name, worker)
      clients.push({ name, worker })
    }
    const results: Level[] = []
    for (const concurrency of levels) {
      tell(`calls, ${concurrency} at once`)
      const samples = await play(clients, rounds, { concurrency, calls })
      results.push({ concurrency, samples })
    }
    return results
  } finally {
    for (const child of children) child.stop()
  }
}

interface Client {
  readonly name: string
  readonly worker: Child
}

async function check(name: string, worker: Child): Promise<void> {
  const { outcome, accepted } = await worker.ask<Preflight>('preflight')
  if (outcome !== 'SUCCESS') throw new Error(`${name} does not get its answer: ${outcome}`)
  if (accepted.length > 0) throw new Error(`${name} gives spoilt answers: ${accepted.join(', ')}`)
}

interface Preflight {
  readonly outcome: string
  readonly accepted: readonly string[]
}

/** So many rounds go before those that are counted: V8 compiles what is called often, and a server is up for long. */
const WARM_UPS = 4

async function play(
  clients: readonly Client[],
  rounds: number,
  run: { readonly concurrency: number; readonly calls: number },
): Promise<Level['samples']> {
  const samples: Record<string, Sample[]> = {}
  for (const { name, worker } of clients) {
    for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) await worker.ask(run)
    samples[name] = []
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, worker } of inTurn(clients, round)) {
      samples[name].push(await worker.ask<Sample>(run))
    }
  }
  return samples
}

/** The same, beginning one place later in each round. */
export function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}
