import { cpus } from 'node:os'
import type { Extent } from './calls/compare.js'
import { rivalVersions } from './rival-packages.js'

/** Where, when and with what was measured. */
export interface Conditions extends Extent {
  /** As YYYY-MM-DD. */
  readonly date: string
  readonly cpu: string
  readonly cores: number
  readonly node: string
  /** Of the libraries that are compared with, by name. */
  readonly versions: Readonly<Record<string, string>>
}

export function conditions(extent: Extent): Conditions {
  const cores = cpus()
  return {
    ...extent,
    date: new Date().toISOString().slice(0, 10),
    cpu: cores[0]?.model.trim() ?? process.arch,
    cores: cores.length,
    node: process.version,
    versions: rivalVersions,
  }
}
