/**
 * Calls as spans of OpenTelemetry: each is a client span below the span in which it was made.
 *
 * npm install @opentelemetry/api @opentelemetry/sdk-trace-node
 *
 * Conventions: https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
import { type ChannelListener, subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  type Attributes,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node'
import {
  type CallEvents,
  type CallSummary,
  createClient,
  isWechatpayError,
  type WechatpayClient,
} from 'wechatpay-chain'
import { credentials } from './credentials.js'

/** Makes a span of each call from now on. Gives what ends that. */
function traceCalls(tracer: Tracer): () => void {
  const spans = new WeakMap<CallSummary, Span>()
  const finish = (call: CallSummary, attempts: number, attributes: Attributes) => {
    const resent = attempts > 1 && { 'http.request.resend_count': attempts - 1 }
    spans.get(call)?.setAttributes({ ...attributes, ...resent })
    spans.get(call)?.end()
  }
  const listeners: { [E in keyof CallEvents]?: (event: CallEvents[E]) => void } = {
    'wechatpay:start': ({ call }) => {
      const { method, url, template } = call
      const attributes = {
        'http.request.method': method,
        'url.template': template,
        ...serverOf(new URL(url)),
      }
      const options = { kind: SpanKind.CLIENT, attributes }
      // Events are published in the context of the caller, so that the span that is active there is the parent.
      spans.set(call, tracer.startSpan(`${method} ${template}`, options))
    },
    'wechatpay:answer': ({ call, host }) => {
      spans.get(call)?.setAttributes(serverOf(new URL(`${new URL(call.url).protocol}//${host}`)))
    },
    'wechatpay:retry': ({ call, attempt, delay, cause }) => {
      const reason = typeof cause === 'number' ? `${cause}` : cause.message
      spans.get(call)?.addEvent('retry', { attempt, delay, cause: reason })
    },
    'wechatpay:error': ({ call, error, attempts }) => {
      const code = isWechatpayError(error) ? error.code : '_OTHER'
      spans.get(call)?.setStatus({ code: SpanStatusCode.ERROR, message: code })
      finish(call, attempts, { 'error.type': code, ...statusOf(error) })
    },
    'wechatpay:end': ({ call, status, attempts }) => {
      finish(call, attempts, { 'http.response.status_code': status })
    },
  }
  const entries = Object.entries(listeners) as [string, ChannelListener][]
  for (const [name, listener] of entries) subscribe(name, listener)
  return () => {
    for (const [name, listener] of entries) unsubscribe(name, listener)
  }
}

const serverOf = ({ protocol, hostname, port }: URL): Attributes => ({
  'server.address': hostname,
  'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
})

/** The status of the answer that an error is about. */
function statusOf(error: unknown): Attributes {
  const response = isWechatpayError(error) && 'response' in error ? error.response : undefined
  return response ? { 'http.response.status_code': response.status } : {}
}

// Yours would send the spans somewhere.
const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
provider.register()
const tracer = trace.getTracer('shop')
const stop = traceCalls(tracer)

const { config, close } = await credentials()
const wxpay = createClient(config)

try {
  await tracer.startActiveSpan('checkout', async (span) => {
    await checkOut(wxpay, config.mchid).finally(() => span.end())
  })
  for (const span of exporter.getFinishedSpans()) print(span)
} finally {
  stop()
  await wxpay.close()
  await close()
  await provider.shutdown()
}

/** An order; a query of another, which nobody has placed; and a query of a server that is not there. */
async function checkOut({ v3 }: WechatpayClient, mchid: string): Promise<void> {
  await v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: `native-${Date.now()}`,
      notify_url: 'https://www.example.com/wechatpay/notify',
      amount: { total: 100 },
    },
  })
  const query = { out_trade_no: 'unknown-order', query: { mchid } }
  for (const options of [{}, { baseUrl: 'http://127.0.0.1:1/', retry: 1 }]) {
    await v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ ...query, ...options })
      .catch((error) => console.error(error.message))
  }
}

function print({ name, attributes, events, status, duration, parentSpanContext }: ReadableSpan) {
  const [seconds, nanoseconds] = duration
  const place = parentSpanContext ? `below ${parentSpanContext.spanId}` : 'on top'
  console.log(`${name}: ${Math.round(seconds * 1e3 + nanoseconds / 1e6)} ms, ${place}`)
  for (const [key, value] of Object.entries(attributes)) console.log(`  ${key}: ${value}`)
  for (const event of events) console.log(`  ${event.name}: ${event.attributes?.cause}`)
  if (status.code === SpanStatusCode.ERROR) console.log(`  ERROR ${status.message}`)
}
