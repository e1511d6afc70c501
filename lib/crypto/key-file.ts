import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Mistake, Slot } from './key-mistakes.js'

const mistakes: Readonly<Record<string, Mistake>> = {
  ENOENT: 'fileMissing',
  ENOTDIR: 'fileMissing',
  EISDIR: 'fileDirectory',
  EACCES: 'fileDenied',
  EPERM: 'fileDenied',
  ERR_INVALID_URL_SCHEME: 'url',
  ERR_INVALID_FILE_URL_HOST: 'fileUrl',
  ERR_INVALID_FILE_URL_PATH: 'fileUrl',
  ERR_INVALID_URL: 'fileUrl',
}

/**
 * Whether text is the URL of a file. Messages print it, so nothing that might be PEM is taken for
 * one.
 */
export function isFileUrl(text: string): boolean {
  return /^file:.*$/i.test(text) && !text.includes('-----')
}

export function readKeyFile(url: string | URL, { refuse }: Slot): Uint8Array {
  let path = String(url)
  try {
    path = fileURLToPath(url)
    return readFileSync(path)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw refuse(mistakes[code] ?? 'fileUnreadable', path, cause)
  }
}
