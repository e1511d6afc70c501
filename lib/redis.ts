import { describe } from './http/describe.js'
import { ConfigError } from './http/errors.js'
import { hasMethod } from './http/kinds.js'

/** What is used of a client, or a cluster, of `ioredis`. */
export interface IoredisClient {
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>
  defineCommand(name: string, definition: { lua: string }): void
}

/** What is used of a client, or a cluster, of `redis` 4 and later. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  readonly sendCommand: unknown
}

/** Runs a script in Redis, about one key. */
export type RunScript = (script: string, key: string, ...args: string[]) => Promise<unknown>

/**
 * The two packages take the keys and the arguments of a script in different ways.
 *
 * @param option how the client was given, for messages
 * @throws `ConfigError` for a client of another package
 */
export function scriptRunner(option: string, client: IoredisClient | NodeRedisClient): RunScript {
  if (isIoredis(client)) return (script, key, ...args) => client.eval(script, 1, key, ...args)
  // `send_command` is that of `redis` 3, whose `eval` gives no promise.
  const right =
    hasMethod(client, 'eval') &&
    hasMethod(client, 'sendCommand') &&
    !hasMethod(client, 'send_command')
  if (!right) {
    const advice =
      'Give a client of `ioredis`, new Redis(url), or of `redis` 4 and later, await createClient({ url }).connect()'
    throw new ConfigError(option, `it is ${describe(client)} that is none`, advice)
  }
  return (script, key, ...args) => client.eval(script, { keys: [key], arguments: args })
}

const isIoredis = (client: IoredisClient | NodeRedisClient): client is IoredisClient =>
  hasMethod(client, 'eval') && hasMethod(client, 'defineCommand')
