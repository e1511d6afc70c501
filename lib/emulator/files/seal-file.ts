import { requestId, type Sealed } from '../seal.js'
import type { Outgoing } from '../server.js'
import { type FileContent, sentOctets } from './file.js'
import { changeContent } from './spoil.js'

/** A file on its way that nobody vouches for. */
export const unsealedFile = (file: FileContent): Outgoing => ({
  headers: { 'Request-ID': requestId(), ...headersOf(file) },
  body: '',
  octets: sentOctets(file),
})

/**
 * A file on its way. WeChat Pay leaves files unsigned, all but statements: of these it signs
 * `{"sha1":"<Wechatpay-Statement-Sha1>"}`.
 */
export function sealFile(file: FileContent, sign: (body: string) => Sealed): Outgoing {
  const { statement } = file
  if (!statement) return unsealedFile(file)
  const body = JSON.stringify({ sha1: statement.signed })
  const sealed = sign(body)
  return {
    headers: {
      ...sealed.headers,
      ...headersOf(file),
      'Wechatpay-Statement-Sha1': statement.announced,
    },
    body: '',
    // Whoever spoils a body after signing spoils what was signed by way of its digest.
    octets: sentOctets(sealed.body === body ? file : changeContent(file)),
  }
}

const headersOf = ({ type, size, headers }: FileContent) => ({
  'Content-Type': type,
  ...(size !== undefined && { 'Content-Length': `${size}` }),
  ...headers,
})
