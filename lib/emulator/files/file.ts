/** A file that is answered: no JSON, and not signed as such. */
export interface FileContent {
  /** `Content-Type`. */
  readonly type: string
  /** How many octets are sent, where that is known before; without it they go in chunks. */
  readonly size?: number
  /** The file itself, once for every answer. */
  read(): Octets
  /** Compresses, encrypts. @defaultValue sent as it is */
  readonly wrap?: (octets: Octets) => Octets
  /** Of a statement, whose digest is signed in its stead. Any other file goes unsigned. */
  readonly statement?: StatementDigests
  /** Others that go with it. */
  readonly headers?: Readonly<Record<string, string>>
}

/** SHA-1, lower-case hexadecimal: what is signed, and what the header says. */
export interface StatementDigests {
  readonly signed: string
  readonly announced: string
}

export type Octets = AsyncIterable<Buffer>

/** What goes over the wire. */
export const sentOctets = ({ read, wrap }: FileContent): Octets => (wrap ? wrap(read()) : read())

/** A file that is held in memory. */
export const fileOf = (type: string, octets: Buffer): FileContent => ({
  type,
  size: octets.length,
  read: () => once(octets),
})

async function* once(octets: Buffer): Octets {
  yield octets
}
