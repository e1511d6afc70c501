import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
  type TamperKind,
} from '../../lib/emulator/index.js'
import {
  ApiError,
  type ClientConfig,
  ConfigError,
  DecryptError,
  TransportError,
  VerifyError,
  type VerifyReason,
} from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { apiv3Key, arrived, encrypt } from '../notifications/messages.js'
import {
  configFor,
  type Proof,
  plain,
  platform,
  type Script,
  signed,
  startAnswers,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import { useShop } from '../support/shop.js'

const MINUTE = 60_000

async function open(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options)
  onTestFinished(() => emulator.close())
  return emulator
}

/** A client that downloads certificates. */
const downloader = ({ config }: Emulator, more: Partial<ClientConfig> = {}) =>
  clientOf(config, { certs: 'auto', ...more })

const downloads = ({ requests }: Emulator): number =>
  requests.filter(({ url }) => url === '/v3/certificates').length

const CARD = 'v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665'

/** Lets minutes go by for whoever counts them. */
function passMinutes(minutes: number): void {
  vi.advanceTimersByTime(minutes * MINUTE)
}

const useClock = () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

describe("`certs: 'auto'`", () => {
  it('sends nothing before it is needed', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    expect(wxpay.certificates.list()).toEqual([])
    expect(wxpay.sensitive.serial).toBeUndefined()
    await wxpay.close()
    expect(emulator.requests).toEqual([])
  })

  it('has the platform certificates after ready(), and shows them', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    const [certificate, ...others] = wxpay.certificates.list()
    expect(others).toEqual([])
    const x509 = new X509Certificate(certificate?.pem ?? '')
    expect(certificate).toEqual({
      serial: x509.serialNumber,
      pem: x509.toString(),
      notBefore: new Date(x509.validFrom),
      notAfter: new Date(x509.validTo),
    })
    expect(wxpay.certificates.pem(x509.serialNumber)).toBe(certificate?.pem)
    expect(wxpay.certificates.pem('00')).toBeUndefined()
    expect(wxpay.sensitive.serial).toBe(x509.serialNumber)
  })

  it('lets the first call wait for them, and names one in it', async () => {
    const emulator = await open()
    const response = await downloader(emulator).chain(CARD).get()
    expect(response.verified).toBe(true)
    const [download, call, ...more] = emulator.requests
    expect(more).toEqual([])
    expect(download).toMatchObject({ url: '/v3/certificates', verified: true })
    expect(download?.headers).not.toHaveProperty('wechatpay-serial')
    expect(call?.headers['wechatpay-serial']).toBe(response.header('wechatpay-serial'))
    expect(call?.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
  })

  it('downloads once for any number of calls that wait', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    const calls = Array.from({ length: 50 }, () => wxpay.chain(CARD).get())
    await Promise.all([wxpay.ready(), ...calls])
    expect(downloads(emulator)).toBe(1)
    expect(emulator.requests).toHaveLength(51)
  })

  it('shares nothing between clients', async () => {
    const emulators = await Promise.all([open(), open()])
    const clients = emulators.map((emulator) => downloader(emulator))
    await Promise.all(clients.map((wxpay) => wxpay.ready()))
    const [first, second] = clients.map((wxpay) => wxpay.certificates.list())
    expect(first).toHaveLength(1)
    expect(second).toHaveLength(1)
    expect(first?.[0]?.serial).not.toBe(second?.[0]?.serial)
    expect(emulators.map(downloads)).toEqual([1, 1])
  })

  it('takes public keys beside it, and does not wait where there is one', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator, { certs: { ...emulator.config.certs, auto: true } })
    const [serial = ''] = Object.keys(emulator.config.certs)
    const response = await wxpay.chain(CARD).get()
    expect(response.header('wechatpay-serial')).toBe(serial)
    expect(downloads(emulator)).toBe(0)
    await wxpay.ready()
    const [key, certificate] = wxpay.certificates.list()
    expect(key?.serial).toBe(serial)
    const headers = { 'Wechatpay-Serial': certificate?.serial }
    const other = await wxpay.chain(CARD).get({ headers })
    expect(other.header('wechatpay-serial')).toBe(certificate?.serial)
    expect(other.verified).toBe(true)
  })

  it('downloads when an answer is signed by a certificate that it does not have yet', async () => {
    const emulator = await open()
    const certs = { ...emulator.config.certs, auto: true }
    const wxpay = downloader(emulator, { certs })
    const [{ serial } = {}] = await downloader(emulator).certificates.refresh()
    const before = downloads(emulator)
    const headers = { 'Wechatpay-Serial': serial }
    expect((await wxpay.chain(CARD).get({ headers })).verified).toBe(true)
    expect(downloads(emulator)).toBe(before + 1)
  })

  it('is fixed where it is not asked for', async () => {
    const emulator = await open({ platform: 'certificate' })
    const wxpay = clientOf(emulator.config)
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
    expect(downloads(emulator)).toBe(0)
    expect(await failureOf(wxpay.certificates.refresh(), ConfigError)).toMatchObject({
      option: 'certs',
    })
  })

  it('lists a certificate once that is configured and downloaded', async () => {
    const emulator = await open()
    const [{ serial = '', pem = '' } = {}] = await downloader(emulator).certificates.refresh()
    const wxpay = downloader(emulator, { certs: { auto: true, [serial]: pem } })
    await wxpay.certificates.refresh()
    expect(wxpay.certificates.list().map((each) => each.serial)).toEqual([serial])
  })

  it('shows dates that nobody can change for it', async () => {
    const wxpay = downloader(await open())
    const [before] = await wxpay.certificates.refresh()
    before?.notAfter?.setTime(0)
    expect(wxpay.certificates.list()).toHaveLength(1)
    expect(wxpay.certificates.list()[0]?.notAfter?.getTime()).toBeGreaterThan(Date.now())
  })

  it('leaves no timer behind when the client is closed', async () => {
    const emulator = await open()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const wxpay = downloader(emulator)
    await wxpay.ready()
    const before = vi.getTimerCount()
    await wxpay.close()
    expect(vi.getTimerCount()).toBeLessThan(before)
  })
})

