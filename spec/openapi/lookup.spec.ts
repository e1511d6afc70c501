import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WechatpayRequest } from '../../lib/http/request.js'
import { table } from '../../lib/openapi/facts-table.js'
import { factsOf } from '../../lib/openapi/lookup.js'
import { answersUnsigned, answersWithStatement } from '../../lib/v3/unsigned.js'
import { catalogue, catalogueFolder } from '../support/catalogue.js'

const isOfNotification = (name: string) => name.startsWith('NOTIFY ')

const known = Object.entries(table).flatMap(([name, facts]) =>
  isOfNotification(name) ? [] : [facts],
)

const count = (of: 'encrypts' | 'decrypts') => {
  const lists = known.flatMap((facts) => (facts[of] ? [facts[of]] : []))
  return [lists.length, lists.flat().length]
}

interface Json {
  readonly [name: string]: Json
}

/** Where a document is marked as encrypted, read without the generator. */
function* marksIn(schema: Json, path = ''): Generator<string> {
  if (schema['x-encrypted']) yield path
  if (schema.items) yield* marksIn(schema.items, `${path}[*]`)
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield* marksIn(inner, path === '' ? name : `${path}.${name}`)
  }
}

describe('the facts of an endpoint', () => {
  it.each<[string, string, object]>([
    ['GET', 'v3/global/certificates', { host: 'https://apihk.mch.weixin.qq.com' }],
    ['POST', 'v3/applyment4sub/applyment/', { slash: true }],
    [
      'POST',
      'v3/merchant/media/upload',
      { upload: { file: 'file', name: 'filename', digest: 'sha256' } },
    ],
    ['GET', 'v3/billdownload/file', { raw: 'unsigned' }],
    ['GET', 'hk/v3/statements', { raw: 'signed' }],
    ['POST', 'v2/secapi/pay/refund', { security: true }],
    ['POST', 'v2/secapi/mch/uploadmedia', { security: true, upload: { file: 'media' } }],
  ])('of %s %s hold %o', async (method, path, facts) => {
    expect(await factsOf(method, path)).toMatchObject(facts)
  })

  it('are none where there is nothing to say', async () => {
    expect(await factsOf('GET', 'v3/bill/tradebill')).toEqual({})
    expect(await factsOf('GET', 'v3/nothing')).toEqual({})
    expect(await factsOf('PUT', 'v3/billdownload/file')).toEqual({})
    expect(await factsOf('GET', 'v3/billdownload/file/more')).toEqual({})
  })

  it('name the encrypted fields by their paths', async () => {
    const { encrypts } = await factsOf('POST', 'v3/profitsharing/orders')
    expect(encrypts).toEqual(['json.receivers[*].name'])
    const { encrypts: inQuery } = await factsOf('GET', 'v3/smartguide/guides')
    expect(inQuery).toEqual(['query.mobile'])
    const { decrypts } = await factsOf('GET', 'hk/v3/merchants/{sub_mchid}')
    expect(decrypts).toEqual(['contact.name', 'contact.phone', 'contact.email'])
  })

  it.each(Object.keys(table))('%s are found by a path with values in it too', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ')
    expect(await factsOf(method, path.replace(/\{.*?\}/g, '4200000'))).toBe(table[endpoint])
    expect(await factsOf(method, path)).toBe(table[endpoint])
  })

  it.each(catalogue.operations)('$method $path has no facts of another', async (operation) => {
    const { method, path, host, security, answer, body } = operation
    const facts = await factsOf(method.toUpperCase(), path)
    expect(facts.host).toBe(host)
    expect(facts.security ?? false).toBe(security)
    expect(facts.upload !== undefined).toBe(body?.kind === 'multipart')
    expect(facts.raw !== undefined).toBe(answer.kind === 'raw')
    expect(facts.slash ?? false).toBe(path.endsWith('/'))
  })

  it('are as many as the catalogue says of itself', () => {
    expect(known.filter(({ host }) => host)).toHaveLength(6)
    expect(known.filter(({ security }) => security)).toHaveLength(57)
    expect(known.filter(({ upload }) => upload)).toHaveLength(15)
    expect(known.filter(({ raw }) => raw)).toHaveLength(14)
    expect(known.filter(({ slash }) => slash)).toHaveLength(2)
    // The marks of APIv2 are no facts: 12 are sent by 3 operations, 2 returned by one.
    expect(count('encrypts')).toEqual([122 - 3, 302 - 12])
    expect(count('decrypts')).toEqual([53 - 1, 88 - 2])
  })
})

