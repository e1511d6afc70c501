import type { Facts } from '../facts.js'
import { type Catalogue, type Operation, resolve, type Schema } from './catalogue.js'
import { type Known, pathsIn, someOf } from './known.js'

type Components = Catalogue['components']
type Fields = Readonly<Record<string, Schema>>

const OTHER_IDS = ['mchid', 'combine_mch_id'] as const

/** What is to be known of an operation of APIv2 only: how it is signed, and how its answer is read. */
export function factsOfV2(operation: Operation, components: Components): Known {
  const { answer } = operation
  const sent = sentBy(operation, components)
  return {
    // Where no field is documented, nothing says that this one is missing.
    nonceless: (Object.keys(sent).length > 0 && !sent.nonce_str) || undefined,
    signType: signTypeOf(sent),
    merchantId: OTHER_IDS.find((name) => name in sent),
    ...(answer.kind === 'xml' && factsOfXml(answer.schema ?? {}, components)),
  }
}

/** What is to be known to read XML that has arrived. */
export function factsOfXml(document: Schema, components: Components): Known {
  const holdsJson = (field: Schema) => field.contentMediaType === 'application/json'
  const isList = (field: Schema) => field.items !== undefined
  return {
    json: someOf(pathsIn(document, components, holdsJson)),
    lists: someOf(pathsIn(document, components, isList)),
  }
}

function sentBy({ parameters, body }: Operation, components: Components): Fields {
  if (body) return resolve(body.schema, components).properties ?? {}
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))
}

/** Where `sign_type` is not among the fields, WeChat Pay takes MD5, and where it may be left out mostly, too. */
function signTypeOf({ sign, sign_type: type }: Fields): Facts['signType'] {
  if (!sign) return undefined
  if (type?.default === 'HMAC-SHA256') return 'HMAC-SHA256'
  const [only, ...others] = type ? (type.enum ?? []) : ['MD5']
  return others.length === 0 ? (only as Facts['signType']) : undefined
}
