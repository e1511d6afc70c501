import type { FileContent } from '../files/file.js'
import type { Given } from './given.js'
import type { SignType } from './sign.js'
import type { Said } from './xml.js'

/** What one endpoint asks for and says. */
export interface Endpoint {
  /** The fields that have to be sent, besides the merchant's number, `nonce_str` and `sign`. */
  readonly required: readonly string[]
  /** Asks for the merchant's client certificate. */
  readonly certificate?: true
  /** WeChat Pay does not sign what it says here. */
  readonly unsigned?: true
  /** There is no `nonce_str`. */
  readonly nonceless?: true
  /** What `sign_type` may be, and is if it is not sent: the first. @defaultValue MD5, HMAC-SHA256 */
  readonly signTypes?: readonly [SignType, ...SignType[]]
  /** What is said again of what was sent. @defaultValue the parties, and `device_info` */
  readonly echoes?: readonly string[]
  /** Is said whether it works or fails. */
  readonly always?: Said
  /** Throws a Denial, a Failure or a Refusal where it fails. */
  work(given: Given, signType: SignType): Outcome | Promise<Outcome>
}

type Outcome = Said | FileContent

/** `work` gets the required fields as such. */
export interface EndpointOptions<Name extends string> extends Endpoint {
  readonly required: readonly Name[]
  work(given: Given<Name>, signType: SignType): Outcome | Promise<Outcome>
}

/** Endpoints by `METHOD /path`. */
export type Endpoints = Readonly<Record<string, Endpoint>>

export const endpoint = <const Name extends string>(options: EndpointOptions<Name>): Endpoint =>
  options