describe('the facts of a notification', () => {
  const text = readFileSync(join(catalogueFolder, 'v3', 'webhook-resources.json'), 'utf8')
  const { 'x-events': events, components }: Json = JSON.parse(text)
  const schemaAt = ($ref: Json | undefined): Json =>
    components?.schemas?.[`${$ref}`.replace('#/components/schemas/', '')] ?? {}

  it.each(Object.entries(events ?? {}))('%s hold what the catalogue says', async (name, event) => {
    const variants = Object.values(event.variants ?? [event])
    const marks = variants.flatMap(({ resource }) => [...marksIn(schemaAt(resource))])
    const facts = await factsOf('NOTIFY', name)
    expect([...(facts.decrypts ?? [])].sort()).toEqual([...new Set(marks)].sort())
    expect(facts.replies).toBe(event.reply ? true : undefined)
    expect(Object.keys(facts).length).toBe((marks.length > 0 ? 1 : 0) + (event.reply ? 1 : 0))
  })

  it('name the encrypted fields of its resource by their paths', async () => {
    expect(await factsOf('NOTIFY', 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE')).toEqual({
      decrypts: [
        'phone_number',
        'user_information.common_field_list[*].value',
        'user_information.custom_field_list[*].user_chosen_values[*]',
      ],
    })
    const { decrypts } = await factsOf('NOTIFY', 'MEMBERCARD.ACCEPT_CARD')
    expect(decrypts).toEqual(['phone_number'])
  })

  it('say which ones the merchant answers with data', async () => {
    expect(await factsOf('NOTIFY', 'ENTRUST.TERMINATE_RETENTION')).toEqual({ replies: true })
    expect(await factsOf('NOTIFY', 'PARKING_FEE.QUERY_TRANS_INFO')).toEqual({ replies: true })
  })

  it('are none where there is nothing to say, or the event is not listed', async () => {
    expect(await factsOf('NOTIFY', 'TRANSACTION.SUCCESS')).toEqual({})
    expect(await factsOf('NOTIFY', 'NEW.EVENT')).toEqual({})
    expect(await factsOf('NOTIFY', '{NEW}')).toEqual({})
    expect(await factsOf('POST', 'ENTRUST.TERMINATE_RETENTION')).toEqual({})
  })

  it('are as many as the catalogue says of itself', () => {
    const all = Object.entries(table).flatMap(([name, facts]) =>
      isOfNotification(name) ? [facts] : [],
    )
    expect(all.filter(({ replies }) => replies)).toHaveLength(4)
    expect(all.filter(({ decrypts }) => decrypts)).toHaveLength(6)
    // 5 marks: 3 of them in a document that four events share.
    expect(all.flatMap(({ decrypts = [] }) => decrypts)).toHaveLength(3 * 4 + 2)
  })
})

describe('the unsigned files of APIv3', () => {
  const files = catalogue.operations.filter(
    ({ path, answer }) => answer.kind === 'raw' && !path.startsWith('v2/'),
  )
  const requestOf = (path: string) =>
    ({
      method: 'GET',
      template: `/${path}`,
      target: `/${path.replace(/\{.*?\}/g, '42')}`,
      prefix: '/',
    }) as WechatpayRequest

  it.each(files)('$path is known to the verifier as such', ({ path, answer }) => {
    expect(answersUnsigned(requestOf(path))).toBe(!answer.signed)
    expect(answersWithStatement(requestOf(path))).toBe(answer.signed)
  })

  it('are all that it lets pass', () => {
    const others = catalogue.operations.filter((operation) => !files.includes(operation))
    const passed = others.filter(({ method, path }) => {
      return method === 'get' && answersUnsigned(requestOf(path))
    })
    expect(passed).toEqual([])
  })
})
