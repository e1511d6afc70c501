/** Fen in yuan: `12.34`. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** A fee, whose fractions of a fen WeChat Pay shows: `0.06000`. */
export const fee = (fen: number): string => `${yuan(fen)}000`

export const count = (pieces: number): string => `${pieces}`

/** Of row `number`, some time on that day. */
export function timeOn(date: string, number: number): string {
  const seconds = number % 86_400
  const pad = (part: number) => `${Math.floor(part)}`.padStart(2, '0')
  return `${date} ${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`
}

/** A number of a day, 23 digits behind `prefix`. */
export const numberOn = (prefix: string, date: string, number: number): string =>
  `${prefix}${date.replaceAll('-', '')}${`${number}`.padStart(15, '0')}`
