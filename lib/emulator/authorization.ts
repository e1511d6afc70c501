/** What a v3 `Authorization` says. */
export interface Authorization {
  readonly mchid: string
  readonly serial_no: string
  readonly timestamp: string
  readonly nonce_str: string
  readonly signature: string
}

const NAMES = ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'] as const

/**
 * `name="value",...`: each of the five names once, in any order, and nothing else; or `undefined`. RFC 9110
 * 5.6.1 allows blanks after a comma.
 */
export function parseAuthorization(fields: string): Authorization | undefined {
  const field = /([a-z_]+)="([^"]*)"(,[ \t]*|$)/y
  const found = new Map<string, string>()
  let separator = ','
  while (separator !== '') {
    const [, name, value, next] = field.exec(fields) ?? []
    if (name === undefined || value === undefined || next === undefined || found.has(name)) return
    found.set(name, value)
    separator = next
  }
  if (found.size !== NAMES.length || NAMES.some((name) => !found.get(name))) return
  return Object.fromEntries(found) as Record<(typeof NAMES)[number], string>
}
