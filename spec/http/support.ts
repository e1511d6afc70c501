import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { FormBody } from '../../lib/http/form.js'
import { type ClientConfig, createClient, type WechatpayError } from '../../lib/index.js'
import type { Config } from '../support/answers.js'
import { type UntypedClient, untyped } from '../support/untyped.js'

/** A client that does not pause between tries, until the test is over. It takes URLs that are not listed. */
export function clientOf(config: Config, more: Partial<ClientConfig> = {}): UntypedClient {
  const wxpay = untyped(createClient({ ...config, retry: { delay: 0 }, ...more }))
  onTestFinished(() => wxpay.close())
  return wxpay
}

type Kind<E> = abstract new (...args: never[]) => E

/** The error in which `call` ends, of the class that is expected. */
export async function failureOf<E extends WechatpayError>(
  call: Promise<unknown>,
  kind: Kind<E>,
): Promise<E> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => error,
  )
  expect(outcome).toBeInstanceOf(kind)
  return outcome as E
}

/** The error in which a synchronous `call` ends. */
export function thrownBy<E extends WechatpayError>(call: () => unknown, kind: Kind<E>): E {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(kind)
    return error as E
  }
  throw new Error('it did not throw')
}

/** The octets of a body, whether it is held or read as it is sent. */
export const bytesOf = async (body: Uint8Array | FormBody): Promise<Buffer> =>
  body instanceof FormBody ? buffer(body.read()) : Buffer.from(body)
