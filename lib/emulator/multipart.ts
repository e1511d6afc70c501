/** The content of the part called `name`, octet for octet (RFC 7578); `undefined` where there is none. */
export function partOf(body: Buffer, contentType: string, name: string): Buffer | undefined {
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
    const head = part.indexOf('\r\n\r\n')
    if (head >= 0 && isNamed(part.toString('latin1', 0, head), name)) return part.subarray(head + 4)
  }
  return
}

function isNamed(head: string, name: string): boolean {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? ''
  return /(?:^|;)\s*name="?([^";]*)/i.exec(disposition)?.[1] === name
}
