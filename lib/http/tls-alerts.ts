/** What an error says that ends a TLS handshake because of the client's certificate; `undefined` for any other. */
export const alertOf = ({ code = '' }: Error & { code?: string }): string | undefined =>
  ALERTS.find(([pattern]) => pattern.test(code))?.[1]

/**
 * The alerts by which a server does so (RFC 8446 6.2, RFC 5246 7.4.6). By TLS 1.3 a request is on its way by then, and is
 * not read.
 */
const ALERTS: readonly (readonly [code: RegExp, what: string])[] = [
  [/_ALERT_CERTIFICATE_REQUIRED$/, 'the server demands a client certificate, and was shown none'],
  [/_ALERT_(?:\w*CERTIFICATE\w*|UNKNOWN_CA)$/, 'the server does not accept the client certificate'],
  [
    /_ALERT_HANDSHAKE_FAILURE$/,
    'the server ended the TLS handshake, as it does when it demands a client certificate and is shown none',
  ],
]
