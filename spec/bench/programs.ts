import { join } from 'node:path'
import { printedBy } from './children.js'
import type { Goal } from './goals.js'

/** What notifications.js prints, as far as it is shown. */
interface Notifications {
  readonly cpu: { readonly ratios: { readonly parse: number } }
}

const notifications = ({ cpu }: Notifications): readonly Goal[] => [
  { what: 'notifications', measured: [cpu.ratios.parse], by: 'most', bounds: [1.1] },
]

/** The programs beside that of calls, by the name of their file: each measures one thing and prints it as JSON. */
export const PROGRAMS: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  notifications: program('notifications', notifications),
}

function program<T>(name: string, goals: (printed: T) => readonly Goal[]) {
  return async () => goals(await printedBy<T>(join(import.meta.dirname, `${name}.js`)))
}
