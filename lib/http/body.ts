import { copyBytes, encodeJson } from './encode.js'
import type { RequestSummary } from './errors.js'
import { FormBody } from './form.js'
import { encodeForm } from './multipart.js'
import type { RequestOptions } from './options.js'

/** What is sent, and which part of it is signed. */
export interface Body {
  readonly bytes: Uint8Array | FormBody
  /** What APIv3 signs of it: the body, or a form's `meta`. */
  readonly signed: Uint8Array | undefined
  readonly contentType?: string
}

/** The one body that the options hold, as bytes; `undefined` without one, and for the `xml` that is still to be signed. */
export function encodeBody(
  options: RequestOptions,
  call: RequestSummary,
  isV2 = false,
): Body | undefined | Promise<Body> {
  if (options.multipart) {
    return encodeForm(options.multipart, call, { ...options, isV2 }).then(
      ({ contentType, body, meta }) => ({ bytes: body, signed: meta, contentType }),
    )
  }
  if ('json' in options) return whole(encodeJson('option `json`', options.json, call))
  return options.body === undefined ? undefined : whole(copyBytes(options.body))
}

/** Lets go of the files of a body. */
export const closeBody = (body: Body['bytes'] | undefined): Promise<void> | undefined =>
  body instanceof FormBody ? body.close() : undefined

const whole = (bytes: Uint8Array): Body => ({ bytes, signed: bytes })
