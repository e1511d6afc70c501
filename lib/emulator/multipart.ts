/** A part of a form (RFC 7578). */
export interface Part {
  readonly content: Buffer
  /** Of a file. */
  readonly filename?: string
}

/** The part called `name`, octet for octet; `undefined` where there is none. */
export function partOf(body: Buffer, contentType: string, name: string): Part | undefined {
  const [, quoted, token] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? token
  if (boundary === undefined) return
  // RFC 2046 5.1.1: the line break before a delimiter belongs to the delimiter; the first one may go without.
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1')
  const framed = Buffer.concat([Buffer.from('\r\n'), body])
  let end = framed.indexOf(delimiter)
  while (end >= 0) {
    const start = end + delimiter.length
    end = framed.indexOf(delimiter, start)
    const part = framed.subarray(start, Math.max(start, end))
    const blank = part.indexOf('\r\n\r\n')
    if (blank < 0) continue
    const head = part.toString('utf8', 0, blank)
    const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? ''
    if (parameterOf(disposition, 'name') !== name) continue
    const filename = parameterOf(disposition, 'filename')
    const content = part.subarray(blank + 4)
    return filename === undefined ? { content } : { content, filename }
  }
  return
}

/** Whether `contentType` is that of a form. */
export const isMultipart = (contentType: string): boolean =>
  /^multipart\/form-data\s*(;|$)/i.test(contentType)

const parameterOf = (disposition: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}="?([^";]*)`, 'i').exec(disposition)?.[1]
