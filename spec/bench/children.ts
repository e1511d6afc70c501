import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { RIVALS } from './rivals.js'

/** A program in a process of its own, which speaks in messages. */
export interface Child {
  /** Its next message. Throws if it ends instead. */
  hear<T>(): Promise<T>
  /** Its answer to a message. Throws if it ends instead. */
  ask<T>(message: string | object): Promise<T>
  stop(): void
}

const { no_proxy, NO_PROXY = '' } = process.env

/** What is on this machine goes without a proxy of its, which some clients would take and others not. */
const env = { ...process.env, no_proxy: `${no_proxy ?? NO_PROXY},127.0.0.1`, RIVALS }

/** Starts a program of the benchmark. It ends with the process that started it. */
export function startChild(file: string, ...args: readonly string[]): Child {
  const child = fork(file, args, { env, execArgv: [] })
  const end = once(child, 'exit').then(([code]) => {
    throw new Error(`${basename(file)} ${args[0]} ended with ${code}`)
  })
  // It ends in the end, which is no failure unless somebody waits for a message.
  end.catch(() => {})
  const hear = async () => (await Promise.race([once(child, 'message'), end]))[0]
  return {
    hear,
    ask: (message) => {
      const answer = hear()
      child.send(message)
      return answer
    },
    stop: () => child.kill(),
  }
}

/** The JSON that a program of the benchmark prints. What it says on stderr is let through. */
export async function printedBy<T>(file: string): Promise<T> {
  const printing = promisify(execFile)(process.execPath, [file], { env })
  printing.child.stderr?.pipe(process.stderr)
  return JSON.parse((await printing).stdout)
}
