import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** CI has a `redis-server`; a developer who has none is told which specs did not run. */
export const redisIsMissing: boolean =
  !process.env.CI && spawnSync('redis-server', ['--version']).status !== 0

/** The title of specs that need Redis. */
export const withRedis = (title: string): string =>
  redisIsMissing ? `${title} (skipped: install redis-server to run this)` : title

export interface RedisServer extends AsyncDisposable {
  /** The path of its socket. */
  readonly path: string
}

/** Starts a Redis of its own, which keeps nothing and listens on no port. */
export async function startRedis(): Promise<RedisServer> {
  const directory = mkdtempSync(join(tmpdir(), 'redis-'))
  const path = join(directory, 'socket')
  const options = { port: '0', unixsocket: path, dir: directory, save: '', appendonly: 'no' }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await readiness(server)
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      server.kill()
      await once(server, 'exit')
      rmSync(directory, { recursive: true })
    },
  }
}

async function readiness(server: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<void> {
  const lines: string[] = []
  for await (const line of createInterface(server.stdout)) {
    if (line.includes('eady to accept connections')) {
      server.stdout.resume()
      return
    }
    lines.push(line)
  }
  throw new Error(`redis-server did not start: ${lines.join('\n')}`)
}
