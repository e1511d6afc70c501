import { type OpenFile, sliced } from './file.js'

/** How much of a form has been handed to the connection, in octets. A repetition begins at 0 again. */
export interface Progress {
  readonly sent: number
  readonly total: number
}

/** What a form consists of as it goes over the wire. */
export type Piece = Uint8Array | OpenFile

/** A form that is read as it is sent, because it is large or its progress is watched. */
export class FormBody {
  /** In octets. */
  readonly size: number
  readonly #pieces: readonly Piece[]
  readonly #onProgress: ((progress: Progress) => void) | undefined

  constructor(pieces: readonly Piece[], onProgress?: (progress: Progress) => void) {
    this.size = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0)
    this.#pieces = pieces
    this.#onProgress = onProgress
  }

  /** All of it; can be read again for a repetition. */
  async *read(): AsyncGenerator<Uint8Array> {
    let sent = 0
    for (const piece of this.#pieces) {
      for await (const chunk of piece instanceof Uint8Array ? [piece] : piece.read()) {
        for await (const slice of sliced(chunk)) {
          yield slice
          sent += slice.byteLength
          await this.#report(sent)
        }
      }
    }
  }

  async #report(sent: number): Promise<void> {
    try {
      await this.#onProgress?.({ sent, total: this.size })
    } catch (cause) {
      throw new ProgressError(cause)
    }
  }

  /** The same form with another piece in the place of `old`. */
  with(old: Uint8Array, replacement: Uint8Array): FormBody {
    const pieces = this.#pieces.map((piece) => (piece === old ? replacement : piece))
    return new FormBody(pieces, this.#onProgress)
  }

  /** The same form with other pieces before it. */
  after(pieces: readonly Piece[]): FormBody {
    return new FormBody([...pieces, ...this.#pieces], this.#onProgress)
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    for (const piece of this.#pieces) if (!(piece instanceof Uint8Array)) await piece.close()
  }
}

/** `onProgress` has thrown `cause`. */
export class ProgressError extends Error {
  constructor(cause: unknown) {
    super('`onProgress` has thrown', { cause })
  }
}

const sizeOf = (piece: Piece): number =>
  piece instanceof Uint8Array ? piece.byteLength : piece.size
