import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noContent, ok, paramError } from '../../lib/emulator/answer.js'
import { createGate } from '../../lib/emulator/gate.js'
import { startEmulator } from '../../lib/emulator/index.js'
import { createIdentities, type Merchant } from '../../lib/emulator/keys.js'
import { memberCards } from '../../lib/emulator/member-cards.js'
import { orders } from '../../lib/emulator/orders.js'
import { jsonBody } from '../../lib/emulator/request.js'
import { createRouter, type Handler } from '../../lib/emulator/router.js'
import { createSeal } from '../../lib/emulator/seal.js'
import { createListener } from '../../lib/emulator/server.js'
import { createClient } from '../../lib/index.js'
import type { Operation } from '../../lib/openapi/generate/catalogue.js'
import { catalogue, catalogueFolder } from '../support/catalogue.js'
import { createSamples } from '../support/samples.js'
import { type UntypedClient, untyped } from '../support/untyped.js'
import { spellings } from '../types/programs.js'

const HOME = 'https://catalogue.test/'

/** Reads the catalogue's own schemas, by a validator that knows nothing of the generator. */
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, logger: false })
for (const file of readdirSync(catalogueFolder, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.json')) {
    ajv.addSchema(JSON.parse(readFileSync(join(catalogueFolder, file), 'utf8')), HOME + file)
  }
}

/** What is wrong with a value, by the schema at a place of the catalogue. */
function faultsOf(value: unknown, { file, path, method }: Operation, ...place: string[]): string {
  const pointer = ['paths', `/${path}`, method, ...place]
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const validate = ajv.compile({ $ref: `${HOME}${file}.json#/${pointer}` })
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

const samples = createSamples(catalogue)
/** APIv2 is not called yet. */
const operations = catalogue.operations.filter(({ path }) => !path.startsWith('v2/'))

/** Answers an operation from its examples, if the request is what the catalogue documents. */
function handlerOf(operation: Operation): Handler {
  const { parameters, body, answer } = operation
  const data = samples.answer(operation)
  return (request) => {
    for (const { in: place, name, required } of parameters) {
      const given =
        place === 'query'
          ? request.query.has(name)
          : place === 'path' || request.headers[name.toLowerCase()] !== undefined
      if (required && !given) throw paramError(name, '', 'is required', 'query')
    }
    if (body?.kind === 'json') {
      const content = ['requestBody', 'content', 'application/json', 'schema']
      const faults = faultsOf(jsonBody(request), operation, ...content)
      if (faults) throw paramError('', '', faults)
    }
    if (answer.kind === 'none') return { ...noContent, status: answer.status }
    if (answer.kind === 'json') return ok(data)
    return ok('a file')
  }
}

let server: Server
let wxpay: UntypedClient
const arrived: string[] = []

beforeAll(async () => {
  const { merchant, platform } = await createIdentities()
  const routes = operations.map((operation) => [
    `${operation.method.toUpperCase()} /${operation.path}`,
    handlerOf(operation),
  ])
  server = createServer(
    createListener({
      check: createGate(merchant),
      route: createRouter(Object.fromEntries(routes)),
      seal: createSeal(platform),
      record: ({ method, url, verified }) => arrived.push(`${method} ${url} ${verified}`),
    }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const { mchid, serial, privateKey } = merchant
  const certs = { [platform.serial]: platform.publicKey }
  const config = { mchid, serial, privateKey, certs, baseUrl: `http://127.0.0.1:${port}/` }
  wxpay = untyped(createClient(config))
})

afterAll(async () => {
  await wxpay.close()
  server.close()
})

describe('every operation of the catalogue', () => {
  it.each(catalogue.operations)('$method $path is one URL in every spelling', ({ path }) => {
    const { 'text with <name>': angled, ...others } = spellings(path)
    const nodes = Object.values(others).map((code) =>
      new Function('wxpay', `return ${code}`)(wxpay),
    )
    expect(nodes.map(String)).toEqual([path, path, path])
    const node = new Function('wxpay', `return ${angled}`)(wxpay)
    expect(`${node}`.replaceAll('<', '{').replaceAll('>', '}')).toBe(path)
  })

  it.each(operations)('$method $path goes out as documented and comes back', async (operation) => {
    const { path, method, answer } = operation
    const before = arrived.length
    const { status, data, verified } = await wxpay.chain(path)[method](samples.options(operation))
    expect(arrived.slice(before)).toEqual([expect.stringMatching(/ true$/)])
    expect(status).toBe(answer.kind === 'none' ? answer.status : 200)
    expect(data).toEqual(answer.kind === 'raw' ? 'a file' : samples.answer(operation))
    expect(verified).toBe(answer.signed)
  })

  it.each(operations.filter(({ answer }) => answer.kind === 'json'))(
    '$method $path has an answer that fits its schema',
    (operation) => {
      const place = [
        'responses',
        `${operation.answer.status}`,
        'content',
        'application/json',
        'schema',
      ]
      expect(faultsOf(samples.answer(operation), operation, ...place)).toBe('')
    },
  )
})

describe('the emulator', () => {
  const routes = Object.keys({ ...memberCards(), ...orders({ mchid: '1900000109' } as Merchant) })

  it.each(routes)('knows %s as the catalogue lists it', (route) => {
    const listed = operations.map(({ method, path }) => `${method.toUpperCase()} /${path}`)
    expect(listed).toContain(route)
  })

  it('answers as the catalogue documents', async () => {
    await using emulator = await startEmulator()
    await using shop = untyped(createClient(emulator.config))
    const { mchid } = emulator.config
    const required = createSamples(catalogue, { onlyRequired: true })
    const known = operations.filter(({ path, method, answer }) => {
      return answer.kind === 'json' && routes.includes(`${method.toUpperCase()} /${path}`)
    })
    // Orders are placed before they are queried; nothing is paid yet, so none has a number of WeChat Pay's.
    const calls = known
      .filter(({ path }) => !path.includes('{transaction_id}'))
      .sort((a, b) => (a.method === 'post' ? 0 : 1) - (b.method === 'post' ? 0 : 1))
    expect(calls.length).toBeGreaterThan(5)
    const placed = 'ORDER-0'
    for (const [at, operation] of calls.entries()) {
      const { path, method, body } = operation
      const { json, query, ...options } = required.options(operation)
      const { data } = await shop.chain(path)[method]({
        ...options,
        ...(path.includes('{out_trade_no}') && { out_trade_no: placed }),
        ...(query ? { query: Object.assign(query, { mchid }) } : {}),
        ...(body && { json: { ...(json as object), mchid, out_trade_no: `ORDER-${at}` } }),
      })
      const place = ['responses', '200', 'content', 'application/json', 'schema']
      expect([path, faultsOf(data, operation, ...place)]).toEqual([path, ''])
    }
  })
})
