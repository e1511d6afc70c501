/** The queue between those who ask for something spoilt and the one who spoils it. */
export interface SpoilQueue<Kind> {
  /** @throws TypeError for another kind */
  add(kind: Kind): void
  /** Whose turn it is, if it is anyone's: the first of all, or of those that `fits`. */
  next<Turn extends Kind = Kind>(fits?: (kind: Kind) => kind is Turn): Turn | undefined
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
    next<Turn extends Kind>(fits = (_: Kind): _ is Turn => true) {
      const kind = queue.find(fits)
      if (kind !== undefined) queue.splice(queue.indexOf(kind), 1)
      return kind
    },
  }
}
