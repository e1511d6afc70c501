import { describe, expect, it } from 'vitest'
import type { Operation, Parameter, Schema } from '../../../lib/openapi/generate/catalogue.js'
import { renderRepetitions } from '../../../lib/openapi/generate/repetitions.js'

const text: Schema = { type: 'string' }

const operation = (method: Operation['method'], path: string): Operation => ({
  file: 'v3/a',
  method,
  path,
  title: '',
  roles: [],
  pages: [],
  deprecated: false,
  parameters: [],
  answer: { status: 204, kind: 'none', signed: true },
  security: false,
})

/** A POST with a body of these fields; with `?` they are optional. */
function post(path: string, ...fields: string[]): Operation {
  const names = fields.map((field) => field.replace('?', ''))
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, text])),
    required: fields.filter((field) => !field.endsWith('?')),
  }
  return { ...operation('post', path), body: { kind: 'json', schema } }
}

/** A GET with these parameters in its query. */
function get(path: string, ...names: string[]): Operation {
  const parameters = names.map((name): Parameter => ({ name, in: 'query', schema: text }))
  return { ...operation('get', path), parameters }
}

/** The lines about a small catalogue. */
const lines = (...operations: Operation[]): string[] =>
  renderRepetitions({ operations, components: {}, webhooks: [], v2Notifications: [] })
    .split('\n')
    .slice(2, -2)
    .filter((line) => line !== '')

describe('the numbers of a POST', () => {
  it('are what its body has to have, and no others', () => {
    expect(lines(post('v3/a/b', 'out_a_no', 'mchid', 'out_b_no?'))).toEqual(['out_a_no - v3/a b'])
    expect(lines(post('v3/a/b', 'out_a_no', 'out_b_no'))).toEqual(['out_a_no+out_b_no - v3/a b'])
  })

  it('are those of the request where others name what it is about', () => {
    for (const own of ['out_return_no', 'out_request_no', 'send_request_no', 'out_transfer_no']) {
      expect(lines(post('v3/a/b', 'out_trade_no', own))).toEqual([`${own} - v3/a b`])
    }
  })

  it('are optional where there is one only', () => {
    expect(lines(post('v3/a/b', 'transaction_id', 'out_a_no?'))).toEqual(['out_a_no - v3/a b'])
    expect(lines(post('v3/a/b', 'out_a_no?', 'out_b_no?'))).toEqual([])
  })

  it('are none where the URL has it', () => {
    const query = get('v3/a/b/{out_a_no}')
    const line = '- v3/a/b/{out_a_no} v3/a/b/{out_a_no} end'
    expect(lines(query, post('v3/a/b/{out_a_no}/end', 'out_b_no?'))).toEqual([line])
    expect(lines(post('v3/a/b/{out_a_no}/end'))).toEqual([])
  })

  it('are none of a query, of another verb, and of what has none', () => {
    expect(lines(post('v2/pay/orderquery', 'out_trade_no'))).toEqual([])
    expect(lines({ ...post('v3/a/b', 'out_a_no'), method: 'patch' })).toEqual([])
    expect(lines(post('v3/a/b', 'transaction_id'), operation('post', 'v3/a/c'))).toEqual([])
  })
})

describe('the query of a POST', () => {
  const order = post('v3/a/b/jsapi', 'out_trade_no', 'plan_id')
  const queryOf = (asked: Operation, posted = order) => lines(asked, posted)[0]?.split(' ')[1]

  it.each([
    ['its number as placeholder', get('v3/a/b/{out_trade_no}'), '~/{out_trade_no}'],
    [
      'its number, named',
      get('v3/a/b/out-trade-no/{out_trade_no}'),
      '~/out-trade-no/{out_trade_no}',
    ],
    [
      'more of what it is given',
      get('v3/a/b/plan-id/{plan_id}/trade-no/{out_trade_no}'),
      '~/plan-id/{plan_id}/trade-no/{out_trade_no}',
    ],
    ['its number in the query', get('v3/a/b', 'out_trade_no'), 'v3/a/b'],
    [
      'two segments in common',
      get('v3/a/out-trade-no/{out_trade_no}'),
      'v3/a/out-trade-no/{out_trade_no}',
    ],
  ])('takes %s', (_, asked, query) => {
    expect(queryOf(asked)).toBe(query)
  })

  it.each([
    ['of another number', get('v3/a/b/{out_refund_no}')],
    ['without a number', get('v3/a/b')],
    ['that needs what only the answer tells', get('v3/a/b/{id}/out-trade-no/{out_trade_no}')],
    ['of a part', get('v3/a/b/out-trade-no/{out_trade_no}/details')],
    ['of something else', get('v3/a/b/bills/{out_trade_no}')],
    ['of something else by a parameter', get('v3/a/b/bills', 'out_trade_no')],
    ['of another family', get('v3/x/b/{out_trade_no}')],
    ['of every family', get('v3/{out_trade_no}')],
    ['that is no GET', { ...get('v3/a/b/{out_trade_no}'), method: 'delete' } as const],
  ])('is none %s', (_, asked) => {
    expect(queryOf(asked)).toBe('-')
  })

  it('stands below the very path in whatever words', () => {
    const asked = get('v3/a/b/plan/{plan_id}/order/{out_trade_no}')
    expect(queryOf(asked, post('v3/a/b', 'out_trade_no', 'plan_id'))).toContain('/order/')
    expect(queryOf(asked)).toBe('-')
  })

  it('is the nearest', () => {
    const far = get('v3/a/{out_trade_no}')
    const near = get('v3/a/b/{out_trade_no}')
    expect(lines(far, near, order)).toEqual(lines(near, far, order))
    expect(lines(far, near, order)).toEqual(['out_trade_no ~/{out_trade_no} v3/a/b jsapi'])
  })

  it('takes all of several numbers', () => {
    const both = post('v3/a/b', 'out_batch_no', 'out_detail_no')
    expect(queryOf(get('v3/a/b', 'out_batch_no'), both)).toBe('-')
    expect(queryOf(get('v3/a/b', 'out_batch_no', 'out_detail_no'), both)).toBe('~/b')
  })

  it('is none where the number would tell of something else', () => {
    const asked = get('v3/a/b/{out_trade_no}')
    expect(queryOf(asked, post('v3/a/b/exposure', 'out_trade_no'))).toBe('-')
    expect(queryOf(asked, post('v3/a/b/{out_trade_no}/send-pendingmessage'))).toBe(undefined)
  })

  it('is named where paths do not tell it', () => {
    expect(lines(post('v2/secapi/pay/refund', 'out_refund_no'))).toEqual([
      'out_refund_no v2/pay/refundquery v2/secapi/pay refund',
    ])
  })
})

describe('the table of repetitions', () => {
  it('has one line for all that share a query, below their parent', () => {
    const asked = get('v3/a/out-trade-no/{out_trade_no}')
    const posts = ['v3/a/app', 'v3/a/b/h5', 'v3/a/'].map((path) => post(path, 'out_trade_no'))
    expect(lines(asked, ...posts)).toEqual([
      'out_trade_no ~/a/out-trade-no/{out_trade_no} v3 a/app a/b/h5 a/',
    ])
  })

  it('has a line for each family of what has none', () => {
    const posts = ['v3/a/b', 'v3/a/c/d', 'v3/b/c'].map((path) => post(path, 'out_trade_no'))
    expect(lines(...posts)).toEqual(['out_trade_no - v3/a b c/d', 'out_trade_no - v3/b c'])
  })
})
