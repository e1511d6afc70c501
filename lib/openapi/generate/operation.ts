import type { BodyKind, Operation, Parameter } from './catalogue.js'
import { comment, verbDoc } from './docs.js'
import { operationName } from './names.js'
import { type Field, fieldsOf, isRequired, type Printer } from './schema.js'
import { type Place, placeIn } from './shared.js'

/** Headers that the client sets by itself. */
const OWN_HEADERS = ['Wechatpay-Serial', 'Accept-Encoding']

/** What a request is based on, by the kind of its body. */
const OPTIONS: Readonly<Record<BodyKind, string>> = {
  json: 'JsonOptions',
  xml: 'XmlOptions',
  multipart: 'MultipartOptions',
}

/** A number in a path may be beyond 2^53, where only text is exact. */
const IN_PATH: Place = { sent: true, asText: true }

/** The types of one operation: query, headers, body, request and response. */
export function printOperation(operation: Operation, printer: Printer): string {
  return [printQuery, printHeaders, printBody, printRequest, printResponse]
    .map((print) => print(operation, printer))
    .filter((declaration) => declaration !== '')
    .join('\n')
}

/** A verb of a node, e.g. `get`. Without `name` it is the signature of a node that is itself called. */
export const printVerb = (operation: Operation, name: string = operation.method): string =>
  printCall(operation, name, 'Promise')

/** The same, with a promise that reads as in PHP, e.g. `getAsync`. */
export const printVerbAsync = (operation: Operation): string =>
  printCall(operation, `${operation.method}Async`, 'ChainPromise')

function printCall(operation: Operation, called: string, promise: string): string {
  const { answer } = operation
  const name = operationName(operation)
  const isRaw = answer.kind === 'raw'
  const generic = isRaw ? '<A extends As | undefined = undefined>' : ''
  const options = `options${needsOptions(operation) ? '' : '?'}: ${name}Request${isRaw ? '<A>' : ''}`
  const data = answer.kind === 'none' ? 'undefined' : `${name}Response`
  const response = isRaw ? 'FileResponse<A>' : `WechatpayResponse<${data}>`
  return `${verbDoc(operation)}${called}${generic}(${options}): ${promise}<${response}>\n`
}

/** A type, not an interface, so that it fits the index signature of `RequestOptions['query']`. */
function printQuery(operation: Operation, printer: Printer): string {
  const query = parametersIn('query', operation)
  if (query.length === 0) return ''
  const fields = printer.fields(query, placeIn(operation, true))
  return `export type ${operationName(operation)}Query = {\n${fields}}\n`
}

function printHeaders(operation: Operation, printer: Printer): string {
  const headers = parametersIn('header', operation)
  if (headers.length === 0) return ''
  const fields = printer.fields(headers, placeIn(operation, true))
  const more = '[name: string]: string | number | undefined'
  return `export interface ${operationName(operation)}Headers {\n${fields}${more}\n}\n`
}

function printBody(operation: Operation, printer: Printer): string {
  const { body } = operation
  if (!body) return ''
  const name = `${operationName(operation)}Body`
  const place = placeIn(operation, true)
  if (body.kind !== 'multipart') return printer.declare(name, body.schema, place)
  // A type, as a query's is. A field of a form is there or not: a file that is `undefined` is a mistake.
  const fields = printer.fields(fieldsOf(body.schema), place, false)
  return `export type ${name} = {\n${fields}}\n`
}

function printRequest(operation: Operation, printer: Printer): string {
  const { title, body, answer } = operation
  const name = operationName(operation)
  const query = parametersIn('query', operation)
  const headers = parametersIn('header', operation)
  const place = placeIn(operation, true)
  const members = [
    printer.fields(parametersIn('path', operation), IN_PATH),
    query.length > 0 ? member('query', query, place, `${name}Query`) : 'query?: undefined\n',
    headers.length > 0 ? member('headers', headers, place, `${name}Headers`) : '',
    body ? `${body.kind}: ${name}Body${body.kind === 'multipart' ? ' | FormData' : ''}\n` : '',
  ]
  const generic = answer.kind === 'raw' ? '<A extends As | undefined = As | undefined>' : ''
  const head = `export interface ${name}Request${generic} extends ${baseOf(operation)}`
  return `${comment(title)}${head} {\n${members.join('')}}\n`
}

function printResponse(operation: Operation, printer: Printer): string {
  const { answer } = operation
  if (!answer.schema || answer.kind === 'raw') return ''
  const name = `${operationName(operation)}Response`
  return printer.declare(name, answer.schema, placeIn(operation, false))
}

const member = (option: string, fields: readonly Field[], place: Place, type: string): string =>
  fields.some((field) => isRequired(field, place))
    ? `${option}: ${type}\n`
    : `${option}?: ${type} | undefined\n`

function needsOptions(operation: Operation): boolean {
  const fields = (['path', 'query', 'header'] as const).flatMap((place) =>
    parametersIn(place, operation),
  )
  const place = placeIn(operation, true)
  return operation.body !== undefined || fields.some((field) => isRequired(field, place))
}

/** What the request extends: options without those that this operation does not take. */
function baseOf({ body, answer }: Operation): string {
  if (answer.kind === 'raw') {
    return `${body ? 'XmlFileOptions' : 'FileOptions'}<A${answer.signed ? '' : ', false'}>`
  }
  return body ? OPTIONS[body.kind] : 'BodilessOptions'
}

const parametersIn = (place: Parameter['in'], { parameters }: Operation): Field[] =>
  parameters
    .filter((parameter) => parameter.in === place && !OWN_HEADERS.includes(parameter.name))
    .map(({ name, schema, required = false }) => ({ name, schema, required }))