describe('a platform certificate that replaces another', () => {
  it('is used when it was downloaded, while the old one still verifies', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    const old = wxpay.sensitive.serial
    const notAfter = new Date(Date.now() + 10 * 365 * 86_400_000)
    const fresh = await emulator.rotate({ notAfter })
    const list = await wxpay.certificates.refresh()
    expect(list.map(({ serial }) => serial)).toEqual([fresh, old])
    expect(wxpay.sensitive.serial).toBe(fresh)
    for (const serial of [old, fresh]) {
      const response = await wxpay.chain(CARD).get({ headers: { 'Wechatpay-Serial': serial } })
      expect(response.header('wechatpay-serial')).toBe(serial)
    }
  })

  it('leaves the old one for what it has signed, when that is not listed any more', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    const [old] = wxpay.certificates.list()
    await emulator.rotate({ keep: false })
    const list = await wxpay.certificates.refresh()
    expect(list).toContainEqual(old)
    expect(list).toHaveLength(2)
  })

  it('is downloaded when it signs an answer, a minute after the last download at the soonest', async () => {
    const emulator = await open({ platform: 'certificate' })
    useClock()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    await emulator.rotate({ keep: false })
    const error = await failureOf(wxpay.chain(CARD).get(), VerifyError)
    expect(error.reason).toBe('serial')
    expect(error.message).toContain('downloaded platform certificates')
    expect(downloads(emulator)).toBe(1)
    passMinutes(1)
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
    expect(downloads(emulator)).toBe(2)
  })

  it.each<[string, { notBefore?: Date; notAfter?: Date }]>([
    ['has expired', { notBefore: new Date(0), notAfter: new Date(1_000_000) }],
    ['is not valid yet', { notBefore: new Date(Date.now() + 86_400_000) }],
  ])('is not used when it %s', async (_, dates) => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    const before = wxpay.certificates.list()
    const serial = await emulator.rotate(dates)
    const { cause } = await failureOf(wxpay.certificates.refresh(), ConfigError)
    expect(cause).toMatchObject({ name: 'VerifyError', reason: 'serial' })
    expect((cause as Error).message).toContain(serial)
    expect(wxpay.certificates.list()).toEqual(before)
    expect(wxpay.sensitive.serial).toBe(before[0]?.serial)
  })
})

