import { describe, expect, it } from 'vitest'
import { type FailoverSettings, readFailover } from '../../lib/config/failover.js'
import { readConfig } from '../../lib/config.js'
import { ConfigError, createClient } from '../../lib/index.js'
import { thrownBy } from '../http/support.js'
import { configFor } from '../support/answers.js'

const WECHATPAY = 'https://api.mch.weixin.qq.com/'
const HTTP = 'http://127.0.0.1:8080/pay'

const read = (given: unknown, baseUrl: string = WECHATPAY): FailoverSettings | undefined =>
  readFailover(given, new URL(baseUrl))

const second = ['https://api2.mch.weixin.qq.com', 'https://api2.wechatpay.cn']

describe('the option `failover`', () => {
  it('is none by default, nor with `false`', () => {
    expect(readConfig(configFor(WECHATPAY)).failover).toBeUndefined()
    expect(read(false)).toBeUndefined()
  })

  it('is read with the `baseUrl` beside it, or with that of WeChat Pay', () => {
    const { baseUrl: _, ...config } = configFor('')
    const failover = ['a.test']
    expect(readConfig({ ...config, failover }).failover?.hosts).toEqual(['https://a.test'])
    const local = readConfig({ ...configFor(HTTP), failover })
    expect(local.failover?.hosts).toEqual(['http://a.test'])
  })

  it.each([
    WECHATPAY,
    'https://api.mch.weixin.qq.com/hk/',
    'https://api.wechatpay.cn/',
    'https://API.wechatpay.cn:443/',
  ])('as `true` stands for the hosts that WeChat Pay names, beside %s', (baseUrl) => {
    expect(read(true, baseUrl)).toEqual({ hosts: second, pause: 10_000 })
    expect(read({}, baseUrl)).toEqual({ hosts: second, pause: 10_000 })
    expect(read({ hosts: true, pause: 1 }, baseUrl)).toEqual({ hosts: second, pause: 1 })
  })

  it.each<[entry: string, baseUrl: string, origin: string]>([
    ['api2.wechatpay.cn', WECHATPAY, 'https://api2.wechatpay.cn'],
    ['API2.wechatpay.cn', WECHATPAY, 'https://api2.wechatpay.cn'],
    ['api.mch.weixin.qq.com:8443', WECHATPAY, 'https://api.mch.weixin.qq.com:8443'],
    ['https://api2.wechatpay.cn', WECHATPAY, 'https://api2.wechatpay.cn'],
    ['https://api2.wechatpay.cn/', WECHATPAY, 'https://api2.wechatpay.cn'],
    ['127.0.0.1:8443', HTTP, 'http://127.0.0.1:8443'],
    ['http://127.0.0.1:8443', HTTP, 'http://127.0.0.1:8443'],
    ['https://127.0.0.1:8080', HTTP, 'https://127.0.0.1:8080'],
    ['[::1]:8443', HTTP, 'http://[::1]:8443'],
    ['localhost', HTTP, 'http://localhost'],
  ])('takes %s beside %s', (entry, baseUrl, origin) => {
    expect(read([entry], baseUrl)).toEqual({ hosts: [origin], pause: 10_000 })
    expect(read({ hosts: [entry], pause: 500 }, baseUrl)).toEqual({ hosts: [origin], pause: 500 })
  })

  it('keeps the order of the hosts, and leaves the list as it is', () => {
    const hosts = Object.freeze(['c.test', 'a.test', 'b.test'])
    expect(read(hosts)?.hosts).toEqual(['https://c.test', 'https://a.test', 'https://b.test'])
  })

  it.each<[title: string, given: unknown, words: string[], baseUrl?: string]>([
    ['no host', [], ['the list of hosts is empty']],
    ['no host, beside a pause', { hosts: [], pause: 1 }, ['the list of hosts is empty']],
    ['a host without a list', 'api2.wechatpay.cn', ['a string', '"api2.wechatpay.cn"']],
    ['nothing', null, ['it is null']],
    ['a number', 2, ['the number 2']],
    ['hosts that are no list', { hosts: 'a.test' }, ['`hosts` is a string', 'a list of hosts']],
    ['hosts that are `false`', { hosts: false }, ['`hosts` is the boolean false']],
    ['a host that is no text', [1], ['host 1, the number 1: it is no text']],
    ['a host that is a URL object', [new URL(WECHATPAY)], ['host 1, an object: it is no text']],
    ['a host that is empty', ['a.test', ''], ['host 2, a text of 0 characters: it is neither']],
    ['two hosts in one text', ['a.test,b.test'], ['neither a host name nor a URL']],
    ['a host with blanks', [' a.test'], ['neither a host name nor a URL']],
    ['a port alone', [':8443'], ['neither a host name nor a URL']],
    ['a host name with a path', ['a.test/hk'], ['neither a host name nor a URL']],
    ['a host name with a password', ['u:secret@a.test'], ['it must begin with https://']],
    ['a port that is none', ['a.test:99999'], ['`a.test:99999`: it is neither']],
    ['a path', ['https://a.test/hk'], ['it has a path']],
    ['a query', ['https://a.test?a=1'], ['without `?` and `#`']],
    ['a fragment', ['https://a.test#a'], ['without `?` and `#`']],
    ['a user', ['https://u@a.test'], ['user name or password']],
    ['another scheme', ['ftp://a.test'], ['it must begin with https://']],
    ['http beside https', ['http://a.test'], ['it begins with http://, and `baseUrl` with https']],
    ['WeChat Pay without TLS', ['api2.wechatpay.cn'], ['reached by https:// only'], HTTP],
    ['the host of `baseUrl`', ['api.mch.weixin.qq.com'], ['host 1', 'which is tried first']],
    ['the host of `baseUrl`, its port told', ['api.mch.weixin.qq.com:443'], ['tried first']],
    ['a host twice', ['a.test', 'https://A.test:443/'], ['host 2', 'it is named twice']],
    ['`true` beside another host', true, ['known for 127.0.0.1:8080', 'Give a list'], HTTP],
    ['`true` beside another port', {}, ['known for'], 'https://api.mch.weixin.qq.com:8443/'],
    ['`true` overseas', true, ['apihk.mch.weixin.qq.com'], 'https://apihk.mch.weixin.qq.com/'],
  ])('refuses %s', (_, given, words, baseUrl) => {
    const error = thrownBy(() => read(given, baseUrl), ConfigError)
    expect(error.option).toBe('failover')
    for (const word of words) expect(error.message).toContain(word)
    expect(error.message).not.toContain('secret')
  })

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '10s', null])(
    'refuses a pause of %s',
    (pause) => {
      const error = thrownBy(() => read({ pause }), ConfigError)
      expect(error.option).toBe('failover.pause')
      expect(error.message).toContain('Give milliseconds, from 1 ')
    },
  )

  it('refuses what is no part of it, by name', () => {
    const error = thrownBy(() => read({ host: ['a.test'] }), ConfigError)
    expect(error.option).toBe('failover.host')
    expect(error.message).toContain('did you mean `hosts`?')
  })

  it('is looked at when the client is made', () => {
    const make = () => createClient({ ...configFor(HTTP), failover: true })
    expect(thrownBy(make, ConfigError).option).toBe('failover')
  })
})
