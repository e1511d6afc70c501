import { pathOf } from '../chain/path.js'
import { checkOptions, createDownloads, type DownloadsOptions } from '../downloads/downloads.js'
import { isPath } from '../downloads/place.js'
import type { AnyDownloadOptions } from '../downloads/types.js'
import { factsOfCall } from '../http/endpoint.js'
import type { WechatpayResponse } from '../http/response.js'
import { type Decrypt, partsOf } from './parts.js'

export interface AskOptions extends DownloadsOptions {
  readonly decrypt: Decrypt
}

/** The answers that are the files of a bill, in their order. */
export async function* filesAt(
  target: unknown,
  options: AnyDownloadOptions,
  { decrypt, ...tools }: AskOptions,
): AsyncGenerator<WechatpayResponse> {
  const { send, baseUrl } = tools
  const downloads = createDownloads(tools)
  const path = pathOf(target)
  const isAsked =
    path !== undefined &&
    isPath(path) &&
    (await factsOfCall('GET', path, options.baseUrl, baseUrl)).raw === undefined
  if (!isAsked) {
    yield await downloads.fetch(target, options)
    return
  }
  checkOptions(options, baseUrl)
  const { hosts = [], ...call } = options
  // What of an answer is encrypted is the key of the bill, which is no text.
  const answer = await send('GET', path, [{ ...call, sensitive: false }])
  const { dispatcher, headers, retry, signal, timeout } = call
  const own = call.baseUrl === undefined ? [] : [new URL(call.baseUrl).origin]
  const more = { dispatcher, headers, retry, signal, timeout, hosts: [...hosts, ...own] }
  for (const { url, proof } of await partsOf(answer, decrypt)) {
    yield await downloads.open(url, proof, more)
  }
}
