import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noContent, ok, paramError } from '../../lib/emulator/answer.js'
import { createGate } from '../../lib/emulator/gate.js'
import { createMerchant } from '../../lib/emulator/merchant.js'
import { createPlatform } from '../../lib/emulator/platform/keys.js'
import { jsonBody } from '../../lib/emulator/request.js'
import { createRouter, type Handler } from '../../lib/emulator/router.js'
import { seal } from '../../lib/emulator/seal.js'
import { createListener } from '../../lib/emulator/server.js'
import { createClient } from '../../lib/index.js'
import type { Operation } from '../../lib/openapi/generate/catalogue.js'
import { catalogue } from '../support/catalogue.js'
import { faultsOf } from '../support/faults.js'
import { createSamples } from '../support/samples.js'
import { type UntypedClient, untyped } from '../support/untyped.js'
import { spellings } from '../types/programs.js'

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
  const [merchant, platform] = await Promise.all([createMerchant(), createPlatform('key')])
  const routes = operations.map((operation) => [
    `${operation.method.toUpperCase()} /${operation.path}`,
    handlerOf(operation),
  ])
  server = createServer(
    createListener({
      certified: () => false,
      check: createGate(merchant),
      route: createRouter(Object.fromEntries(routes)),
      seal: ({ body }) => seal(body, platform.preferred),
      record: ({ method, url, verified }) => arrived.push(`${method} ${url} ${verified}`),
      nextFault: () => undefined,
      reset: () => {},
    }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const { mchid, serial, privateKey } = merchant
  const certs = { [platform.preferred.serial]: platform.preferred.pem }
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
