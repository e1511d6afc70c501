import { join } from 'node:path'
import { printedBy } from './children.js'
import type { Goal } from './goals.js'
import { chainGoals, growthGoals, notificationGoals, startGoals } from './program-goals.js'

/** The programs beside that of calls, by the name of their file: each measures one thing and prints it as JSON. */
export const PROGRAMS: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  start: program('start', startGoals),
  chain: program('chain', chainGoals),
  notifications: program('notifications', notificationGoals),
  growth: program('growth', growthGoals),
}

function program<T>(name: string, goals: (printed: T) => readonly Goal[]) {
  return async () => goals(await printedBy<T>(join(import.meta.dirname, `${name}.js`)))
}
