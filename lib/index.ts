export type * from './bills/types.js'
export type { Certificates } from './certificates/keyring.js'
export type { PlatformCertificate } from './certificates/platform-key.js'
export type { ChainPromise } from './chain/promise.js'
export type {
  CallOptions,
  Chain,
  Segments,
  Unlisted,
  Verb,
  VerbAsync,
  Verbs,
} from './chain/types.js'
export { type ClientMembers, createClient, type WechatpayClient } from './client.js'
export type { ClientCertificateConfig } from './config/client-certificate.js'
export type { FailoverConfig, FailoverHosts, FailoverOption } from './config/failover.js'
export type { MerchantKeyConfig, Signer } from './config/merchant.js'
export type { Rate } from './config/quoted-limits.js'
export type { RateLimitConfig, RateLimitOption } from './config/rate-limit.js'
export type { Report } from './config/warning.js'
export type { ClientConfig, Verifier } from './config.js'
export type { SignType } from './crypto/hash.js'
export type { CertificateInput, KeyInput } from './crypto/keys.js'
export type * from './downloads/types.js'
export {
  type AnyWechatpayError,
  ApiError,
  type ApiErrorDetail,
  type Attempt,
  ConfigError,
  DecryptError,
  type ErrorResponse,
  isWechatpayError,
  RequestError,
  type RequestSummary,
  TransportError,
  VerifyError,
  type VerifyReason,
  WechatpayError,
} from './http/errors.js'
export type { CallEvents, CallSummary, CallTimings } from './http/events.js'
export type { FileContent } from './http/file.js'
export type { Progress } from './http/form.js'
export type { MultipartField, MultipartFields } from './http/multipart.js'
export type {
  As,
  Dispatcher,
  RequestOptions,
  RetryOption,
  SensitiveOption,
} from './http/options.js'
export type { Params } from './http/params.js'
export type { Query } from './http/query.js'
export type { Method, Protocol, WechatpayRequest } from './http/request.js'
export { type RawResponse, WechatpayResponse } from './http/response.js'
export { type Middleware, type Next, repeating, type Stack } from './http/stack.js'
export type * from './media/types.js'
export type { BodyInput } from './notifications/body.js'
export type {
  EventType,
  Notification,
  NotificationHandlers,
  NotificationOf,
  UnlistedEventType,
  UnlistedNotification,
  UnlistedV2Notification,
  V2EventType,
  V2NotificationOf,
} from './notifications/events.js'
export type { NotificationHandler } from './notifications/handler.js'
export type { HandlerOptions } from './notifications/handler-options.js'
export type { HeadersInput } from './notifications/headers.js'
export { type MemoryStoreOptions, memoryStore } from './notifications/memory-store.js'
export type { Notifications } from './notifications/notifications.js'
export type { ArrivedNotification } from './notifications/parse.js'
export { type RedisStoreOptions, redisStore } from './notifications/redis-store.js'
export type { Claim, NotificationStore } from './notifications/store.js'
export {
  type FastifyReply,
  type FastifyRequest,
  type FastifyRoute,
  toFastify,
} from './notifications/to-fastify.js'
export { type KoaContext, toKoa } from './notifications/to-koa.js'
export { toNode } from './notifications/to-node.js'
export type { Pages } from './openapi/pages.js'
export type { Paginate, PaginateOptions, UnlistedPaginateOptions } from './pages/types.js'
export type { Payments } from './payments/payments.js'
export type * from './payments/types.js'
export type { IoredisClient, NodeRedisClient } from './redis.js'
export type { Sensitive } from './v3/sensitive.js'
export { VERSION } from './version.js'
