import { outcomeUnknown } from './describe.js'
import { ApiError, type ErrorResponse } from './errors.js'

/** An error about an answer that is right but for what `problem` says of it. */
export function unusable(response: ErrorResponse, problem: string): ApiError {
  const { method, url } = response.request
  const what = `${method} ${url}: the answer (${response.status}) ${problem}`
  const message = `${what}; see error.response.text().${outcomeUnknown(response.request)}`
  return new ApiError(message, { response, code: 'ERR_RESPONSE' })
}
