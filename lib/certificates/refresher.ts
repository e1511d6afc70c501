/** Repeats some work in the background, and on demand. */
export interface Refresher {
  /** Does the work now. Whoever asks while it is under way waits for the same. Rejects as the work does. */
  run(): Promise<void>
  /** Does the work, unless it was tried within the last minute. Never rejects: a failure is reported. */
  runIfDue(): Promise<void>
  /** Ends the repetitions. */
  stop(): void
}

export interface RefresherOptions {
  readonly work: () => Promise<void>
  /** From one success to the next time, in milliseconds. */
  readonly interval: number
  /** Hears of the failures that nobody waits for. */
  report(error: unknown): void
}

/** What strangers can cause, a forged serial number for example, is done this often at most, in milliseconds. */
const LEAST_GAP = 60_000

/** After a failure the work is repeated this soon, in milliseconds. */
const AFTER_FAILURE = 300_000

/** Repeats `work` from its first run on. Its timer keeps no process alive. */
export function createRefresher({ work, interval, report }: RefresherOptions): Refresher {
  let running: Promise<void> | undefined
  let inBackground: Promise<void> | undefined
  let last = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const schedule = (delay: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(runInBackground, delay).unref()
  }

  const run = (): Promise<void> => {
    running ??= (async () => {
      last = performance.now()
      let next = Math.min(interval, AFTER_FAILURE)
      try {
        await work()
        next = interval
      } finally {
        running = undefined
        schedule(next)
      }
    })()
    return running
  }

  /** However many wait for it, a failure is reported once, and not when nobody wants it any more. */
  const runInBackground = (): Promise<void> => {
    inBackground ??= run()
      .catch((error: unknown) => {
        if (!stopped) report(error)
      })
      .finally(() => {
        inBackground = undefined
      })
    return inBackground
  }

  return {
    run,
    runIfDue: async () => {
      if (running || performance.now() - last >= LEAST_GAP) await runInBackground()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
