import {
  constants,
  createDecipheriv,
  createPrivateKey,
  createSign,
  createVerify,
  privateDecrypt,
  publicEncrypt,
  randomUUID,
} from 'node:crypto'
import {
  type Agent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import type { Emulator } from '../../lib/emulator/index.js'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly bytes: Buffer
  /** The body as JSON; fails the spec when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: specs look into answers without a schema
  readonly data: any
}

/** What goes into an `Authorization`; whatever is given replaces what would be right. */
export interface Credentials {
  mchid?: string
  serial_no?: string
  timestamp?: string
  nonce_str?: string
  signature?: string
}

export interface Call {
  body?: string | Buffer
  /** The fifth line, when it is not the body. */
  signed?: string | Buffer
  headers?: Record<string, string | undefined>
  credentials?: Credentials
  /** Whether it goes over TLS, and shows the merchant's client certificate. @defaultValue false */
  certified?: boolean
}

/** The day before today in Beijing, as `YYYY-MM-DD`. */
export const yesterday = (): string =>
  new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10)

export const now = (): number => Math.floor(Date.now() / 1000)

/** The five fields, rightly signed but for what `given` says. */
export function credentialsOf(
  { config }: Emulator,
  method: string,
  target: string,
  { body = '', signed = body, credentials: given = {} }: Call = {},
): Required<Credentials> {
  const { timestamp = `${now()}`, nonce_str = randomUUID() } = given
  const signer = createSign('RSA-SHA256')
  signer.update(Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n`))
  signer.update(Buffer.from(signed)).update('\n')
  return {
    mchid: config.mchid,
    serial_no: config.serial,
    timestamp,
    nonce_str,
    signature: signer.sign(createPrivateKey(config.privateKey), 'base64'),
    ...given,
  }
}

export const headerOf = (fields: Credentials): string =>
  `WECHATPAY2-SHA256-RSA2048 ${Object.entries(fields)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}`

/** Sends one request over a connection of its own, signed unless `headers.Authorization` says otherwise. */
export function send(
  emulator: Emulator,
  method: string,
  target: string,
  call: Call = {},
  agent: Agent | false = false,
): Promise<Reply> {
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'spec',
    'Content-Type': call.body === undefined ? undefined : 'application/json',
    Authorization: headerOf(credentialsOf(emulator, method, target, call)),
    ...call.headers,
  }
  const given = Object.entries(headers).filter((entry) => entry[1] !== undefined)
  return new Promise((resolve, reject) => {
    const { merchant } = emulator.config
    const { hostname, port } = new URL(call.certified ? merchant.baseUrl : emulator.url)
    const options = { hostname, port, method, path: target, headers: Object.fromEntries(given) }
    const open = (onResponse: (response: IncomingMessage) => void) =>
      call.certified
        ? httpsRequest({ ...options, ...merchant, agent: false }, onResponse)
        : httpRequest({ ...options, agent }, onResponse)
    const request = open((response) => {
      buffer(response).then((bytes) => {
        const { statusCode: status = 0, headers } = response
        const body = bytes.toString()
        resolve({
          status,
          headers,
          body,
          bytes,
          get data() {
            return JSON.parse(body)
          },
        })
      }, reject)
    })
    request.on('error', reject).end(call.body)
  })
}

/** Sends `method target` with `data` as JSON. */
export const sendJson = (
  emulator: Emulator,
  method: string,
  target: string,
  data: unknown,
  headers: Call['headers'] = {},
): Promise<Reply> => send(emulator, method, target, { body: JSON.stringify(data), headers })

/** A part of a form: a text, or a file. */
export type FormPart = string | { readonly filename?: string; readonly octets: Buffer }

/** Uploads a form, signed over its `meta`. */
export function sendForm(
  emulator: Emulator,
  target: string,
  parts: Readonly<Record<string, FormPart>>,
  headers: Call['headers'] = {},
): Promise<Reply> {
  const chunks = Object.entries(parts).flatMap(([name, part]) => {
    const { octets, filename } = typeof part === 'string' ? { octets: Buffer.from(part) } : part
    const file = filename === undefined ? '' : `; filename="${filename}"`
    const head = `--form\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`
    return [Buffer.from(head), octets, Buffer.from('\r\n')]
  })
  return send(emulator, 'POST', target, {
    body: Buffer.concat([...chunks, Buffer.from('--form--\r\n')]),
    signed: `${parts.meta}`,
    headers: { 'Content-Type': 'multipart/form-data; boundary=form', ...headers },
  })
}

/** Writes octets to a socket and gives back all that comes until the other side closes. */
export function sendRaw(emulator: Emulator, octets: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1')
  socket.write(octets)
  return text(socket)
}

/** What vouches for a body, of an answer or of a notification. */
type Signed = Pick<Reply, 'headers' | 'body'>

/** Whether the platform's key has signed this, taking its own timestamp and serial at their word. */
export const isSigned = ({ config }: Emulator, signed: Signed): boolean =>
  isSignedBy(`${config.certs[`${signed.headers['wechatpay-serial']}`]}`, signed)

/** Whether the key of `pem`, public key or certificate, has signed this. */
export function isSignedBy(pem: string, { headers, body }: Signed): boolean {
  if (!pem.startsWith('-----')) return false
  return createVerify('RSA-SHA256')
    .update(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`)
    .verify(pem, `${headers['wechatpay-signature']}`, 'base64')
}

/** What AES-256-GCM has hidden; throws where anything about it was changed. */
export function decrypt(
  { config }: Emulator,
  given: { nonce: string; associated_data: string; ciphertext: string },
): string {
  const octets = Buffer.from(given.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', config.apiv3Key, given.nonce)
  decipher.setAAD(Buffer.from(given.associated_data)).setAuthTag(octets.subarray(-16))
  return decipher.update(octets.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
}

/** What the merchant is told in a notification. */
export const resourceIn = (emulator: Emulator, { body }: Pick<Signed, 'body'>) =>
  JSON.parse(decrypt(emulator, JSON.parse(body).resource))

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

/** For WeChat Pay's eyes; `key` is the PEM of its public key or certificate. */
export const sealFor = (key: string, text: string): string =>
  publicEncrypt({ key, ...OAEP }, Buffer.from(text)).toString('base64')

/** A sensitive field of an answer, in clear. */
export const unseal = (emulator: Emulator, ciphertext: string): string =>
  unsealOctets(emulator, ciphertext).toString()

export const unsealOctets = ({ config }: Emulator, ciphertext: string): Buffer =>
  privateDecrypt({ key: config.privateKey, ...OAEP }, Buffer.from(ciphertext, 'base64'))

/** Fetches a file by the absolute URL that the emulator has answered. */
export const fetchFile = (emulator: Emulator, url: string): Promise<Reply> =>
  send(emulator, 'GET', `/${url.replace(emulator.url, '')}`)

/** Every platform certificate there is, newest first. */
export async function download(emulator: Emulator): Promise<{ serial: string; pem: string }[]> {
  const { data } = await send(emulator, 'GET', '/v3/certificates')
  return data.data.map((each: { serial_no: string; encrypt_certificate: never }) => ({
    serial: each.serial_no,
    pem: decrypt(emulator, each.encrypt_certificate),
  }))
}

export const CARD =
  '/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665'
