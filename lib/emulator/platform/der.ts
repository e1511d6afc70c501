// What a certificate is written in: the encoding rules of X.690, as far as RFC 5280 needs them.

/** An encoded element: a tag of one octet, the length, the contents (X.690 8.1). */
function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

/** X.690 8.1.3: the short form below 128, else how many octets the length takes and then these. */
function lengthOf(octets: number): number[] {
  if (octets < 0x80) return [octets]
  return octets < 0x100 ? [0x81, octets] : [0x82, octets >> 8, octets & 0xff]
}

export const sequence = (...members: readonly Uint8Array[]): Buffer => element(0x30, ...members)

/** Of one member: more would have to be sorted (X.690 11.6). */
export const setOf = (member: Uint8Array): Buffer => element(0x31, member)

/** `[number]`, explicit. */
export const tagged = (number: number, content: Uint8Array): Buffer =>
  element(0xa0 | number, content)

/** `[number]`, implicit, of something that has no members. */
export const taggedOctets = (number: number, content: Uint8Array): Buffer =>
  element(0x80 | number, content)

/** Big-endian; the first octet is neither zero nor above 0x7f, unless it is the only one. */
export const integer = (octets: Uint8Array): Buffer => element(0x02, octets)

export const yes: Buffer = element(0x01, Buffer.from([0xff]))

export const nothing: Buffer = element(0x05)

export const octetString = (content: Uint8Array): Buffer => element(0x04, content)

/** @param unused how many bits of the last octet do not count */
export const bitString = (content: Uint8Array, unused = 0): Buffer =>
  element(0x03, Buffer.from([unused]), content)

export const utf8String = (text: string): Buffer => element(0x0c, Buffer.from(text))

export const printableString = (text: string): Buffer => element(0x13, Buffer.from(text))

/** `2.5.4.3`: the first two arcs as one, and each in base 128 (X.690 8.19). */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...arcs] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...arcs].flatMap(inBase128)))
}

const inBase128 = (arc: number): number[] =>
  arc < 0x80 ? [arc] : [...inBase128(arc >> 7).map((octet) => octet | 0x80), arc & 0x7f]

/** RFC 5280 4.1.2.5: two digits of the year until 2049, four from 2050 on; whole seconds. */
export function time(date: Date): Buffer {
  const digits = `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`
  return digits < '2050'
    ? element(0x17, Buffer.from(digits.slice(2)))
    : element(0x18, Buffer.from(digits))
}
