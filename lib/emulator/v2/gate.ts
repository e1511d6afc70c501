import type { Merchant } from '../merchant.js'
import { type ArrivedRequest, MAX_BODY_OCTETS } from '../request.js'
import { Denial, Page } from './ending.js'
import type { Endpoint } from './endpoint.js'
import { checkPresent, type Given, malformed } from './given.js'
import { type SignType, signatureOf } from './sign.js'
import { readXml } from './xml.js'

/** What a request says, once it is known to be the merchant's. */
export interface Message {
  readonly given: Given
  readonly signType: SignType
}

/** @throws Denial or Page unless the request is one that `merchant` has signed, with the certificate that it takes */
export function checkMessage(
  request: ArrivedRequest,
  { certificate, nonceless, signTypes = ['MD5', 'HMAC-SHA256'] }: Endpoint,
  merchant: Pick<Merchant, 'mchid' | 'secret'>,
): Message {
  if (certificate && !request.certified) {
    throw new Page(400, 'Bad Request', 'No required SSL certificate was sent')
  }
  if (request.body.length > MAX_BODY_OCTETS) throw new Page(413, 'Request Entity Too Large')
  const given = read(request)
  const mchid = given.mch_id ?? given.mchid ?? given.combine_mch_id
  if (mchid === undefined) throw new Denial('缺少参数mch_id')
  if (mchid !== merchant.mchid) throw new Denial('商户号mch_id或sub_mch_id不存在')
  if (!nonceless) checkPresent(given, ['nonce_str'])
  const signType = signTypes.find((type) => type === (given.sign_type ?? signTypes[0]))
  if (signType === undefined) throw malformed('sign_type')
  if (given.sign !== signatureOf(given, signType, merchant.secret)) throw new Denial('签名错误')
  return { given, signType }
}

/** What has no value is as good as not sent. */
const read = (request: ArrivedRequest): Given =>
  Object.fromEntries(fieldsIn(request).filter(([, value]) => value !== ''))

function fieldsIn({ method, query, body }: ArrivedRequest): [string, string][] {
  if (method === 'GET') return [...query]
  const fields = readXml(utf8(body))
  if (fields === undefined) throw new Denial('XML格式错误')
  return Object.entries(fields)
}

/** What is not UTF-8 is not XML either. */
function utf8(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return ''
  }
}
