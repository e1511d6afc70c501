import { deliver, type SendMore, type Work } from '../http/deliver.js'
import { RequestError, type RequestSummary } from '../http/errors.js'
import { later } from '../http/later.js'
import {
  createRequest,
  type Protocol,
  type RequestDefaults,
  type WechatpayRequest,
} from '../http/request.js'
import type { Next, Stack } from '../http/stack.js'
import { UnderWay } from '../http/under-way.js'
import { answersUnsigned } from '../v3/unsigned.js'

export interface Sender {
  readonly send: SendMore
  /** @throws `RequestError` when the client is closed */
  begin(): Work
  close(): Promise<void>
}

/** Sends calls through the stack until `close`, which waits for those that are under way. */
export function createSender(
  stack: Readonly<Record<Protocol, Stack>>,
  defaults: RequestDefaults,
  closeTransport: () => Promise<void>,
): Sender {
  const work = new UnderWay()
  let closing: Promise<void> | undefined
  const begin = (call?: RequestSummary): void => {
    if (closing) throw new RequestError('the client is closed', call)
    work.begin()
  }
  const end = () => work.end()
  const pass: Next = (request) => stack[request.protocol].handle(request)
  const handle: Next = (request) =>
    request.options.verify === false
      ? checkUnsigned(request).then(() => pass(request))
      : pass(request)
  const dispatch: SendMore = async (method, path, args, more) => {
    const call = { method, url: defaults.baseUrl.href + path }
    const request = await createRequest(method, path, onlyArgument(args, call), defaults)
    return deliver(more ? { ...request, ...more } : request, handle)
  }
  return {
    send: async (method, path, args, more) => {
      begin({ method, url: defaults.baseUrl.href + path })
      try {
        return await dispatch(method, path, args, more)
      } finally {
        end()
      }
    },
    begin: () => {
      begin()
      return { send: dispatch, end }
    },
    close: () => {
      closing ??= work.ended().then(closeTransport)
      return closing
    },
  }
}

/** Whether the answer to a request is taken unsigned. */
const unsigned: Readonly<Record<Protocol, (request: WechatpayRequest) => Promise<boolean>>> = {
  v2: later(async () => (await import('../v2/unsigned.js')).answersUnsigned),
  v3: async (request) => answersUnsigned(request),
}

/** Rejects with `RequestError` for `verify: false` where the answer has to be verified. */
async function checkUnsigned(request: WechatpayRequest): Promise<void> {
  if (await unsigned[request.protocol](request)) return
  const problem = 'option `verify: false` is only for answers that WeChat Pay leaves unsigned'
  throw new RequestError(problem, request)
}

function onlyArgument([options = {}, ...more]: readonly unknown[], call: RequestSummary): unknown {
  if (more.length > 0) {
    throw new RequestError(
      'a call takes one object, with the options beside the placeholders',
      call,
    )
  }
  return options
}
