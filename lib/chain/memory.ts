/** As many children as the nodes of a client remember. A program uses a few dozen URLs; the rest are order numbers. */
const MOST = 256

/** Longer paths are not remembered, in UTF-16 units. Those of listed URLs have at most 126. */
const LONGEST = 256

/** A node that remembers children. */
interface Parent {
  /** Forgets all of them. */
  forget(): void
}

/** Keeps count of what the nodes of one client remember. */
export class ChainMemory {
  #parents: Parent[] = []

  /**
   * Whether `parent` may remember a child of that path. Where there is no room, everything is forgotten: what is
   * still used is back after one walk, and nothing has to be told apart from order numbers.
   */
  admits(parent: Parent, path: string): boolean {
    if (path.length > LONGEST) return false
    if (this.#parents.length === MOST) {
      for (const full of this.#parents) full.forget()
      this.#parents = []
    }
    this.#parents.push(parent)
    return true
  }
}
