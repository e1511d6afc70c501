/** One block of RFC 7468 text. */
export interface PemBlock {
  /** What stands between BEGIN and the dashes, e.g. `PRIVATE KEY`. */
  readonly label: string
  /**
   * The cipher and its IV, `DEK-Info` of RFC 1421: only in OpenSSL's old encrypted form, whose
   * contents are not DER.
   */
  readonly cipher: string | undefined
  /** Without white space. Not looked at. */
  readonly base64: string
  /** The label of the END line. Differs from `label`, or is missing, when the text is cut off. */
  readonly endLabel: string | undefined
}

/** A BEGIN line, and all until the next line of dashes. Labels are short: messages print them. */
const block =
  /-----BEGIN ([A-Z0-9 ]{1,32})-----(.*?)(?:-----END ([A-Z0-9 ]{1,32})-----|(?=-----BEGIN )|$)/gs

/** White space is loose: a key in an environment variable may have lost its line breaks. */
const header = /^\s*Proc-Type: ?4,ENCRYPTED\s+DEK-Info: ?([A-Z0-9-]+,[0-9A-F]+)\s/

/**
 * The blocks of a text, in order. Anything around them (`Bag Attributes`, a byte order mark,
 * quotes) is skipped; any white space inside them is, too, and `\n` may be written as a backslash
 * and an `n`, as `.env` files do.
 */
export function pemBlocks(text: string): PemBlock[] {
  const lines = text.replaceAll('\\r', '\r').replaceAll('\\n', '\n')
  return Array.from(lines.matchAll(block), ([, label = '', body = '', endLabel]) => ({
    label,
    cipher: header.exec(body)?.[1],
    base64: body.replace(header, '').replace(/\s/g, ''),
    endLabel,
  }))
}

/** An encrypted block as OpenSSL wants it: RFC 1421 4.4, with line breaks where they belong. */
export function toEncryptedPem(label: string, cipher: string, base64: string): string {
  const headers = `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher}\n`
  const lines = base64.match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${headers}\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** Where the first character stands that RFC 4648 4 does not allow, from 1; 0 if none does. */
export function badBase64At(base64: string): number {
  if (base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return 0
  const good = /^[A-Za-z0-9+/]*/.exec(base64)?.[0].length ?? 0
  return good + 1
}
