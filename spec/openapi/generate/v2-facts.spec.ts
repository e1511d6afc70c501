import { describe, expect, it } from 'vitest'
import { table } from '../../../lib/openapi/facts-table.js'
import type { Operation, Parameter, Schema } from '../../../lib/openapi/generate/catalogue.js'
import { factsOfV2, factsOfXml } from '../../../lib/openapi/generate/v2-facts.js'

type Fields = Readonly<Record<string, Schema>>

const text: Schema = { type: 'string' }
const object = (properties: Fields): Schema => ({ type: 'object', properties })

const OPERATION: Operation = {
  file: 'v2/a',
  method: 'post',
  path: 'v2/a',
  title: '',
  roles: [],
  pages: [],
  deprecated: false,
  parameters: [],
  answer: { status: 200, kind: 'xml', signed: true },
  security: false,
}

const said = (known: object) =>
  Object.fromEntries(Object.entries(known).filter(([, fact]) => fact !== undefined))

/** The facts of an operation that sends these fields as XML. */
const facts = (fields: Fields, change: Partial<Operation> = {}) =>
  said(
    factsOfV2(
      { ...OPERATION, body: { kind: 'xml', schema: object(fields) }, ...change },
      { Shared: object(fields) },
    ),
  )

const either: Schema = { ...text, enum: ['MD5', 'HMAC-SHA256'] }
const only: Schema = { ...text, enum: ['HMAC-SHA256'] }

describe('the facts of an APIv2 operation', () => {
  it('are none where all is as everywhere', () => {
    expect(facts({ mch_id: text, nonce_str: text, sign: text, sign_type: either })).toEqual({})
  })

  it('say that there is no nonce, also in a query and in a shared document', () => {
    const fields: Fields = { sign: text, sign_type: either }
    expect(facts(fields)).toEqual({ nonceless: true })
    const schema = { $ref: '#/components/schemas/Shared' }
    expect(facts(fields, { body: { kind: 'xml', schema } })).toEqual({ nonceless: true })
    const parameters = Object.entries(fields).map(
      ([name, schema]): Parameter => ({ name, in: 'query', schema }),
    )
    expect(said(factsOfV2({ ...OPERATION, parameters }, {}))).toEqual({ nonceless: true })
  })

  it('say nothing of a document without fields', () => {
    expect(facts({})).toEqual({})
  })

  it('name the one algorithm that is taken: MD5 where none can be named', () => {
    const fields: Fields = { nonce_str: text, sign: text }
    expect(facts(fields)).toEqual({ signType: 'MD5' })
    expect(facts({ ...fields, sign_type: only })).toEqual({ signType: 'HMAC-SHA256' })
    expect(facts({ ...fields, sign_type: text })).toEqual({})
    expect(facts({ nonce_str: text })).toEqual({})
  })

  it('name the merchant id where it is not `mch_id`', () => {
    const fields: Fields = { nonce_str: text, sub_mch_id: text }
    expect(facts({ ...fields, mch_id: text })).toEqual({})
    expect(facts({ ...fields, mchid: text })).toEqual({ merchantId: 'mchid' })
    expect(facts({ ...fields, combine_mch_id: text })).toEqual({ merchantId: 'combine_mch_id' })
  })

  const json: Schema = { ...text, contentMediaType: 'application/json', contentSchema: text }

  it('say where XML holds JSON, and where it repeats an element', () => {
    const list: Schema = { type: 'array', items: object({ b: json }) }
    const document = object({ a: json, b: object({ list }), c: text })
    expect(factsOfXml(document, {})).toEqual({ json: ['a', 'b.list[*].b'], lists: ['b.list'] })
    const answer = { status: 200, kind: 'xml', signed: true, schema: document } as const
    const found = facts({ nonce_str: text }, { answer })
    expect(found).toEqual({ json: ['a', 'b.list[*].b'], lists: ['b.list'] })
  })

  it('say nothing of lists inside JSON, of a query string, of JSON that is answered or of a file', () => {
    const list: Schema = { type: 'array', items: text }
    const a: Schema = { ...json, contentMediaType: 'application/x-www-form-urlencoded' }
    const b: Schema = { ...json, contentSchema: list }
    expect(said(factsOfXml(object({ a, b }), {}))).toEqual({ json: ['b'] })
    for (const kind of ['json', 'raw'] as const) {
      const answer = { status: 200, kind, signed: true, schema: object({ b, list }) }
      expect(facts({ nonce_str: text }, { answer })).toEqual({})
    }
  })
})

