import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiver } from '../notifications/messages.js'
import { documentOf, payment, secret, signatureOf, signed } from '../notifications/v2-messages.js'
import { tried } from '../support/figures.js'
import { edited, editsOf, endOf, hostileText, PATIENCE, watchProcess } from './support.js'

const RUNS = 1_000

let inputs = 0

watchProcess()

describe('the `sign` of APIv2', PATIENCE, () => {
  it.each<[string, (right: string) => string]>([
    ['in lower case', (right) => right.toLowerCase()],
    [
      'with one letter in lower case',
      (right) => right.replace(/[A-F]/, (letter) => letter.toLowerCase()),
    ],
    ['cut off', (right) => right.slice(0, -1)],
    ['with a digit behind it', (right) => `${right}0`],
    ['with NUL before it', (right) => `0${right}`],
    ['twice', (right) => right + right],
    ['with a blank behind it', (right) => `${right} `],
    ['with a line break behind it', (right) => `${right}\n`],
    [
      'of full-width digits',
      (right) => right.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['of octets', (right) => Buffer.from(right, 'hex').toString('base64')],
    ['of 32 zeros', () => '0'.repeat(32)],
    ['of 64 zeros', () => '0'.repeat(64)],
    [
      'filled up to the length of the other algorithm',
      (right) => right.slice(0, 32).padEnd(64, '0'),
    ],
    ['of the secret', () => secret],
    ['by an empty secret', () => signatureOf(payment, { key: '' })],
    ['by another secret', () => signatureOf(payment, { key: secret.toUpperCase() })],
  ])('%s is refused', async (_, change) => {
    const { notifications } = receiver({ secret })
    for (const type of ['MD5', 'HMAC-SHA256'] as const) {
      inputs++
      const body = documentOf({ ...payment, sign: change(signatureOf(payment, { type })) })
      const { error } = await endOf(() => notifications.parse({ headers: {}, body }))
      expect(error).toMatchObject({ code: 'ERR_VERIFY', reason: 'signature' })
    }
  })

  it('changed in any way is refused', async () => {
    const { notifications } = receiver({ secret })
    const rights = [signed(payment), signed(payment, { type: 'HMAC-SHA256' })]
    const property = fc.asyncProperty(
      fc.constantFrom(...rights),
      fc.oneof(editsOf(hostileText), editsOf(fc.constantFrom(...'0123456789ABCDEFabcdef'))),
      async (document, edits) => {
        inputs++
        const [, right = ''] = /<sign><!\[CDATA\[(\w+)/.exec(document) ?? []
        const body = document.replace(right, () => edited(right, edits))
        const { value, error } = await endOf(() => notifications.parse({ headers: {}, body }))
        // White space and comments around a text do not change it, and markup in it may not.
        if (error) expect(error.code).toBe('ERR_VERIFY')
        else expect(value.document).toHaveProperty('sign', right)
      },
    )
    await fc.assert(property, { numRuns: RUNS })
  })
})

it('tells how many were tried', () => tried('forged `sign`s of APIv2', inputs))
