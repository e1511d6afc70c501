/** The queue between those who ask for something spoilt and the one who spoils it. */
export interface SpoilQueue<Kind> {
  /** @throws TypeError for another kind */
  add(kind: Kind): void
  /** Whose turn it is, if it is anyone's. */
  next(): Kind | undefined
}

/** `name` is the method by which it is asked. */
export function createSpoilQueue<Kind extends string>(
  name: string,
  spoilers: Readonly<Record<Kind, unknown>>,
): SpoilQueue<Kind> {
  const queue: Kind[] = []
  return {
    add(kind) {
      if (!Object.hasOwn(spoilers, kind)) {
        const kinds = Object.keys(spoilers).join(', ')
        throw new TypeError(`${name}: ${String(kind)} is none of ${kinds}`)
      }
      queue.push(kind)
    },
    next: () => queue.shift(),
  }
}