describe('strangers', () => {
  it('cause one download by 1,000 notifications with 1,000 unknown serial numbers', async () => {
    const emulator = await open()
    useClock()
    const wxpay = downloader(emulator)
    await wxpay.ready()
    passMinutes(1)
    const serials = Array.from({ length: 1_000 }, (_, at) =>
      (2 ** 40 + at).toString(16).toUpperCase(),
    )
    const reasons = await Promise.all(
      serials.map(async (serial) => {
        const call = wxpay.notifications.parse(arrived(undefined, { serial }))
        return (await failureOf(call, VerifyError)).reason
      }),
    )
    expect(new Set(reasons)).toEqual(new Set<VerifyReason>(['serial']))
    expect(downloads(emulator)).toBe(2)
  })

  it('cause none one after another, once there was one within a minute', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator)
    for (const serial of ['01', '02', '03', '04']) {
      await failureOf(wxpay.notifications.parse(arrived(undefined, { serial })), VerifyError)
    }
    expect(downloads(emulator)).toBe(1)
  })

  it.each(['PUB_KEY_ID_9', 'x', 'A'.repeat(41), '../v3', '5157f09e'])(
    'cause none by %s, which is no serial number of a certificate',
    async (serial) => {
      const emulator = await open()
      const wxpay = downloader(emulator)
      await failureOf(wxpay.notifications.parse(arrived(undefined, { serial })), VerifyError)
      expect(downloads(emulator)).toBe(0)
    },
  )

  it('cause none by old timestamps, whatever the serial number', async () => {
    const emulator = await open()
    const given = arrived(undefined, { serial: '01', timestamp: 1 })
    const call = downloader(emulator).notifications.parse(given)
    expect(await failureOf(call, VerifyError)).toMatchObject({ reason: 'timestamp' })
    expect(downloads(emulator)).toBe(0)
  })
})

