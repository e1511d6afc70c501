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
    names
      .map((name) => fields[name])
      .filter((value) => typeof value === 'string')
      .find((value) => value !== '')
  const refused = ['return_code', 'result_code'].filter(
    (name) => fields[name] !== undefined && fields[name] !== 'SUCCESS',
  )
  return {
    isNo: refused.length > 0,
    code: text('err_code', 'error_code', ...refused),
    message: text('err_code_des', 'error_code_des', 'return_msg', 'result_msg', 'retmsg'),
  }
}
