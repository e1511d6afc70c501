import { describe } from '../http/describe.js'
import type { Given } from '../http/given.js'
import type { Tools } from './tools.js'
import type { SignedParameters } from './types.js'

/** As a call of APIv2 is signed, but for what such a call is filled with. */
export async function signedParameters(given: Given, tools: Tools): Promise<SignedParameters> {
  const type = given.oneOf('sign_type', 'MD5', 'HMAC-SHA256') ?? 'MD5'
  const params = Object.fromEntries(
    given
      .names()
      .map((name) => [name, textOf(name, given)])
      .filter(([, text]) => text !== ''),
  )
  return { ...params, sign: await tools.signParams(params, type) }
}

function textOf(name: string, given: Given): string {
  const value = given.values[name]
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) {
    return `${value}`
  }
  throw given.error(`\`${name}\` takes text or a whole number, not ${describe(value)}`)
}
