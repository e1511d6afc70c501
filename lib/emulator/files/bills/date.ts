import { paramError } from '../../answer.js'
import { beijingTime } from '../../numbers.js'
import { required } from '../../parameters.js'

/** `bill_date`: a day before today in Beijing, and at most three months ago. */
export function billDate(query: URLSearchParams): string {
  const date = required(query, 'bill_date')
  const refuse = (issue: string) => paramError('bill_date', date, issue, 'query')
  if (!isDay(date)) throw refuse('must be a day as YYYY-MM-DD')
  if (date >= beijingTime().slice(0, 10)) throw refuse('must be before today, in Beijing')
  if (date < threeMonthsAgo()) throw refuse('must be at most three months ago')
  return date
}

/** A day that there is: none of the 31st of February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function threeMonthsAgo(): string {
  const date = new Date(`${beijingTime().slice(0, 10)}T00:00:00Z`)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() - 3)
  // From the 31st of May it went to the 31st of February, which is in March.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
