/** Fen in yuan: `12.34`, of any number of whole fen. */
export function yuan(fen: number): string {
  const digits = `${Math.abs(fen)}`.padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A fee, whose fractions of a fen WeChat Pay shows: `0.06000`. */
export const fee = (fen: number): string => `${yuan(fen)}000`

export const count = (pieces: number): string => `${pieces}`

/** Of row `number`, some time on that day. */
export function timeOn(date: string, number: number): string {
  const seconds = number % 86_400
  return `${date} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`
}

/** A number of a day, 23 digits behind `prefix`. */
export const numberOn = (prefix: string, date: string, number: number): string =>
  `${prefix}${date.replaceAll('-', '')}${`${number}`.padStart(15, '0')}`
