import { randomBytes, randomInt } from 'node:crypto'

/** RFC 3339 in Beijing, to the second: `2018-06-08T10:34:56+08:00`. */
export function beijingTime(date: Date = new Date()): string {
  const there = new Date(date.getTime() + 8 * 3_600_000)
  return `${there.toISOString().slice(0, 19)}+08:00`
}

/** In Beijing as well, as in `20140903131540`, of a time as above. */
export const digitsOf = (time: string): string => time.replace(/\D/g, '').slice(0, 14)

/** In Beijing as well, as in `2018-06-08 10:34:56`, of a time as above. */
export const plainTime = (time: string): string => time.slice(0, 19).replace('T', ' ')

/** As in `4200000404201909069117582536`. */
export const newTransactionId = (): string => `42000${digits(23)}`

/** As in `50000000382019052709732678859`. */
export const newRefundId = (): string => `50000${digits(24)}`

/** Of a red pack or a transfer, as in `1000000000201503283103439304`. */
export const newListId = (): string => `1000000000${digits(18)}`

/** Of 委托代扣. */
export const newContractId = (): string => `${beijingDigits()}${digits(12)}`

/** As in `EV-2018022511223320873`, only longer. */
export const newEventId = (): string => `EV-${beijingDigits()}${digits(12)}`

/** `wx`, the time in Beijing, 20 hexadecimal digits. */
export const newPrepayId = (): string => `wx${beijingDigits()}${randomBytes(10).toString('hex')}`

/** 32 hexadecimal digits. */
export const newNonce = (): string => randomBytes(16).toString('hex')

/** As in `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`. */
export const newOpenid = (): string => `o${randomBytes(21).toString('base64url').slice(1)}`

const beijingDigits = (): string => digitsOf(beijingTime())

const digits = (count: number): string =>
  Array.from({ length: count }, () => randomInt(10)).join('')
