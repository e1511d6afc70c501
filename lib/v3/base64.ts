/** RFC 4648 4, to the letter: Node.js would read base64 with any noise in it. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Whether `text` is base64, padded and without anything else in it. */
export const isBase64 = (text: string): boolean => text !== '' && BASE64.test(text)
