import { type EndAttempt, startAttempt } from './attempt.js'
import { outcomeUnknown, RequestError, TransportError } from './errors.js'
import { redact } from './redact.js'
import type { WechatpayRequest } from './request.js'
import { type RawResponse, WechatpayResponse } from './response.js'

/** Failures worth a sentence of their own, by the code that Node.js or undici gives them. */
const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  ETIMEDOUT: 'the other side did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  UND_ERR_CLOSED: 'the dispatcher is closed',
  UND_ERR_DESTROYED: 'the dispatcher is closed',
}

/** So many octets of an answer are held in memory; an unsigned download that is larger can be streamed. */
const MOST_BUFFERED = 64 * 1024 * 1024

/** How `undici` lets an exchange be steered. */
export interface Controller {
  readonly aborted: boolean
  abort(reason: Error): void
  pause(): void
  resume(): void
}

/** One request on the wire and its answer, from the point of view of `undici`. */
export class Exchange {
  /** Settles with the whole answer, or with its beginning when it is to be streamed. */
  readonly response: Promise<WechatpayResponse>
  readonly #request: WechatpayRequest
  readonly #attempt: EndAttempt
  readonly #chunks: Uint8Array[] = []
  #buffered = 0
  #sent = false
  #resolve: (response: WechatpayResponse) => void = () => {}
  #reject: (error: Error) => void = () => {}
  #controller: Controller | undefined
  #stream: ReadableStreamDefaultController<Uint8Array> | undefined
  #raw: Omit<RawResponse, 'body'> | undefined

  constructor(request: WechatpayRequest) {
    this.#request = request
    this.#attempt = startAttempt(request)
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    request.deadline.signal.addEventListener('abort', this.#giveUp, { once: true })
  }

  /** A connection is there; what follows may reach the server. */
  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#request.deadline.signal.aborted) controller.abort(new Error('aborted'))
    else this.#sent = true
  }

  onResponseStart(controller: Controller, status: number, headers: RawResponse['headers']): void {
    if (status < 200) return
    const { method, url, options } = this.#request
    this.#raw = { request: { method, url }, status, headers }
    if (options.as === 'stream' && status < 300)
      this.#resolve(this.#streamed(controller, this.#raw))
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    // `undici` flushes its parser by an empty chunk when it resumes: to pause for that would never end.
    if (chunk.byteLength === 0) return
    if (this.#stream) {
      this.#stream.enqueue(chunk)
      if ((this.#stream.desiredSize ?? 0) <= 0) controller.pause()
    } else if (!controller.aborted) this.#buffer(controller, chunk)
  }

  onResponseEnd(): void {
    this.#end()
    if (this.#stream) this.#stream.close()
    else if (this.#raw)
      this.#resolve(new WechatpayResponse({ ...this.#raw, body: Buffer.concat(this.#chunks) }))
  }

  onResponseError(_controller: unknown, cause: Error): void {
    this.#fail(this.#failure(redact(cause, this.#request.headers.authorization)))
  }

  #buffer(controller: Controller, chunk: Uint8Array): void {
    this.#buffered += chunk.byteLength
    if (this.#buffered <= MOST_BUFFERED) this.#chunks.push(chunk)
    else controller.abort(new Error(`the answer is larger than ${MOST_BUFFERED} octets`))
  }

  readonly #giveUp = (): void => {
    const { deadline } = this.#request
    this.#fail(deadline.error(this.#request, [this.#attempt(this.#sent)]))
    this.#controller?.abort(new Error('aborted'))
  }

  #streamed(controller: Controller, raw: Omit<RawResponse, 'body'>): WechatpayResponse {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        this.#stream = stream
      },
      pull: () => controller.resume(),
      cancel: () => {
        this.#end()
        this.#stream = undefined
        controller.abort(new Error('cancelled'))
      },
    })
    return new WechatpayResponse({ ...raw, body })
  }

  #fail(error: Error): void {
    this.#end()
    this.#reject(error)
    this.#stream?.error(error)
  }

  #end(): void {
    const { signal } = this.#request.deadline
    signal.removeEventListener('abort', this.#giveUp)
    if (this.#stream) this.#request.deadline.end()
  }

  #failure(cause: Error & { code?: string }): Error {
    const { method, url } = this.#request
    const request = { method, url }
    if (cause.code === 'UND_ERR_INVALID_ARG') return new RequestError(cause.message, request, cause)
    const what = FAILURES[cause.code ?? ''] ?? cause.message
    const code = /TIMED?OUT/.test(cause.code ?? '') ? 'ERR_TIMEOUT' : 'ERR_TRANSPORT'
    const reason = cause.code ? `${what} (${cause.code})` : what
    const message = `${method} ${url}: ${reason}.${outcomeUnknown(request, this.#sent)}`
    return new TransportError(code, message, {
      cause,
      request,
      attempts: [this.#attempt(this.#sent, cause)],
    })
  }
}
