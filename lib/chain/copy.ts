/** The same text in memory of its own: what was cut out of a large text keeps all of it, as long as it is remembered. */
export const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
