import { expect, it } from 'vitest'
import { RequestError } from '../../lib/http/errors.js'
import { printable } from '../../lib/http/printable.js'

it.each<[string, string]>([
  ['a\r\nb', 'a  b'],
  ['a\u2028\u2029\u0085b', 'a   b'],
  ['\u001b[31m\u202e\0', ' [31m  '],
  ['会员 💎 é', '会员 💎 é'],
])('printable(%j) is %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

it('keeps the message of an error, and its stack, from forging a line', () => {
  const { message, stack } = new RequestError('`a\nError: b` is no option')
  expect(message).toBe('`a Error: b` is no option.')
  expect(stack?.split('\n')[0]).toBe('RequestError: `a Error: b` is no option.')
})
