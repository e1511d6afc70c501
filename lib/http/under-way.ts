/** Counts what has begun and not ended, so that its end can be waited for. */
export class UnderWay {
  count = 0
  #onIdle = () => {}
  #ended: Promise<void> | undefined

  begin(): void {
    this.count++
  }

  end(): void {
    if (--this.count === 0) this.#onIdle()
  }

  /** Resolves when all has ended. */
  ended(): Promise<void> {
    this.#ended ??= new Promise((resolve) => {
      this.#onIdle = resolve
      if (this.count === 0) resolve()
    })
    return this.#ended
  }
}

/** The calls of all clients of this process. */
export const calls: UnderWay = new UnderWay()
