/** As many children as the nodes of a client remember. A program uses a few dozen URLs; the rest are order numbers. */
const MOST = 256

/** Longer paths are not remembered, in UTF-16 units. Those of listed URLs have at most 126. */
const LONGEST = 256

/** The children that a node remembers, by property. */
export type Children = Map<string | symbol, object>

/** What all nodes of one client remember. */
export class ChainMemory {
  readonly #filled = new Set<Children>()
  #size = 0

  /**
   * Where there is no room, everything is forgotten: what is still used is back after one walk, and nothing has to
   * be told apart from order numbers.
   */
  remember(children: Children, key: string | symbol, child: object, path: string): void {
    if (path.length > LONGEST) return
    if (this.#size === MOST) this.#forget()
    children.set(key, child)
    this.#filled.add(children)
    this.#size++
  }

  #forget(): void {
    for (const children of this.#filled) children.clear()
    this.#filled.clear()
    this.#size = 0
  }
}
