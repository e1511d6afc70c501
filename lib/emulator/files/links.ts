import { randomBytes } from 'node:crypto'
import { type Answer, okFile, Refusal } from '../answer.js'
import type { FileContent } from './file.js'

/** Addresses of files that were answered, each good for five minutes. */
export interface Links {
  /** The absolute URL of `file` on the endpoint `path`, with parameters behind its token. */
  add(path: string, file: FileContent, parameters?: string): string
  /** The file behind the raw target of a request. */
  open(request: { readonly target: string }): Answer
}

const VALID_MS = 5 * 60_000

/** `url` is the emulator's, with a `/` at its end. */
export function createLinks(url: string): Links {
  const links = new Map<string, { readonly file: FileContent; readonly until: number }>()
  return {
    add(path, file, parameters = '') {
      const target = `/${path}?token=${randomBytes(32).toString('hex')}${parameters}`
      links.set(target, { file, until: Date.now() + VALID_MS })
      return `${url}${target.slice(1)}`
    },
    open({ target }) {
      const link = links.get(target)
      if (link && Date.now() < link.until) return okFile(link.file)
      links.delete(target)
      const message = 'emulator: no such download_url, or it is older than 5 minutes'
      throw new Refusal(404, 'RESOURCE_NOT_EXISTS', message)
    },
  }
}
