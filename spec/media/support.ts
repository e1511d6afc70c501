import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { type Part, partOf } from '../../lib/emulator/multipart.js'
import type { Arrived } from '../support/answers.js'

/** More than is held in memory, in octets. */
export const LARGE: number = 8 * 2 ** 20 + 4_321

/** The path of an upload without limits of its own. */
export const UPLOAD = 'v3/merchant-service/images/upload'

/** Octets that do not repeat, with what ends a part of a form among them. */
export const octetsOf = (size: number): Buffer =>
  Buffer.concat([Buffer.from('\r\n--\r\n\r\n'), randomBytes(size)], size)

/** A folder of the test's own. */
export async function useFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'upload-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** The folder in which temporary files stand, empty until the client makes one. */
export async function useTemporaryFolder(): Promise<{ path: string; list(): Promise<string[]> }> {
  const path = await useFolder()
  vi.stubEnv('TMPDIR', path)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return { path, list: async () => (await readdir(path, { recursive: true })).sort() }
}

/** Octets in chunks of 1 MiB. */
export function* chunksOf(octets: Buffer): Generator<Buffer> {
  for (let at = 0; at < octets.length; at += 2 ** 20) yield octets.subarray(at, at + 2 ** 20)
}

/** A part of the form that has arrived; it has to be there. */
export function partOfRequest(request: Arrived | undefined, name: string): Part {
  const part = request && partOf(request.body, request.headers['content-type'] ?? '', name)
  if (!part) throw new Error(`no part ${name} has arrived`)
  return part
}

/** The text of the `meta` that has arrived. */
export const metaText = (request: Arrived | undefined): string =>
  partOfRequest(request, 'meta').content.toString()
