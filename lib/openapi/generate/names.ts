import { segmentOf } from '../../chain/segment.js'
import type { Operation } from './catalogue.js'

/** A type's name for a segment: `native` is `Native`, `{card_id}` is `ByCardId`. */
function pascal(segment: string): string {
  const placeholder = /^\{(.*)\}$/.exec(segment)?.[1]
  if (placeholder) return `By${capitals(placeholder, /[-_]/)}`
  // A literal segment may be told from another by `_` alone: `policy_periods`, `policy-periods`.
  return capitals(segment.replace('/', 'Slash'), /-/)
}

const capitals = (text: string, separator: RegExp): string =>
  text
    .split(separator)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The name of a node's interface: `v3/pay/transactions` is `V3PayTransactions`. */
export const nodeName = (segments: readonly string[]): string => segments.map(pascal).join('')

/** What the names of an operation's types begin with: `PostV3PayTransactionsNative`. */
export const operationName = ({ method, path }: Operation): string =>
  pascal(method) + nodeName(segmentsOf(path))

/** The segments of a path; the last one keeps the `/` at its end. */
export const segmentsOf = (path: string): string[] => path.split(/(?<=[^/])\/(?=.)/)

/**
 * The key under which a node has this segment: a property name where one leads to it, and text where none
 * does, because of a capital or of a `/` at the end.
 */
export function keyOf(segment: string): string {
  const property = segment
    .replace(/^\{(.*)\}$/, '_$1_')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return segmentOf(property) === segment ? property : `/${segment}`
}

/** `name` as it stands in an object type. */
export const quoteName = (name: string): string =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name)
