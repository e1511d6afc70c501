import { describe, expect, it } from 'vitest'
import { type Operation, resolve, type Schema } from '../../lib/openapi/generate/catalogue.js'
import { factsOf } from '../../lib/openapi/lookup.js'
import type { Arrived } from '../support/answers.js'
import { catalogue } from '../support/catalogue.js'
import { faultsOf } from '../support/faults.js'
import { createSamples, type Sample } from '../support/samples.js'
import { type Fields, says, sentIn, signOf, startShop } from './support.js'

const samples = createSamples(catalogue)
const operations = catalogue.operations.filter(({ path }) => path.startsWith('v2/'))
const MCHID = '1900000109'

/** The options of a call with every field that is documented, of the client's own merchant. */
function optionsOf(operation: Operation): Sample {
  const options = samples.options(operation)
  const own = ({ ...fields }: Sample): Sample => {
    for (const name of ['mch_id', 'mchid', 'combine_mch_id']) {
      if (name in fields) fields[name] = MCHID
    }
    // The form of an upload is signed beside its file, so that it cannot bring a sign of its own.
    if (operation.body?.kind === 'multipart') delete fields.sign
    return fields
  }
  const kind = operation.body?.kind ?? 'query'
  return { ...options, [kind]: own((options[kind] ?? {}) as Sample), security: false }
}

/** What was sent, as fields. */
function fieldsOf(operation: Operation, request: Arrived): Fields {
  if (operation.method === 'get') {
    return Object.fromEntries(new URLSearchParams(request.target.split('?')[1]))
  }
  return sentIn(request)
}

/** The fields as the catalogue has them, where numbers are numbers. Its sign is never longer than that of MD5. */
function asDocumented({ sign: _, ...fields }: Fields, schema: Schema): object {
  const { properties = {} } = resolve(schema, catalogue.components)
  const isText = (name: string) =>
    (resolve(properties[name] ?? {}, catalogue.components).type ?? 'string') === 'string'
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isText(name) ? value : JSON.parse(value)]),
  )
}

/** A document with its lists and its JSON. */
function written(value: unknown, name: string, json: readonly string[]): string {
  const text = json.includes(name) ? JSON.stringify(value) : value
  if (Array.isArray(text)) return text.map((item) => written(item, name, json)).join('')
  const inner =
    typeof text === 'object' && text !== null
      ? Object.entries(text)
          .map(([inner, item]) => written(item, inner, json))
          .join('')
      : `<![CDATA[${text}]]>`
  return `<${name}>${inner}</${name}>`
}

/** The answer of the examples, to a call that went well: its XML, and what is to be read of it. */
async function answerOf(operation: Operation): Promise<{ xml: string; data: unknown }> {
  const { json = [] } = await factsOf(operation.method.toUpperCase(), operation.path)
  const sample = samples.answer(operation) as Sample
  // One of 136 is not documented at all.
  const fields: Sample = Object.keys(sample).length > 0 ? { ...sample } : { return_code: '' }
  for (const name of ['return_code', 'result_code']) if (name in fields) fields[name] = 'SUCCESS'
  const flat = Object.entries(fields).map(([name, value]) => [
    name,
    json.includes(name) ? JSON.stringify(value) : `${value}`,
  ])
  const data = 'sign' in fields ? { ...fields, sign: signOf(Object.fromEntries(flat)) } : fields
  return { xml: written(data, 'xml', json), data }
}

const reads = operations.filter(({ answer }) => answer.kind === 'xml')
const files = operations.filter(({ answer }) => answer.kind === 'raw')

describe('every operation of APIv2', () => {
  it('is one of 136', () => {
    expect(operations).toHaveLength(136)
    expect(reads.length + files.length).toBeGreaterThan(130)
  })

  it.each(operations)('$method $path goes out signed, as documented', async (operation) => {
    const { wxpay, requests } = await startShop(says(''))
    const { path, method, body, parameters } = operation
    await wxpay
      .chain(path)
      [method](optionsOf(operation))
      .catch(() => {})
    const [request] = requests
    if (!request) throw new Error('nothing was sent')
    expect(request.target.split('?')[0]).toBe(path.slice(2))
    if (body?.kind === 'multipart') return
    const fields = fieldsOf(operation, request)
    const facts = await factsOf(method.toUpperCase(), path)
    expect(fields.sign).toBe(signOf(fields, fields.sign_type))
    if (facts.nonceless) expect(fields).not.toHaveProperty('nonce_str')
    if (!body) {
      const documented = parameters.filter(({ in: place }) => place === 'query')
      expect(Object.keys(fields)).toEqual(
        expect.arrayContaining(documented.map(({ name }) => name)),
      )
      return
    }
    const place = ['requestBody', 'content', 'application/xml', 'schema']
    const document = { sign: '', ...asDocumented(fields, body.schema) }
    expect(faultsOf(document, { ...operation, path: path.slice(3) }, ...place)).toBe('')
  })

  it.each(reads)('$method $path comes back as it is documented', async (operation) => {
    const { xml, data } = await answerOf(operation)
    const { wxpay } = await startShop(says(xml))
    const { path, method } = operation
    const response = await wxpay.chain(path)[method](optionsOf(operation))
    expect(response.data).toEqual(data)
    expect(response.verified).toBe('sign' in (data as object))
  })

  it.each(files)('$method $path comes back as a file', async (operation) => {
    const { wxpay } = await startShop(says('a file', { headers: { 'content-type': 'text/plain' } }))
    const { data } = await wxpay.chain(operation.path)[operation.method](optionsOf(operation))
    expect(data).toBe('a file')
  })
})
