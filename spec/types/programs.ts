import type { Catalogue, Operation } from '../../lib/openapi/generate/catalogue.js'
import { createSamples, type Sample } from '../support/samples.js'
import { HEAD } from './compiler.js'
import type { EndpointCase, Wrong } from './endpoints.js'

/** A statement of a program, and what the compiler has to say about it: nothing, if it compiles. */
export interface Statement {
  readonly code: string
  readonly says?: RegExp
}

/** How every program begins. */
export const BEGINNING: readonly Statement[] = [
  ...HEAD.trimEnd().split('\n'),
  "import type { ChainPromise, WechatpayResponse } from 'wechatpay-chain'",
  "import type * as types from 'wechatpay-chain/types'",
  'declare function plain<D>(call: Promise<WechatpayResponse<D>>): void',
  'declare function chained<D>(call: ChainPromise<WechatpayResponse<D>>): void',
].map((code) => ({ code }))

/** Programs that call every operation in each spelling, by the name of the catalogue's file. */
export function everyCall(catalogue: Catalogue): ReadonlyMap<string, readonly Statement[]> {
  const samples = createSamples(catalogue)
  const programs = new Map<string, readonly Statement[]>()
  for (const [index, operation] of catalogue.operations.entries()) {
    const { file, path, method, answer } = operation
    const name = typeName(operation)
    const raw = answer.kind === 'raw'
    const data = raw ? 'string | Uint8Array' : answer.schema ? `types.${name}Response` : 'undefined'
    const options = `options${index}`
    const lines = [
      `const ${options}: types.${name}Request${raw ? '<undefined>' : ''} = ${print(samples.options(operation))}`,
      ...Object.values(spellings(path)).flatMap((node) => [
        `plain<${data}>(${node}.${method}(${options}))`,
        `chained<${data}>(${node}.${method}Async(${options}))`,
      ]),
      ...(data.startsWith('types.')
        ? [`void (${print(samples.answer(operation))} satisfies ${data})`]
        : []),
    ]
    programs.set(file, [...(programs.get(file) ?? BEGINNING), ...lines.map((code) => ({ code }))])
  }
  return programs
}

/** A program that tries the rules of one endpoint in one spelling. */
export function endpointProgram(
  { endpoint, wrong, notVerbs, reads = [], notReads = [] }: EndpointCase,
  node: string,
  catalogue: Catalogue,
): readonly Statement[] {
  const [verb = '', path] = endpoint.toLowerCase().split(' ')
  const operation = catalogue.operations.find(
    (known) => known.method === verb && known.path.toLowerCase() === path,
  )
  if (!operation) throw new Error(`${endpoint} is not in the catalogue`)
  const options = createSamples(catalogue).options(operation)
  const right = print(options)
  const data = `(await ${node}.${verb}(${right})).data`
  return [
    ...BEGINNING,
    { code: `void ${node}.${verb}(${right})` },
    { code: `void ${node}.${verb}Async(${right}).otherwise(({ code }) => code).wait()` },
    ...wrong.map((change) => ({
      code: `void ${node}.${verb}(${print(apply(change, options))})`,
      says: complaint(change),
    })),
    ...notVerbs.map((other) => ({
      code: `void ${node}.${other}(${right})`,
      says: new RegExp(`Property '${other}' does not exist`),
    })),
    ...reads.map((field) => ({ code: `void (${member(data, field)})` })),
    ...notReads.map((field) => ({
      code: `void ${member(data, field)}`,
      says: /does not exist on type|is possibly 'undefined'|Object is possibly/,
    })),
  ]
}

const member = (object: string, field: string): string =>
  field.startsWith('[') ? `${object}${field}` : `${object}.${field}`

/** The ways to write a listed URL. */
export function spellings(path: string): Readonly<Record<string, string>> {
  return {
    properties: `wxpay${properties(path)}`,
    text: `wxpay.chain('${path}')`,
    'text with <name>': `wxpay.chain('/${path.replaceAll('{', '<').replaceAll('}', '>')}')`,
    index: `wxpay['${path}']`,
  }
}

/** A URL as properties; as text where a property would be rewritten. */
function properties(path: string): string {
  const [, beginning = '', slash = ''] = /^(.*?)(\/?)$/.exec(path) ?? []
  const names = beginning.split('/').map((segment) => {
    if (/[A-Z]/.test(segment)) return `['/${segment}']`
    const name = segment.replace(/^\{(.*)\}$/, '_$1_')
    return `.${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`
  })
  return slash ? names.join('').replace(/\.(\w+)$/, "['$1/']") : names.join('')
}

/** What the names of an operation's types begin with: the method and the path. */
function typeName({ method, path }: Operation): string {
  const words = `${method}/${path.replace(/\/$/, '-slash')}`.split('/').flatMap((segment) => {
    const placeholder = /^\{(.*)\}$/.exec(segment)?.[1]
    return placeholder ? ['by', ...placeholder.split('_')] : segment.split('-')
  })
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** A value as an expression. */
export function print(value: unknown): string {
  if (value instanceof Uint8Array) return 'new Uint8Array()'
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, inner]) => `${JSON.stringify(name)}: ${print(inner)}`,
  )
  return `{ ${fields.join(', ')} }`
}

function apply(change: Wrong, options: Sample): Sample {
  const copy = structuredClone(options)
  const names = namesOf(change)
  const last = names.pop() ?? ''
  let parent = copy
  for (const name of names) {
    parent[name] ??= {}
    parent = parent[name] as Sample
  }
  if ('without' in change) delete parent[last]
  else parent[last] = 'value' in change ? change.value : 'x'
  return copy
}

const pathOf = (change: Wrong): string =>
  'without' in change ? change.without : 'added' in change ? change.added : change.changed

/** `a.b` and `a['b-c']` as names. */
const namesOf = (change: Wrong): string[] =>
  pathOf(change)
    .split(/\.|\['|'\]/)
    .filter((name) => name !== '')

function complaint(change: Wrong): RegExp {
  const name = `'+"?${namesOf(change).at(-1)}"?'+`
  if ('without' in change) return new RegExp(`Property ${name} is missing`)
  if ('changed' in change) return /not assignable to type|no properties in common/
  return new RegExp(
    `${name} does not exist in type|not assignable to type '(never|undefined|"json"|As)`,
  )
}

/** A module with so many calls as properties, with what is required of their options. */
export function callsProgram(catalogue: Catalogue, count: number): string {
  const samples = createSamples(catalogue, { onlyRequired: true })
  const { operations } = catalogue
  // Spread over the whole catalogue, so that few calls share what they cost.
  const chosen = operations.filter((_, at) => at % Math.floor(operations.length / count) === 0)
  const calls = chosen.slice(0, count).map((operation, at) => {
    const options = samples.options(operation)
    const given = Object.keys(options).length > 0 ? print(options) : ''
    return `export const call${at} = wxpay${properties(operation.path)}.${operation.method}(${given})`
  })
  return HEAD + calls.join('\n')
}
