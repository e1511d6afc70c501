import { BEGINNING, type Statement } from './programs.js'

const compiles = (code: string): Statement => ({ code })
const fails = (code: string, says: RegExp): Statement => ({ code, says })

/** URLs that the catalogue does not list, and what is not a URL at all. */
export const unlisted: Readonly<Record<string, readonly Statement[]>> = {
  'a URL without placeholders': [
    compiles("void wxpay.chain('v3/new').get()"),
    compiles("void wxpay.chain('v3/new').post({ json: { any: 1 }, timeout: 5 })"),
    fails("void wxpay.chain('v3/new').post({ jsno: {} })", /'jsno' does not exist/),
    fails("void wxpay.chain('v3/new').get({ query: 5 })", /not assignable to type/),
  ],
  placeholders: [
    compiles("void wxpay.chain('v3/new/{a}/<b>').put({ a: 'x', b: 5, json: {} })"),
    compiles("void wxpay.chain('<a>/{b}').getAsync({ a: 'x', b: 5n }).otherwise(() => 1).wait()"),
    compiles("void wxpay.chain('{#a}{.b}{/c}{;d}{&e}').get({ a: 1, b: 1, c: 1, d: 1, e: 1 })"),
    compiles("void wxpay.chain('v3/<+a>/<b,c*>').get({ a: 'x/y', b: 1, c: ['x'] })"),
    fails("void wxpay.chain('<a>/<b>').get({ a: 'x' })", /'b' is missing/),
    compiles("void wxpay.chain('v3/{a}' as 'v3/{a}' | 'v3/{b}').get({ a: 1 })"),
    compiles("void wxpay.chain('v3/new{?a,b*}{+c}{d:3}').get({ a: 1, b: ['x'], c: 'd', d: true })"),
    fails("void wxpay.chain('v3/new/{a}').get()", /Expected 1 arguments/),
    fails("void wxpay.chain('v3/new/{a}/<b>').get({ a: 'x' })", /'b' is missing/),
    fails("void wxpay.chain('v3/new/{a}').get({ a: 'x', c: 'y' })", /'c' does not exist/),
    fails("void wxpay.chain('v3/new/{a}').get({ a: { b: new Date() } })", /not assignable to type/),
  ],
  answers: [
    fails("void (await wxpay.chain('v3/new').get()).data.x", /is of type 'unknown'/),
    compiles("void (await wxpay.chain('v3/new').get<{ x: string }>()).data.x.length"),
    compiles("void (await wxpay.chain('v3/new/{a}').post<{ x: 1 }>({ a: '', json: {} })).data.x"),
  ],
  'text that is only known at run time': [
    compiles("void wxpay.chain('v3/new' as string).get({ any: 1, query: { a: 1 } })"),
    compiles(`void wxpay.chain(\`v3/new/\${'a' as string}\`).get()`),
  ],
  'what comes after an unlisted beginning': [
    compiles("void wxpay.chain('v3/new/{a}').chain('<b>').get({ a: '1', b: '2' })"),
    fails("void wxpay.chain('v3/new/{a}').chain('<b>').get({ b: '2' })", /'a' is missing/),
    compiles("void wxpay.chain('v3/{a}' as string).chain('b').get({ a: '1' })"),
    compiles("void wxpay.chain('v3/new').delete.post({ json: {} })"),
    compiles("void wxpay.chain('v3/new')['thing/{a}']?.get({ a: 1 })"),
  ],
  'what comes after a listed beginning': [
    compiles("void wxpay.v3.pay.chain('new/{a}').get({ a: 1, b: 2 })"),
    fails('void wxpay.v3.pay.nothing', /'nothing' does not exist/),
    fails('void wxpay.nothing', /'nothing' does not exist/),
    fails("void wxpay['v3/nothing']", /'v3\/nothing' does not exist/),
    fails('void wxpay.v3.get()', /'get' does not exist/),
    fails('void wxpay.v3.pay.transactions.native()', /not callable/),
    fails('wxpay.v3.pay = wxpay.v3.pay', /read-only/),
  ],
  'what may be undefined': [
    compiles(
      "void wxpay.v3.bill.tradebill.get({ query: { bill_date: '', sub_mchid: undefined }, timeout: undefined })",
    ),
    compiles("void wxpay.chain('v3/new').get({ query: undefined, signal: undefined })"),
    fails(
      'void wxpay.v3.bill.tradebill.get({ query: { bill_date: undefined } })',
      /not assignable to type 'string'/,
    ),
    fails(
      'void wxpay.v3.merchant.media.upload.post({ multipart: { file: undefined, meta: {} } })',
      /not assignable to type/,
    ),
  ],
  'a file': [
    compiles("void (await wxpay.v3.billdownload.file.get({ query, as: 'text' })).data.trim()"),
    compiles("void (await wxpay.v3.billdownload.file.get({ query, as: 'bytes' })).data.buffer"),
    compiles(
      "void (await wxpay.v3.billdownload.file.get({ query, as: 'stream' })).body.getReader()",
    ),
    compiles('void (await wxpay.v3.billdownload.file.get({ query, verify: false })).data.length'),
    compiles('void wxpay.v3.merchant.media.upload.post({ multipart: new FormData() })'),
    fails(
      'void (await wxpay.v3.billdownload.file.get({ query })).data.trim()',
      /'trim' does not exist/,
    ),
    fails(
      "void (await wxpay.v3.billdownload.file.get({ query, as: 'stream' })).data.length",
      /undefined/,
    ),
  ],
  'the members of the root': [
    compiles('void wxpay.ready()'),
    compiles('void wxpay.close()'),
    compiles('void wxpay.stack.v3.toString()'),
    fails('void wxpay.open()', /'open' does not exist/),
  ],
  'a node is a value': [
    compiles(`void \`\${wxpay.v3.pay}\``),
    compiles('void (await wxpay.v3.pay).transactions'),
    fails('void wxpay.v3.pay.then', /'then' does not exist/),
  ],
}

export const unlistedProgram = (statements: readonly Statement[]): readonly Statement[] => [
  ...BEGINNING,
  compiles("const query = { token: 'x' }"),
  ...statements,
]
