/** The queue between those who ask for something spoilt and the one who spoils it. */
export interface SpoilQueue<Kind, Spoiler> {
  /** @throws TypeError for another kind */
  add(kind: Kind): void
  /** Whose turn it is, if it is anyone's. */
  next(): Spoiler | undefined
}

/** `name` is the method by which it is asked. */
export function createSpoilQueue<Kind extends string, Spoiler>(
  name: string,
  spoilers: Readonly<Record<Kind, Spoiler>>,
): SpoilQueue<Kind, Spoiler> {
  const queue: Spoiler[] = []
  return {
    add(kind) {
      if (!Object.hasOwn(spoilers, kind)) {
        const kinds = Object.keys(spoilers).join(', ')
        throw new TypeError(`${name}: ${String(kind)} is none of ${kinds}`)
      }
      queue.push(spoilers[kind])
    },
    next: () => queue.shift(),
  }
}
