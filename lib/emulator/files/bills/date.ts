import { paramError, Refusal } from '../../answer.js'
import { beijingTime } from '../../numbers.js'
import { required } from '../../parameters.js'

/** `bill_date`, `YYYY-MM-DD`: a day before today in Beijing, and at most three months ago. */
export function billDate(query: URLSearchParams): string {
  const name = 'bill_date'
  const date = dayIn(query, name, /^\d{4}-\d\d-\d\d$/, 'YYYY-MM-DD')
  if (date < threeMonthsAgo()) throw refusal(name, date, 'must be at most three months ago')
  return date
}

/** A day before today in Beijing, given as `YYYYMMDD`; it returns as `YYYY-MM-DD`. */
export const pastDay = (query: URLSearchParams, name: string): string =>
  dayIn(query, name, /^\d{8}$/, 'YYYYMMDD')

export const noBill = (): Refusal => new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')

function dayIn(query: URLSearchParams, name: string, form: RegExp, example: string): string {
  const given = required(query, name)
  const date = given.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3')
  if (!form.test(given) || !exists(date)) throw refusal(name, given, `must be a day as ${example}`)
  if (date >= today()) throw refusal(name, given, 'must be before today, in Beijing')
  return date
}

const refusal = (name: string, value: string, issue: string): Refusal =>
  paramError(name, value, issue, 'query')

const today = (): string => beijingTime().slice(0, 10)

/** There is no 31st of February. */
function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function threeMonthsAgo(): string {
  const date = new Date(`${today()}T00:00:00Z`)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() - 3)
  // From the 31st of May it went to the 31st of February, which is in March.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
