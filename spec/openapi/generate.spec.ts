import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Catalogue, Operation, Schema, Webhook } from '../../lib/openapi/generate/catalogue.js'
import { renderFacts } from '../../lib/openapi/generate/facts.js'
import { generate, TYPES } from '../../lib/openapi/generate/generate.js'
import { renderTypes } from '../../lib/openapi/generate/render.js'

const root = join(import.meta.dirname, '..', '..')

describe('the generated files', () => {
  it('are what the catalogue gives, and no others', () => {
    const generated = generate(root)
    const types = readdirSync(join(root, TYPES), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${TYPES}/${file}`)
    const others = ['lib/openapi/facts-table.ts', 'lib/openapi/repetitions-table.ts']
    expect([...generated.keys()].sort()).toEqual([...types, ...others].sort())
    for (const [file, content] of generated) {
      const written = readFileSync(join(root, file), 'utf8')
      expect(written === content, `${file} is old: npm run generate`).toBe(true)
      expect(content).toMatch(/^\/\/ Generated from .*: do not edit\.\n/)
    }
  })
})

const GET: Operation = {
  file: 'v3/a',
  method: 'get',
  path: 'v3/a',
  title: '查询',
  roles: [],
  pages: [],
  deprecated: false,
  parameters: [],
  answer: { status: 204, kind: 'none', signed: true },
  security: false,
}

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
})
const state: Schema = { type: 'string', enum: ['A', 'B'] }

/** The types of a small catalogue, each line without its indentation. */
function render(
  operations: readonly Partial<Operation>[],
  components: Catalogue['components'] = {},
  webhooks: readonly Webhook[] = [],
) {
  const known = operations.map((operation) => ({ ...GET, ...operation }))
  return [
    ...renderTypes({ operations: known, components, webhooks, v2Notifications: [] }).values(),
  ].join('\n')
}

/** A notification whose resource has these fields. */
const webhook = (eventType: string, name: string, fields: Record<string, Schema>): Webhook => ({
  eventType,
  title: '',
  names: [],
  pages: [],
  resources: [{ name, schema: object(fields) }],
})

const posting = (schema: Schema, path = 'v3/a'): Partial<Operation> => ({
  method: 'post',
  path,
  file: path.slice(0, 4),
  body: { kind: path.startsWith('v2/') ? 'xml' : 'json', schema },
  answer: { status: 200, kind: path.startsWith('v2/') ? 'xml' : 'json', signed: true, schema },
})

describe('the generator', () => {
  it('types strictly what is sent, and leaves room for new values in what comes back', () => {
    const text = render([
      posting(object({ state, level: { type: 'integer', enum: [1, 2] } }, ['state'])),
    ])
    expect(text).toContain(
      `interface PostV3ABody {\nstate: "A" | "B"\nlevel?: 1 | 2 | undefined\n}`,
    )
    expect(text).toContain(
      `interface PostV3AResponse {\nstate: "A" | "B" | (string & {})\nlevel?: 1 | 2 | (number & {})\n}`,
    )
  })

  it('has a shared schema twice only where the two differ', () => {
    const components = {
      List: object({ l: { type: 'array', items: { type: 'string' } } }, ['l']),
      State: state,
      Name: object({ first: { type: 'string' } }, ['first']),
      Sent: state,
    }
    const use = { a: { $ref: '#/State' }, b: { $ref: '#/Name' }, c: { $ref: '#/List' } }
    const text = render(
      [
        posting(object(use)),
        { parameters: [{ name: 's', in: 'query', schema: { $ref: '#/Sent' } }] },
      ],
      components,
    )
    expect(text).toContain('type State = "A" | "B" | (string & {})\n')
    expect(text).toContain('type StateInput = "A" | "B"\n')
    expect(text.match(/interface Name/g)).toHaveLength(1)
    expect(text).toContain('type Sent = "A" | "B"\n')
    expect(text).not.toContain('NameInput')
    expect(text).toContain(
      'interface PostV3ABody {\na?: StateInput | undefined\nb?: Name | undefined\nc?: ListInput | undefined\n}',
    )
  })

  it('takes lists that cannot be changed, and gives lists that can', () => {
    const text = render([posting(object({ a: { type: 'array', items: state } }))])
    expect(text).toContain('a?: readonly ("A" | "B")[] | undefined\n')
    expect(text).toContain('a?: ("A" | "B" | (string & {}))[]\n')
  })

  it('has text wherever XML is answered, and fills in what the client adds', () => {
    const fields = object(
      { sign: { type: 'string' }, nonce_str: { type: 'string' }, fee: { type: 'integer' } },
      ['sign', 'nonce_str', 'fee'],
    )
    const text = render([posting(fields, 'v2/a')])
    expect(text).toContain(
      'interface PostV2ABody {\nsign?: string | undefined\nnonce_str?: string | undefined\nfee: number | string\n}',
    )
    expect(text).toContain(
      'interface PostV2AResponse {\nsign: string\nnonce_str: string\nfee: string\n}',
    )
  })

  it.each(['sign_type', 'mch_id', 'mchid', 'combine_mch_id', 'workwx_sign', 'media_hash'])(
    'lets %s be left out of a request of APIv2, wherever that has it',
    (name) => {
      const schema: Schema = { type: 'string' }
      const fields = object({ [name]: schema, sub_mch_id: schema }, [name, 'sub_mch_id'])
      expect(render([posting(fields, 'v2/a')])).toContain(
        `interface PostV2ABody {\n${name}?: string | undefined\nsub_mch_id: string\n}`,
      )
      const form = { method: 'post', body: { kind: 'multipart', schema: fields } } as const
      expect(render([{ ...form, path: 'v2/a' }])).toContain(
        `type PostV2ABody = {\n${name}?: string\nsub_mch_id: string\n}`,
      )
      const parameters = [{ name, in: 'query', required: true, schema } as const]
      const text = render([{ path: 'v2/a', parameters }])
      expect(text).toContain(`type GetV2AQuery = {\n${name}?: string | undefined\n}`)
      expect(text).toContain('query?: GetV2AQuery | undefined\n')
      expect(text).toContain('get(options?: GetV2ARequest)')
    },
  )

  it('fills nothing into JSON, nor into a path', () => {
    const text = render([posting(object({ sign: { type: 'string' } }, ['sign']))])
    expect(text).toContain('interface PostV3ABody {\nsign: string\n}')
    const placed = { name: 'mchid', in: 'path', required: true, schema: state } as const
    const path = render([{ path: 'v3/a/{mchid}', parameters: [placed] }])
    expect(path).toContain('mchid: "A" | "B"\n')
    expect(path).toContain('get(options: GetV3AByMchidRequest)')
  })

  describe('of JSON in XML', () => {
    const content = object({ fee: { type: 'integer' }, mch_id: state }, ['mch_id'])
    const carrying = (contentSchema: Schema, contentMediaType = 'application/json'): Schema =>
      object({ a: { type: 'string', maxLength: 9, contentMediaType, contentSchema } }, ['a'])

    it('takes a value or its text, and gives the value, in which numbers are numbers', () => {
      const text = render([posting(carrying(content), 'v2/a')])
      expect(text).toContain(
        'interface PostV2ABody {\n/** JSON, ≤ 9 字符 */\na: {\nfee?: number | undefined\nmch_id: "A" | "B"\n} | string\n}',
      )
      expect(text).toContain(
        'interface PostV2AResponse {\n/** JSON, ≤ 9 字符 */\na: {\nfee?: number\nmch_id: "A" | "B" | (string & {})\n}\n}',
      )
    })

    it('has lists', () => {
      const list: Schema = { type: 'array', items: { type: 'string' } }
      const text = render([posting(carrying(list), 'v2/a')])
      expect(text).toContain('a: readonly string[] | string\n')
      expect(text).toContain('a: string[]\n')
    })

    it('leaves JSON in JSON, and a query string, as text', () => {
      const text = render([
        posting(carrying(content)),
        posting(carrying(content, 'application/x-www-form-urlencoded'), 'v2/b'),
      ])
      expect(text).toContain('interface PostV3ABody {\n/** JSON 文本, ≤ 9 字符 */\na: string\n}')
      const note = '/** application/x-www-form-urlencoded, ≤ 9 字符 */'
      expect(text).toContain(`interface PostV2BBody {\n${note}\na: string\n}`)
    })

    it('shares a schema with JSON, and with XML it does not', () => {
      const shared = object({ s: { $ref: '#/State' } })
      const carried = { ...posting(carrying(shared), 'v2/a'), answer: GET.answer }
      const text = render([carried, posting(shared, 'v3/b')], { State: state })
      expect(text).toContain('a: {\ns?: StateInput | undefined\n} | string\n')
      expect(text).toContain('interface PostV3BBody {\ns?: StateInput | undefined\n}')
      expect(() => render([carried, posting(shared, 'v2/b')], { State: state })).toThrow(
        '#/State is used in JSON and in XML',
      )
    })

    it('has a shared schema twice whose JSON may be sent as text', () => {
      const components = { Doc: carrying({ type: 'boolean' }) }
      const text = render([posting(object({ d: { $ref: '#/Doc' } }, ['d']), 'v2/a')], components)
      expect(text).toContain('interface Doc {\n/** JSON, ≤ 9 字符 */\na: boolean\n}')
      expect(text).toContain('interface DocInput {\n/** JSON, ≤ 9 字符 */\na: boolean | string\n}')
      expect(text).toContain('interface PostV2ABody {\nd: DocInput\n}')
    })

    it('takes each of several documents', () => {
      const one = object({ b: { type: 'string' } }, ['b'])
      const other = object({ c: { $ref: '#/State' } }, ['c'])
      const schema = carrying(object({ scene: { oneOf: [one, other] } }, ['scene']))
      const text = render([{ ...posting(schema, 'v2/a'), answer: GET.answer }], { State: state })
      expect(text).toContain('a: {\nscene: {\nb: string\n} | {\nc: State\n}\n} | string\n')
      expect(text).toContain('type State = "A" | "B"\n')
    })
  })

  it('has numbers in what APIv2 answers as JSON', () => {
    const schema = object({ code: { type: 'integer', enum: [0, -1] } }, ['code'])
    const answer = { status: 200, kind: 'json', signed: true, schema } as const
    expect(render([{ path: 'v2/a', answer }])).toContain(
      'interface GetV2AResponse {\ncode: 0 | -1 | (number & {})\n}',
    )
  })

  it('takes XML where the answer is a file', () => {
    const answer = { status: 200, kind: 'raw', signed: false } as const
    const text = render([{ ...posting(object({ a: state }), 'v2/a'), answer }])
    expect(text).toContain(
      'interface PostV2ARequest<A extends As | undefined = As | undefined> extends XmlFileOptions<A, false> {\nquery?: undefined\nxml: PostV2ABody\n}',
    )
    expect(text).toContain('(options: PostV2ARequest<A>): Promise<FileResponse<A>>\n')
    expect(text).not.toContain('PostV2AResponse')
    expect(render([{ path: 'v2/a', answer }])).toContain(
      'interface GetV2ARequest<A extends As | undefined = As | undefined> extends FileOptions<A, false> {',
    )
  })

  it('knows the values of a number that is sent or answered as text', () => {
    const kind: Schema = { type: 'integer', enum: [1, 2] }
    const text = render([posting(object({ kind }, ['kind']), 'v2/a')])
    expect(text).toContain('interface PostV2ABody {\nkind: 1 | 2 | "1" | "2"\n}')
    expect(text).toContain('interface PostV2AResponse {\nkind: "1" | "2" | (string & {})\n}')
  })

  it('refuses a shared schema that stands both in JSON and in XML', () => {
    const schema = object({ a: { $ref: '#/State' } })
    const operations = [posting(schema), posting(schema, 'v2/a')]
    expect(() => render(operations, { State: state })).toThrow('#/State')
  })

  it('keeps numbered fields', () => {
    const schema: Schema = {
      type: 'object',
      patternProperties: { '^coupon_id_[0-9]+_[0-9]+$': { type: 'string' } },
    }
    const text = render([posting(schema, 'v2/a')])
    expect(text).toContain(`[name: \`coupon_id_\${number}_\${number}\`]: string | undefined`)
  })

  it('documents a field by its label and what its value looks like, on one line', () => {
    const text = render(
      [
        posting(
          object({
            a: { type: 'string', title: '时间', format: 'date-time' },
            b: { type: 'string', title: '姓名', maxLength: 32, 'x-encrypted': true },
            c: { type: 'integer', minimum: 1, maximum: 10, default: 5 },
            d: { type: 'string', title: 'a */ b', deprecated: true },
            e: { type: 'array', items: state, minItems: 1, maxItems: 9 },
            f: { title: '订单状态', $ref: '#/State' },
            g: { $ref: '#/State' },
            h: { type: 'string', 'x-ciphertext': true },
            i: { type: 'string', 'x-ciphertext': 'AES-256-ECB' },
          }),
        ),
      ],
      { State: { ...state, title: '状态', maxLength: 8 } },
    )
    expect(text).toContain('/** 时间 (RFC 3339) */\na?: string')
    expect(text).toContain('/** 姓名 (加密, ≤ 32 字符) */\nb?: string')
    expect(text).toContain('/** 1–10, 默认 5 */\nc?: number')
    expect(text).toContain('/** a *\\/ b @deprecated */\nd?: string')
    expect(text).toContain('/** 1–9 项 */\ne?: ')
    expect(text).toContain('/** 订单状态 (≤ 8 字符) */\nf?: State')
    expect(text).toContain('/** 状态 (≤ 8 字符) */\ng?: State')
    expect(text).toContain('/** AEAD_AES_256_GCM 密文 */\nh?: string')
    expect(text).toContain('/** AES-256-ECB 密文 */\ni?: string')
  })

  it('documents a verb by its official name, its merchants and its pages', () => {
    const pages = ['https://pay.weixin.qq.com/doc/v3/1']
    const text = render([{ roles: ['直连商户', '服务商'], pages, deprecated: true }])
    const doc =
      '/**\n * 查询 (直连商户、服务商)\n *\n * @see https://pay.weixin.qq.com/doc/v3/1\n * @deprecated\n */\n'
    expect(text).toContain(`${doc}get(options?: GetV3ARequest): Promise<`)
    expect(text).toContain(`${doc}getAsync(options?: GetV3ARequest): ChainPromise<`)
  })

  it('demands options where a placeholder, a query, a header or a body is required', () => {
    const string: Schema = { type: 'string' }
    const optional = { name: 'q', in: 'query', schema: string } as const
    expect(render([{ parameters: [optional] }])).toContain('get(options?: GetV3ARequest)')
    const required = { ...optional, required: true }
    expect(render([{ parameters: [required] }])).toContain('get(options: GetV3ARequest)')
    const header = {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: string,
    } as const
    expect(render([{ parameters: [header] }])).toContain('get(options: GetV3ARequest)')
    expect(render([{ parameters: [header] }])).toContain('headers: GetV3AHeaders')
    const placed = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } } as const
    const text = render([{ path: 'v3/a/{id}', parameters: [placed] }])
    expect(text).toContain('id: number | string\n')
    expect(text).toContain('get(options: GetV3AByIdRequest)')
  })

  it('leaves headers out that the client sends by itself', () => {
    const schema: Schema = { type: 'string' }
    const own = ['Wechatpay-Serial', 'Accept-Encoding'].map((name) => {
      return { name, in: 'header', required: true, schema } as const
    })
    const text = render([{ parameters: own }])
    expect(text).not.toContain('Headers')
    expect(text).toContain('get(options?: GetV3ARequest)')
  })

  it('types the resource of a notification as it does an answer, once for all that share it', () => {
    const fields = { state, list: { type: 'array', items: state } } as const
    const text = render([], {}, [webhook('A.B', 'Thing', fields), webhook('AC', 'Thing', fields)])
    const values = '"A" | "B" | (string & {})'
    expect(text.match(/interface Thing /g)).toHaveLength(1)
    expect(text).toContain(`interface Thing {\nstate?: ${values}\nlist?: (${values})[]\n}`)
    expect(text).toContain('interface NotificationResources {\n"A.B": Thing\nAC: Thing\n}')
    expect(text).toContain('interface NotificationReplies {\n}')
  })

  it('types strictly what the merchant answers to a notification', () => {
    const schema = object({ state, list: { type: 'array', items: state } }, ['state'])
    const reply = { name: 'Reply', schema }
    const text = render([], {}, [
      { ...webhook('A.B', 'Thing', {}), reply },
      webhook('A.C', 'X', {}),
    ])
    expect(text).toContain(
      'interface Reply {\nstate: "A" | "B"\nlist?: readonly ("A" | "B")[] | undefined\n}',
    )
    expect(text).toContain('interface NotificationReplies {\n"A.B": Reply\n}')
  })

  it('lets every field be read where a notification is one of several', () => {
    const others = ['Other', 'Third'].map((name) => ({ name, schema: object({}) }))
    const { resources, ...first } = webhook('A.B', 'First', {})
    const text = render([], {}, [{ ...first, resources: [...resources, ...others] }])
    expect(text).toContain('"A.B": OneOf<First | Other | Third>\n')
    expect(text).toContain("import type { OneOf } from '../../one-of.js'\n")
  })

  it('names the encrypted fields of all documents that a notification can be, each once', () => {
    const secret: Schema = { type: 'string', 'x-encrypted': true }
    const fields: Record<string, Schema>[] = [
      { a: secret, b: state },
      { a: secret, c: secret },
    ]
    const resources = fields.map((each) => ({ name: 'Thing', schema: object(each) }))
    const webhooks = [{ ...webhook('A.B', 'Thing', {}), resources }]
    const text = renderFacts({ operations: [], components: {}, webhooks, v2Notifications: [] })
    expect(text).toContain('{"NOTIFY A.B":{"decrypts":["a","c"]}}')
  })

  it('has a shared schema twice that is sent in a request and received in a notification', () => {
    const sent = { ...posting(object({ s: { $ref: '#/State' } })), answer: GET.answer }
    const received = webhook('A.B', 'Thing', { s: { $ref: '#/State' } })
    expect(render([sent], { State: state })).toContain('type State = "A" | "B"\n')
    const text = render([sent], { State: state }, [received])
    expect(text).toContain('type StateInput = "A" | "B"\n')
    expect(text).toContain('interface PostV3ABody {\ns?: StateInput | undefined\n}')
    expect(text).toContain('interface Thing {\ns?: State\n}')
  })

  it('documents an event type by its official names, its pages and its new name', () => {
    const pages = ['https://pay.weixin.qq.com/doc/v3/1', 'https://pay.weixin.qq.com/doc/v3/2']
    const known = { ...webhook('A.B', 'Thing', {}), title: '支付通知', names: ['甲', '乙'], pages }
    const text = render([], {}, [
      { ...known, renamedTo: 'A.C' },
      { ...webhook('A.D', 'Thing', {}), renamedTo: 'A.E' },
    ])
    expect(text).toContain(
      `/**
 * 支付通知 (甲、乙)
 *
 * @see https://pay.weixin.qq.com/doc/v3/1
 * @see https://pay.weixin.qq.com/doc/v3/2
 * @deprecated 改名为 A.C
 */
"A.B": Thing
/** @deprecated 改名为 A.E */
"A.D": Thing
`,
    )
  })

  it('gives a segment a property where one leads to it, and text where none does', () => {
    const paths = ['v3/a-b/{c_d}', 'v3/c_d', 'v3/addSub', 'v3/a/b/', 'v3/delete']
    const text = render(paths.map((path) => ({ path })))
    expect(text).toContain('readonly aB: V3AB\n')
    expect(text).toContain('readonly _c_d_: V3ABByCD\n')
    expect(text).toContain('readonly c_d: V3C_d\n')
    expect(text).toContain('readonly "/addSub": V3AddSub\n')
    expect(text).toContain('readonly "b/": V3ABSlash\n')
    expect(text).toContain('readonly delete: V3Delete\n')
    expect(text).toContain('readonly "v3/addSub": V3AddSub\n')
    expect(text).toContain('readonly "v3/a/b/": V3ABSlash\n')
  })

  it('refuses a catalogue in which two types would have one name', () => {
    expect(() => render([{ path: 'v3/a-b' }, { path: 'v3/a/b' }])).toThrow('V3AB')
    const own = webhook('A.B', 'V3A', {})
    expect(() => render([{ path: 'v3/a' }], {}, [own])).toThrow('two types are called V3A')
    const other = webhook('A.C', 'A', { a: state })
    expect(() => render([], {}, [webhook('A.B', 'A', {}), other])).toThrow('are called A')
    const parts = { A: state }
    const shared = webhook('A.B', 'A', { a: { $ref: '#/A' } })
    expect(() => render([], parts, [shared])).toThrow('two types are called A')
  })

  it('calls a node whose segment is a verb of the node before it', () => {
    const text = render([{ method: 'delete', path: 'v3/a' }, { path: 'v3/a/delete' }])
    expect(text).toContain(
      `interface V3A extends ListedNode {
/** 查询 */
deleteAsync(options?: DeleteV3ARequest): ChainPromise<WechatpayResponse<undefined>>
readonly delete: V3ADelete
}`,
    )
    expect(text).toContain(
      `interface V3ADelete extends ListedNode {
/** 查询 */
(options?: DeleteV3ARequest): Promise<WechatpayResponse<undefined>>
/** 查询 */
get(options?: GetV3ADeleteRequest)`,
    )
  })
})