const v2 = Object.entries(table).filter(([name]) => /^(GET|POST) v2\//.test(name))

/** The paths without `v2/` of which this is so. */
const those = (holds: (facts: (typeof table)[string]) => unknown): string[] =>
  v2.flatMap(([name, facts]) => (holds(facts) ? [name.replace(/^\w+ v2\//, '')] : [])).sort()

const under = (folder: string, ...names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}`)

describe('of the APIv2 operations of the catalogue', () => {
  it('those have no nonce that other clients know to have none, and five more', () => {
    const known = [
      ...under('cgi-bin/mch', 'customs/customdeclareorder', 'customs/customdeclarequery'),
      'cgi-bin/mch/newcustoms/customdeclareredeclare',
      ...['papay', 'papay/partner'].flatMap((folder) =>
        under(folder, 'deletecontract', 'h5entrustweb', 'preentrustweb', 'querycontract'),
      ),
      'pay/queryexchagerate',
      ...under('secapi/mch', 'addInstitutionsub', 'modifyInstitutionsub', 'queryInstitutionsub'),
      ...under('secapi/mch', 'addsubdevconfig', 'channelsetting', 'modifymchinfo'),
      ...under('secapi/mch', 'querysubdevconfig', 'submchmanage'),
    ]
    // Queries, and a form.
    const others = [
      ...under('appauth', 'authindex', 'getaccesstoken'),
      ...under('papay', 'entrustweb', 'partner/entrustweb'),
      'secapi/mch/uploadmedia',
    ]
    expect(known).toHaveLength(20)
    expect(those(({ nonceless }) => nonceless)).toEqual([...known, ...others].sort())
  })

  it('57 demand the client certificate', () => {
    const mmpaymkttransfers = [
      ...['gethbinfo', 'gettransferinfo', 'queryworkwxredpack', 'send_coupon'],
      ...['sendgroupredpack', 'sendminiprogramhb', 'sendredpack', 'sendworkwxredpack'],
      ...under('promotion', 'paywwsptrans2pocket', 'querywwsptrans2pocket', 'transfers'),
    ]
    const secapi = [
      ...under('mch', 'addInstitutionsub', 'modifyInstitutionsub', 'queryInstitutionsub'),
      ...under('mch', 'addsubdevconfig', 'channelsetting', 'modifymchinfo', 'querysubdevconfig'),
      ...under('mch', 'submchmanage', 'uploadmedia'),
      'mkt/addrecommendconf',
      ...under('pay', 'facepayreverse', 'multiprofitsharing', 'profitsharing'),
      ...under('pay', 'profitsharingfinish', 'profitsharingreturn'),
      ...under('pay', 'refund', 'refundv2', 'reverse'),
    ]
    const micro = [
      ...['getstate', 'getupgradestate', 'modifyarchives', 'modifycontactinfo'],
      ...['signcontract', 'submit', 'submitupgrade'],
    ]
    const wxv = [
      ...['cancelbill', 'changerentmoney', 'createhotelbill', 'createrentbill'],
      ...['finishhotelbill', 'finishrentbill', 'queryhotelbill', 'queryrentbill'],
    ]
    const expected = [
      ...under('applyment/micro', ...micro),
      'billcommentsp/batchquerycomment',
      ...under('deposit', 'consume', 'refund', 'reverse'),
      ...under('fund', 'queryautowithdrawbydate', 'reautowithdrawbydate'),
      ...under('mchrisk', 'querymchrisk', 'syncmchriskresult'),
      ...under('mmpaymkttransfers', ...mmpaymkttransfers),
      ...under('mmpaysptrans', 'pay_bank', 'query_bank'),
      'pay/downloadfundflow',
      ...under('risk', 'getpublickey', 'getviolation'),
      ...under('secapi', ...secapi),
      ...under('wxv', ...wxv),
    ]
    expect(expected).toHaveLength(57)
    expect(those(({ security }) => security)).toEqual(expected.sort())
  })

  it('five have another host', () => {
    const hosts = v2.flatMap(([name, { host }]) => (host ? [[name.split('v2/')[1], host]] : []))
    expect(Object.fromEntries(hosts)).toEqual({
      'appauth/authindex': 'https://payapp.mch.weixin.qq.com',
      'face/get_wxpayface_authinfo': 'https://payapp.weixin.qq.com',
      'risk/getpublickey': 'https://fraud.mch.weixin.qq.com',
      'secsvc/getrealnameinfo': 'https://fraud.mch.weixin.qq.com',
      'secsvc/realnameauth': 'https://fraud.mch.weixin.qq.com',
    })
  })

  it('some are signed with one algorithm only, or with HMAC-SHA256 unless they say MD5', () => {
    const md5 = those(({ signType }) => signType === 'MD5')
    const hmac = those(({ signType }) => signType === 'HMAC-SHA256')
    expect([md5.length, hmac.length]).toEqual([46, 57])
    const onlyMd5 = ['pay/downloadbill', 'mmpaymkttransfers/sendredpack', 'papay/entrustweb']
    expect(md5).toEqual(expect.arrayContaining(onlyMd5))
    expect(md5.filter((path) => path.startsWith('cgi-bin/'))).toHaveLength(3)
    const onlyHmac = ['pay/downloadfundflow', 'secapi/pay/profitsharing', 'pay/combinedorder']
    expect(hmac).toEqual(expect.arrayContaining(onlyHmac))
    // Not documented, and not signed.
    const others = ['applyment/micro/signcontract', 'appauth/authindex', 'pay/unifiedorder']
    expect([...md5, ...hmac].filter((path) => others.includes(path))).toEqual([])
  })

  it('five have another merchant id', () => {
    const combined = ['closecombinedorder', 'combinedorder', 'querycombinedorder']
    expect(those(({ merchantId }) => merchantId === 'combine_mch_id')).toEqual(
      under('pay', ...combined),
    )
    expect(those(({ merchantId }) => merchantId === 'mchid')).toEqual([
      'mmpaymkttransfers/promotion/transfers',
      'pay/settlementquery',
    ])
  })

  it('seven answer with a file or a page, unsigned', () => {
    expect(those(({ raw }) => raw === 'unsigned')).toEqual([
      'appauth/authindex',
      'billcommentsp/batchquerycomment',
      ...under('papay', 'entrustweb', 'partner/entrustweb'),
      ...under('pay', 'downloadbill', 'downloadfundflow'),
      'sandboxnew/pay/downloadbill',
    ])
  })

  it('two answer with lists of elements, and others with JSON', () => {
    expect(those(({ lists }) => lists)).toEqual([
      'mmpaymkttransfers/gethbinfo',
      'secapi/mch/submchmanage',
    ])
    expect(table['POST v2/mmpaymkttransfers/gethbinfo']?.lists).toEqual(['hblist.hbinfo'])
    expect(table['POST v2/secapi/mch/submchmanage']?.lists).toEqual(['mchinfo'])
    expect(those(({ json }) => json)).toHaveLength(26)
    expect(table['POST v2/pay/micropay']?.json).toEqual(['promotion_detail'])
    const ids = ['jsapi_path_list', 'appid_config_list']
    expect(table['POST v2/secapi/mch/querysubdevconfig']?.json).toEqual(ids)
  })

  it('none has fields that the client could encrypt or decrypt', () => {
    expect(those(({ encrypts, decrypts }) => encrypts ?? decrypts)).toEqual([])
  })

  it('notifications hold JSON in two fields', () => {
    const found = Object.entries(table).filter(([name]) => name.startsWith('NOTIFY v2/'))
    expect(Object.fromEntries(found)).toEqual({
      'NOTIFY v2/combined-transactions-success': { json: ['sub_order_list'] },
      'NOTIFY v2/transactions-risk-occurred': { json: ['transaction_id_list'] },
    })
  })
})
