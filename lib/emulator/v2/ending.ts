import { type Answer, Ending } from '../answer.js'
import type { Said } from './xml.js'

/** Ends a request that WeChat Pay does not look into: `return_code` is FAIL, and nothing is signed. */
export class Denial extends Ending {
  readonly answer: Answer

  constructor(message: string, more: Said = {}) {
    super(message)
    const said = { return_code: 'FAIL', return_msg: message, ...more }
    this.answer = { status: 200, body: '', xml: { said } }
  }
}

/** Ends a request that the web server in front of WeChat Pay refuses. */
export class Page extends Ending {
  readonly answer: Answer

  constructor(status: number, name: string, message?: string) {
    super(message ?? name)
    this.answer = {
      status,
      headers: { 'Content-Type': 'text/html' },
      body: [
        '<html>',
        `<head><title>${status} ${message ?? name}</title></head>`,
        '<body>',
        `<center><h1>${status} ${name}</h1></center>`,
        ...(message === undefined ? [] : [`<center>${message}</center>`]),
        '<hr><center>nginx</center>',
        '</body>',
        '</html>',
        '',
      ].join('\r\n'),
    }
  }
}

/** What cannot be done: `result_code` is FAIL, and `code` is `err_code`. */
export class Failure extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
