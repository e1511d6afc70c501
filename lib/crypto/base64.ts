/**
 * The octets that `text` stands for; `undefined` unless it is base64 to the letter (RFC 4648 4 and 3.5): padded,
 * canonical, and nothing else in it. Node.js would read it with any noise.
 */
export function fromBase64(text: string): Buffer | undefined {
  const octets = Buffer.from(text, 'base64')
  return text !== '' && octets.toString('base64') === text ? octets : undefined
}