describe('a download', () => {
  const shop = useShop()

  it.each<[TamperKind, VerifyReason]>([
    ['signature', 'signature'],
    ['body', 'signature'],
    ['timestamp', 'timestamp'],
    ['header', 'headers'],
    ['serial', 'serial'],
    ['probe', 'signature'],
  ])('with a spoilt %s brings nothing', async (kind, reason) => {
    const wxpay = shop.client({ certs: 'auto' })
    shop.emulator.tamper(kind)
    const { cause, option } = await failureOf(wxpay.ready(), ConfigError)
    expect(option).toBe('certs')
    expect(cause).toBeInstanceOf(VerifyError)
    expect(cause).toMatchObject({ reason, probe: kind === 'probe' })
    expect(wxpay.certificates.list()).toEqual([])
    await wxpay.ready()
    expect(wxpay.certificates.list()).toHaveLength(1)
    await wxpay.close()
  })

  it('by another APIv3 key says so, and does not show it', async () => {
    const apiv3Key = 'another-key-of-thirty-two-octets'
    const wxpay = shop.client({ certs: 'auto', apiv3Key })
    const error = await failureOf(wxpay.ready(), ConfigError)
    expect(error.option).toBe('apiv3Key')
    expect(error.cause).toBeInstanceOf(DecryptError)
    expect(error.message).not.toContain(apiv3Key)
    await wxpay.close()
  })

  it('of a merchant with a public key only says what to configure', async () => {
    const emulator = await open({ platform: 'key' })
    const error = await failureOf(downloader(emulator).chain(CARD).get(), ConfigError)
    expect(error.option).toBe('certs')
    expect(error.message).toContain('404 RESOURCE_NOT_EXISTS')
    expect(error.message).toContain('PUB_KEY_ID_...')
    expect(error.cause).toBeInstanceOf(ApiError)
    expect(error.cause).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(emulator.requests.map(({ url }) => url)).toEqual(['/v3/certificates'])
  })

  it('of a merchant with a public key only is no reason not to begin, where that key is given', async () => {
    const emulator = await open({ platform: 'key' })
    const report = vi.fn()
    const certs = { ...emulator.config.certs, auto: true }
    const wxpay = downloader(emulator, { certs, report })
    await wxpay.ready()
    expect(report.mock.calls.map(([error]) => error)).toEqual([expect.any(ConfigError)])
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
  })

  it.each(['{', '{}', 'null', '{"data":[null]}', '{"data":[{"serial_no":5}]}'])(
    'that is %s brings nothing',
    async (body) => {
      const answers = await startAnswers(plain(200, { 'Content-Type': 'application/json' }, body))
      const config = { ...configFor(answers.url), apiv3Key: 'another-key-of-thirty-two-octets' }
      const wxpay = clientOf(config, { certs: 'auto' })
      expect(await failureOf(wxpay.ready(), ConfigError)).toBeInstanceOf(ConfigError)
      expect(wxpay.certificates.list()).toEqual([])
    },
  )

  it('that fails lets the call fail, which sends nothing; the next call tries again', async () => {
    const wxpay = shop.client({ certs: 'auto' })
    const before = shop.emulator.requests.length
    shop.emulator.tamper('signature')
    await failureOf(wxpay.chain(CARD).patch({ json: {} }), ConfigError)
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
    const urls = shop.emulator.requests.slice(before).map(({ url }) => url)
    expect(urls).toEqual(['/v3/certificates', '/v3/certificates', `/${CARD}`])
    await wxpay.close()
  })

  it('that fails later leaves the certificates that are here', async () => {
    const wxpay = shop.client({ certs: 'auto' })
    await wxpay.ready()
    const before = wxpay.certificates.list()
    shop.emulator.tamper('signature')
    await failureOf(wxpay.certificates.refresh(), ConfigError)
    expect(wxpay.certificates.list()).toEqual(before)
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
    await wxpay.close()
  })

  it('that fails in the background is reported, while calls go on', async () => {
    const { promise, resolve } = deferred<unknown>()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const wxpay = shop.client({ certs: 'auto', report: resolve, refreshInterval: 5 * MINUTE })
    await wxpay.ready()
    shop.emulator.tamper('header')
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(await promise).toMatchObject({ name: 'ConfigError', option: 'certs' })
    expect((await wxpay.chain(CARD).get()).verified).toBe(true)
    await wxpay.close()
  })

  it('is reported as a warning of the process, unless there is a `report`', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const wxpay = shop.client({ certs: { ...shop.emulator.config.certs, auto: true } })
    shop.emulator.tamper('header')
    await failureOf(wxpay.notifications.parse(arrived(undefined, { serial: '01' })), VerifyError)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(`${warn.mock.calls[0]?.[0]}`).toMatch(/^ConfigError: certs: /)
    await wxpay.close()
  })

  it('ends with the time of the call that waits for it', async () => {
    const answers = await startAnswers(() => {})
    const config = { ...configFor(answers.url), apiv3Key: 'another-key-of-thirty-two-octets' }
    const wxpay = clientOf(config, { certs: 'auto' })
    const add = wxpay.chain('v3/profitsharing/receivers/add')
    for (const call of [
      wxpay.chain(CARD).patch({ json: {}, timeout: 50 }),
      add.post({ json: { name: '张三' }, sensitive: true, timeout: 50 }),
    ]) {
      const error = await failureOf(call, TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
    }
    expect(answers.requests.map(({ target }) => target)).toEqual(['/v3/certificates'])
  })
})

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/platform/${name}`, import.meta.url), 'utf8')

/** Of the certificate that is downloaded below. */
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'

/** An answer of one certificate, called `serial`. */
function certificates(proof: Proof, serial: string = SERIAL): Script {
  const nonce = '61f9c719728a'
  const ciphertext = encrypt(vector('certificate.pem'), { nonce, associatedData: 'certificate' })
  const encrypt_certificate = {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: 'certificate',
    ciphertext,
  }
  return signed(JSON.stringify({ data: [{ serial_no: serial, encrypt_certificate }] }), {}, proof)
}

const byItself: Proof = { serial: SERIAL, key: vector('certificate.key.pem') }

async function download(script: Script, more: Partial<ClientConfig> = {}) {
  const { config } = await startAnswers(script)
  const wxpay = clientOf(config, { apiv3Key, certs: 'auto', ...more })
  await wxpay.ready()
  return wxpay.certificates.list().map(({ serial }) => serial)
}

describe('the answer to a download', () => {
  it('is proven by the certificate that it brings', async () => {
    expect(await download(certificates(byItself))).toEqual([SERIAL])
  })

  it('is proven by a key that is configured beside it as well', async () => {
    const certs = { auto: true, [platform.serial]: platform.publicKey }
    expect(await download(certificates({}), { certs })).toEqual([platform.serial, SERIAL])
  })

  it('is not proven by the key of another', async () => {
    const proof = { ...byItself, key: platform.privateKey }
    const error = await failureOf(download(certificates(proof)), ConfigError)
    expect(error.cause).toMatchObject({ reason: 'signature' })
  })

  it('is refused when a certificate has another name than its own', async () => {
    const proof = { ...byItself, serial: '00' }
    const error = await failureOf(download(certificates(proof, '00')), ConfigError)
    expect(error.message).toContain(SERIAL)
  })
})

describe('`trust`', () => {
  it('accepts certificates that the CA has issued', async () => {
    const emulator = await open()
    const other = await open()
    await downloader(emulator, { trust: emulator.trust }).ready()
    await downloader(emulator, { trust: [other.trust, emulator.trust] }).ready()
    expect(downloads(emulator)).toBe(2)
  })

  it('refuses those that another has issued', async () => {
    const emulator = await open()
    const other = await open()
    const wxpay = downloader(emulator, { trust: other.trust })
    expect(await failureOf(wxpay.ready(), ConfigError)).toMatchObject({ option: 'trust' })
    expect(wxpay.certificates.list()).toEqual([])
  })

  it('refuses those that have issued themselves', async () => {
    const emulator = await open()
    const wxpay = downloader(emulator, { trust: emulator.trust })
    await wxpay.ready()
    await emulator.rotate({ issuer: 'self' })
    const error = await failureOf(wxpay.certificates.refresh(), ConfigError)
    expect(error).toMatchObject({ option: 'trust' })
    expect(wxpay.certificates.list()).toHaveLength(1)
  })

  it.each([
    ['the CA', ['ca'], true],
    ['one of several', ['sibling', 'ca'], true],
    ['one with the name of the CA, and another key', ['namesake'], false],
    ['one with the key of the CA, and another name', ['sibling'], false],
    ['the certificate itself', ['certificate'], false],
    ['one that is the CA in all but the right to issue', ['leaf'], false],
    ['the CA when it has expired', ['past'], false],
  ])('asks for a certificate of %s', async (_, names, isTrusted) => {
    const trust = names.map((name) => vector(`${name}.pem`))
    const option = await download(certificates(byItself), { trust }).then(
      () => undefined,
      (error: ConfigError) => error.option,
    )
    expect(option).toBe(isTrusted ? undefined : 'trust')
  })
})
