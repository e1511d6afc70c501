import { unanswered } from './aborted.js'
import { type EndAttempt, startAttempt } from './attempt.js'
import { RequestError } from './errors.js'
import { ProgressError } from './form.js'
import { redact } from './redact.js'
import type { WechatpayRequest } from './request.js'
import { type RawResponse, WechatpayResponse } from './response.js'
import { bufferSink, type Controller, type Sink, streamSink } from './sink.js'
import { alertOf } from './tls-alerts.js'

/** Failures worth a sentence of their own, by the code that Node.js or undici gives them. */
const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'a file changed while it was sent',
  ETIMEDOUT: 'the other side did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  UND_ERR_CLOSED: 'the dispatcher is closed',
  UND_ERR_DESTROYED: 'the dispatcher is closed',
}

/** One request on the wire and its answer, from the point of view of `undici`. */
export class Exchange {
  /** Settles with the whole answer, or with its beginning when it is to be streamed. */
  readonly response: Promise<WechatpayResponse>
  readonly #request: WechatpayRequest
  readonly #watched: boolean
  readonly #attempt: EndAttempt
  readonly #onEnd: () => void
  #sent = false
  #streams = false
  #hasEnded = false
  #resolve: (response: WechatpayResponse) => void = () => {}
  #reject: (error: Error) => void = () => {}
  #controller: Controller | undefined
  #sink: Sink | undefined

  /**
   * @param watched whether the dispatcher is sure to call `onRequestStart` before it sends, as `undici`'s own do
   * @param onEnd called once, when nothing more can come
   */
  constructor(request: WechatpayRequest, watched: boolean, onEnd: () => void) {
    this.#request = request
    this.#watched = watched
    this.#onEnd = onEnd
    this.#attempt = startAttempt(request)
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    request.deadline.onOver(this.#giveUp)
  }

  /** A connection is there; what follows may reach the server. */
  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#request.deadline.isOver) controller.abort(new Error('aborted'))
    else this.#sent = true
  }

  onResponseStart(controller: Controller, status: number, headers: RawResponse['headers']): void {
    if (status < 200) return
    const { method, url, options, answerLimit } = this.#request
    // No more of the request: who keeps an answer need not keep the file that was sent.
    const request = { method, url }
    if (options.as === 'stream' && status < 300) {
      const sink = streamSink(controller, this.#end)
      this.#streams = true
      this.#sink = sink
      this.#resolve(new WechatpayResponse({ request, status, headers, body: sink.body }))
    } else {
      const settle = (body: Uint8Array) =>
        this.#resolve(new WechatpayResponse({ request, status, headers, body }))
      this.#sink = bufferSink(controller, settle, answerLimit)
    }
  }

  onResponseData(_controller: Controller, chunk: Uint8Array): void {
    // `undici` flushes its parser by an empty chunk when it resumes: to pause for that would never end.
    if (chunk.byteLength > 0) this.#sink?.write(chunk)
  }

  onResponseEnd(): void {
    this.#end()
    this.#sink?.end()
  }

  onResponseError(_controller: unknown, cause: Error): void {
    const sent = this.#watched ? this.#sent && !alertOf(cause) : this.#sent || !isUnconnected(cause)
    this.#fail(this.#failure(cause, sent))
  }

  /** The dispatcher did not take the request. */
  onRefused(cause: Error): void {
    this.#fail(this.#failure(cause, false))
  }

  readonly #giveUp = (): void => {
    const { deadline } = this.#request
    this.#fail(deadline.error(this.#request, [this.#attempt(this.#sent || !this.#watched)]))
    this.#controller?.abort(new Error('aborted'))
  }

  #fail(error: Error): void {
    this.#end()
    this.#reject(error)
    this.#sink?.fail(error)
  }

  readonly #end = (): void => {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const { deadline } = this.#request
    deadline.offOver(this.#giveUp)
    // The call ends with the beginning of a streamed answer, its deadline with the last octet.
    if (this.#streams) deadline.end()
    this.#onEnd()
  }

  #failure(error: Error, sent: boolean): Error {
    const request = this.#request
    if (error instanceof ProgressError) {
      const { message, cause } = error
      const attempts = [this.#attempt(sent, cause)]
      return unanswered('ERR_ABORTED', `ended, because ${message}`, request, attempts, cause)
    }
    const cause: Error & { code?: string } = redact(error, request)
    if (cause.code === 'UND_ERR_INVALID_ARG') return new RequestError(cause.message, request, cause)
    const what = FAILURES[cause.code ?? ''] ?? alertOf(cause) ?? cause.message
    const code = /TIMED?OUT/.test(cause.code ?? '') ? 'ERR_TIMEOUT' : 'ERR_TRANSPORT'
    const reason = cause.code ? `${what} (${cause.code})` : what
    return unanswered(code, reason, request, [this.#attempt(sent, cause)], cause)
  }
}

/** What fails before a connection is there, whoever has tried: looking up the host, connecting, its certificate. */
const UNCONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CLOSED|UND_MOCK_ERR_MOCK_NOT_MATCHED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$|CERT/

/**
 * Whether `cause` proves that nothing was sent. It has to, where a dispatcher need not say when it begins: a
 * mock, or one that a caller has written.
 */
function isUnconnected(cause: Error & { code?: string; syscall?: string }): boolean {
  if (cause.syscall === 'connect' || UNCONNECTED.test(cause.code ?? '')) return true
  if (alertOf(cause)) return true
  return cause.code === 'UND_ERR_ABORTED' && cause.message.startsWith('Proxy response')
}
