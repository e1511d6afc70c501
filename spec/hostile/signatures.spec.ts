import { constants, createSign, privateEncrypt, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { now, type Proof, platform, proofOf } from '../support/answers.js'
import { tried } from '../support/figures.js'
import { BODY, type Headers, type Judge, judgeAnswers, judgeNotifications } from './judges.js'
import { isSendable, modulus, plusModulus, respelled } from './spellings.js'
import { corpus, edited, editsOf, hostileText, PATIENCE, watchProcess } from './support.js'

const { types, serials, timestamps } =
  corpus<Readonly<Record<'types' | 'serials' | 'timestamps', readonly string[]>>>('signatures')

const RUNS = 600
const ANSWER_RUNS = 250

let inputs = 0
const countInput = () => {
  inputs++
}

watchProcess()

const TYPE = 'Wechatpay-Signature-Type'
const SIGNATURE = 'Wechatpay-Signature'

const proven = (proof: Proof = {}, more: Headers = {}): Headers => ({
  ...proofOf(BODY, proof),
  ...more,
})

describe.each<[string, (onInput: () => void) => Judge | Promise<Judge>]>([
  ['a notification', judgeNotifications],
  ['an answer', judgeAnswers],
])('%s', (_, start) => {
  it('with a right proof is taken', async () => {
    const judge = await start(countInput)
    expect(await judge(proven())).toBe('taken')
    expect(await judge(proven({}, { [TYPE]: 'WECHATPAY2-SHA256-RSA2048' }))).toBe('taken')
  })

  it.each(types)('by the scheme %j is refused', async (type) => {
    const judge = await start(countInput)
    expect(await judge(proven({}, { [TYPE]: type }))).toBe('headers')
  })

  it.each(serials)('by the key %j is refused', async (serial) => {
    const judge = await start(countInput)
    expect(await judge(proven({ serial }))).toBe('serial')
  })

  it.each(timestamps)('of the time %j is refused, however it is signed', async (text) => {
    const judge = await start(countInput)
    const timestamp = text.replaceAll('{now}', `${now()}`).replace('{hex}', now().toString(16))
    expect(await judge(proven({ timestamp }))).toBe('timestamp')
  })

  const message = (headers: Headers): string =>
    `${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n${BODY}\n`
  const byPlatform = (text: string, algorithm: string): Buffer =>
    createSign(algorithm).update(text).sign(platform.privateKey)
  const right = (text: string): Buffer => byPlatform(text, 'RSA-SHA256')

  it.each<[string, (text: string) => Buffer]>([
    [
      'RSASSA-PSS',
      (text) =>
        sign('sha256', Buffer.from(text), {
          key: platform.privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
        }),
    ],
    ['SHA-1', (text) => byPlatform(text, 'RSA-SHA1')],
    ['SHA-512', (text) => byPlatform(text, 'RSA-SHA512')],
    ['MD5', (text) => byPlatform(text, 'RSA-MD5')],
    [
      'no digest',
      (text) => privateEncrypt(platform.privateKey, Buffer.from(text).subarray(0, 200)),
    ],
    ['an octet 0 before it', (text) => Buffer.concat([Buffer.alloc(1), right(text)])],
    ['an octet behind it', (text) => Buffer.concat([right(text), Buffer.alloc(1)])],
    ['an octet less', (text) => right(text).subarray(1)],
    ['its octets turned round', (text) => right(text).reverse()],
    ['the modulus added to it', (text) => plusModulus(right(text))],
    ['the modulus', () => modulus()],
    ['ones', () => Buffer.alloc(256, 255)],
    ['a one', () => Buffer.alloc(256).fill(1, 255)],
  ])('signed by the right key with %s is refused', async (_, signatureFor) => {
    const judge = await start(countInput)
    const headers = proven()
    const signature = signatureFor(message(headers)).toString('base64')
    expect(await judge({ ...headers, [SIGNATURE]: signature })).toBe('signature')
  })

  it('with a signature in any other spelling of the same octets is refused', async () => {
    const judge = await start(countInput)
    const headers = proven()
    const text = headers[SIGNATURE] ?? ''
    const spellings = respelled(text).filter((spelling) => spelling !== text)
    for (const spelling of spellings) {
      expect(Buffer.from(spelling, 'base64')).toEqual(Buffer.from(text, 'base64'))
      expect(await judge({ ...headers, [SIGNATURE]: spelling })).toBe('signature')
    }
  })
})

describe(
  'whatever stands in its headers, a notification is taken only as it was signed',
  PATIENCE,
  () => {
    const edits = editsOf(hostileText)
    const otherThan = (right: string) =>
      fc
        .oneof(
          edits.map((edits) => edited(right, edits)),
          hostileText,
        )
        .filter((text) => text !== right)

    it('with a changed signature', async () => {
      const judge = judgeNotifications(countInput)
      const headers = proven()
      const right = headers[SIGNATURE] ?? ''
      const property = fc.asyncProperty(otherThan(right), async (text) => {
        const reason = await judge({ ...headers, [SIGNATURE]: text })
        expect(reason).toBe(text === '' ? 'headers' : 'signature')
      })
      await fc.assert(property, { numRuns: RUNS })
    })

    it.each<[string, string, (text: string) => string]>([
      ['scheme', TYPE, () => 'headers'],
      ['serial', 'Wechatpay-Serial', (text) => (text === '' ? 'headers' : 'serial')],
    ])('with another %s', async (_, name, reason) => {
      const judge = judgeNotifications(countInput)
      const headers = proven({}, { [TYPE]: 'WECHATPAY2-SHA256-RSA2048' })
      const right = headers[name] ?? ''
      const property = fc.asyncProperty(otherThan(right), async (text) => {
        expect(await judge({ ...headers, [name]: text })).toBe(reason(text))
      })
      await fc.assert(property, { numRuns: RUNS })
    })

    it('with a time that is signed, and is no time of now', async () => {
      const judge = judgeNotifications(countInput)
      const at = now()
      const other = fc.oneof(
        edits.map((edits) => edited(`${at}`, edits)),
        hostileText,
        fc.integer().map(String),
      )
      const property = fc.asyncProperty(other, async (timestamp) => {
        const isNow = /^[0-9]{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) - at) < 290
        fc.pre(isNow || !/^[0-9]{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) - at) > 310)
        const reason = timestamp === '' ? 'headers' : isNow ? 'taken' : 'timestamp'
        expect(await judge(proven({ timestamp }))).toBe(reason)
      })
      await fc.assert(property, { numRuns: RUNS })
    })

    it('with a nonce that is signed, if it is one line', async () => {
      const judge = judgeNotifications(countInput)
      const property = fc.asyncProperty(hostileText, async (nonce) => {
        const isLine = nonce !== '' && !/\p{Cc}/u.test(nonce)
        expect(await judge(proven({ nonce }))).toBe(isLine ? 'taken' : 'headers')
      })
      await fc.assert(property, { numRuns: RUNS })
    })

    it('with lines that move from its body into its nonce', async () => {
      const judge = judgeNotifications(countInput)
      const texts = fc.array(hostileText, { minLength: 1, maxLength: 3 })
      const property = fc.asyncProperty(texts, texts, async (moved, left) => {
        const body = `{${left.join('\n')}`
        const headers = proofOf([...moved, body].join('\n'), { nonce: 'n' })
        const nonce = ['n', ...moved].join('\n')
        expect(await judge({ ...headers, 'Wechatpay-Nonce': nonce }, body)).toBe('headers')
      })
      await fc.assert(property, { numRuns: RUNS })
    })
  },
)

describe(
  'whatever stands in its headers, an answer is taken only as it was signed',
  PATIENCE,
  () => {
    it.each<[string, string]>([
      ['signature', SIGNATURE],
      ['scheme', TYPE],
      ['serial', 'Wechatpay-Serial'],
      ['nonce', 'Wechatpay-Nonce'],
      ['time', 'Wechatpay-Timestamp'],
    ])('with another %s', async (_, name) => {
      const judge = await judgeAnswers(countInput)
      const headers = proven({}, { [TYPE]: 'WECHATPAY2-SHA256-RSA2048' })
      const right = headers[name] ?? ''
      const other = fc
        .oneof(
          editsOf(hostileText).map((edits) => edited(right, edits)),
          hostileText,
        )
        .filter((text) => text !== right && isSendable(text))
      const property = fc.asyncProperty(other, async (text) => {
        expect(await judge({ ...headers, [name]: text })).not.toBe('taken')
      })
      await fc.assert(property, { numRuns: ANSWER_RUNS })
    })
  },
)

it('tells how many signatures were tried', () => tried('forged signatures', inputs))
