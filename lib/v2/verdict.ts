import type { XmlFields } from './xml.js'

/** What an answer of APIv2 says of the call. */
export interface Verdict {
  /** Whether it was refused: `return_code` or `result_code` is there, and not `SUCCESS`. */
  readonly isNo: boolean
  readonly code: string | undefined
  readonly message: string | undefined
}

export function verdictOf(fields: XmlFields): Verdict {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '') as
      | string
      | undefined
  const [first, second] = [text('return_code'), text('result_code')]
  const isNo = [first, second].some((code) => code !== undefined && code !== 'SUCCESS')
  return {
    isNo,
    code:
      text('err_code', 'error_code') ??
      (first === undefined || first === 'SUCCESS' ? second : first),
    message: text('err_code_des', 'error_code_des', 'return_msg', 'result_msg', 'retmsg'),
  }
}
