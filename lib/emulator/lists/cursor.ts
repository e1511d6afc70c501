import { paramError } from '../answer.js'

/** The token of the page that begins with item `start`. It means nothing to anyone else. */
export const pageToken = (start: number): string => Buffer.from(`page:${start}`).toString('base64')

/** Where the page of a token begins; without a token, at 0. */
export function startOf(query: URLSearchParams, name: string): number {
  const token = query.get(name)
  if (token === null) return 0
  const [, start] = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64').toString()) ?? []
  if (start !== undefined && pageToken(Number(start)) === token) return Number(start)
  throw paramError(name, token, 'is not a token that was answered', 'query')
}
