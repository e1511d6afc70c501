import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../lib/downloads/place.js'
import { RequestError } from '../../lib/index.js'
import { clientOf, thrownBy } from '../http/support.js'
import { ok, startAnswers } from '../support/answers.js'

const own = new URL('https://api.mch.weixin.qq.com/')

const refusalOf = (target: string, hosts?: readonly string[]): RequestError =>
  thrownBy(() => placeOf(target, own, hosts), RequestError)

/** None of them leads to WeChat Pay, or not as it is written. */
const FORGED = [
  'https://evil.com/v3/billdownload/file',
  'https://api.mch.weixin.qq.com.evil.com/x',
  'https://api.mch.weixin.qq.com-evil.com/x',
  'https://evilmch.weixin.qq.com/x',
  'https://mch.weixin.qq.com/x',
  'https://evilwechatpay.cn/x',
  'https://wechatpay.cn.evil.com/x',
  'https://pay.wechatpay.cn.cn/x',
  'https://payxwechatpay.cn/x',
  'https://api-mch.weixin.qq.com/x',
  'https://api.mch.weixin.qq.com./x',
  'https://weixin.qq.com/x',
  'https://.mch.weixin.qq.com/x',
  'https://api.mch.weixin.qq.com:8443/x',
  'https://api.mch.weixin.qq.com:80/x',
  'http://api.mch.weixin.qq.com/x',
  'http://api.mch.weixin.qq.com:443/x',
  'ftp://api.mch.weixin.qq.com/x',
  'ws://api.mch.weixin.qq.com/x',
  'wechatpay://api.mch.weixin.qq.com/x',
  'file:///etc/passwd',
  'file://api.mch.weixin.qq.com/etc/passwd',
  'data:text/plain,x',
  'blob:https://api.mch.weixin.qq.com/x',
  'javascript:alert(1)',
  'https://127.0.0.1/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://[::1]/x',
  'https://localhost/x',
  'https://user:secret@api.mch.weixin.qq.com/x',
  'https://api.mch.weixin.qq.com@evil.com/x',
  'https://api.mch.weixin.qq.com:secret@evil.com/x',
  'https://api.mch.weixin.qq.com%2f@evil.com/x',
  'https://evil.com\\@api.mch.weixin.qq.com/x',
  'https://evil.com\\.mch.weixin.qq.com/x',
  'https://evil.com#.mch.weixin.qq.com/x',
  'https://evil.com?.mch.weixin.qq.com/x',
  'https:/\\evil.com/x',
  'https:/\\api.mch.weixin.qq.com/x',
  'https:\\\\api.mch.weixin.qq.com\\x',
  'https:api.mch.weixin.qq.com/x',
  'https:/api.mch.weixin.qq.com/x',
  'https:///api.mch.weixin.qq.com/x',
  'https:////api.mch.weixin.qq.com/x',
  'https://',
  'https:///',
  'https://api.mch.weixin.qq.com',
  'https://api.mch.weixin.qq.com?x=1',
  'https://api.mch.weixin.qq.com/x#y',
  'https://api.mch.weixin.qq.com\t.evil.com/x',
  'https://api.mch.weixin\n.qq.com/x',
  'https://api.mch.weixin.qq.com/x\r\nHost: evil.com',
  'https://api.mch.weixin.qq.com/x y',
  'https://api.mch.weixin.qq.com/\\evil.com',
  'https://api.mch.weixin.qq.com/{x}',
  'https://api.mch.weixin.qq.com/<x>',
  'https://api.mch.weixin.qq.com/?x={y}',
  'https://api.mch.weixin.qq.com/账单',
  'https://api.mch.weixin.qq.com:x/y',
  'https://api.mch.weixin.qq.com:99999/y',
  ' https://evil.com/x',
  '\thttps://evil.com/x',
  '\u00a0https://evil.com/x',
  'ht\ntps://evil.com/x',
  'https\t://evil.com/x',
  '\0https://evil.com/x',
  '/https://evil.com/x',
  '//evil.com/x',
  '///evil.com/x',
  '/\\evil.com/x',
  '\\\\evil.com/x',
  '\\/evil.com/x',
  '/\t/evil.com/x',
  'v3/x y',
  // IDNA: they are, or look like, letters of the host.
  'https://xn--pi-7kc.mch.weixin.qq.com.xn--evil-x.com/x',
  'https://\uff41pi.mch.weixin.qq.com/x',
  'https://api.mch.weixin.qq\u3002com/x',
  'https://\u0430pi.mch.weixin.qq.com/x',
  'https://api.mch.weixin.qq.com\uff0fevil.com/x',
  'https://api.mch.we\u00adixin.qq.com/x',
  'https://api%2emch.weixin.qq.com/x',
  'https://api.mch.weixin.qq.com%00.evil.com/x',
]

describe('a URL that does not lead to WeChat Pay', () => {
  it.each(FORGED)('is refused: %j', (url) => {
    expect(refusalOf(url).code).toBe('ERR_REQUEST')
  })

  it('is refused before anything is signed or sent', async () => {
    const answers = await startAnswers(ok({}))
    const signed: Uint8Array[] = []
    const { privateKey: _, ...config } = answers.config
    const sign = (message: Uint8Array) => signed.push(message)
    const wxpay = clientOf({ ...config, signer: { sign } } as never)
    const { port } = new URL(answers.url)
    const others = [`http://localhost:${port}/x`, `http://x@127.0.0.1:${port}/x`]
    for (const url of [...FORGED, ...others]) {
      for (const target of [url, { download_url: url }]) {
        const call = wxpay.download(target as string, { retry: 0, verify: false })
        await expect(call, url).rejects.toThrow(RequestError)
      }
    }
    expect(signed).toEqual([])
    expect(answers.connections).toBe(0)
  })

  it('is named, with what to do', () => {
    const { message, request } = refusalOf('https://files.example.com:8443/x?token=1')
    expect(message).toContain("`https://files.example.com:8443` is not WeChat Pay's")
    expect(message).toContain('`hosts`')
    expect(request?.url).toBe('https://files.example.com:8443/x?token=hidden')
  })

  it('shows no password', () => {
    for (const scheme of ['https://', 'https:', 'https:/\\', 'http://']) {
      const error = refusalOf(`${scheme}user:secret@api.mch.weixin.qq.com/x`)
      expect(JSON.stringify(error) + error.message).not.toContain('secret')
    }
  })
})

describe('a URL that leads to WeChat Pay', () => {
  it.each([
    'https://api.mch.weixin.qq.com/x',
    'https://api2.mch.weixin.qq.com/x',
    'https://apihk.mch.weixin.qq.com/x',
    'https://fraud.mch.weixin.qq.com/x',
    'https://pay.wechatpay.cn/x',
    'https://api2.wechatpay.cn/x',
    'https://a.b.wechatpay.cn/x',
    'https://api.mch.weixin.qq.com:443/x',
    'HTTPS://API.MCH.WEIXIN.QQ.COM/x',
  ])('is taken: %s', (url) => {
    expect(placeOf(url, own)).toEqual({ path: 'x', origin: new URL(url).origin, url })
  })

  it('is taken to the octet', () => {
    for (const path of [
      '',
      '/',
      '/x//y/',
      'x?',
      '?x',
      'v3/merchant-service/images/ChsyMDA%2BwMDgw%2fQ%3D%3D?a=%25&b=c/d?e&&f',
      "-._~!$&'()*+,;=:@",
    ]) {
      expect(placeOf(`https://pay.wechatpay.cn/${path}`, own).path).toBe(path)
    }
  })

  it('is read by a URL parser as it is sent', () => {
    const usual = { weight: 12, arbitrary: fc.constantFrom(...'ab19-._~!$&()*+,;=:@/?%') }
    const odd = { weight: 1, arbitrary: fc.constantFrom(...'\\\t\n #<>{}[]|^`"\u00e9\uff0f') }
    const path = fc.array(fc.oneof(usual, odd), { maxLength: 9 }).map((pieces) => pieces.join(''))
    const tricks = ['/', '\\', 'x@', '\t', '.', ':443', '%2e', '?', '#', 'evil.com/', 'evil.com\\']
    const nothing = { weight: 4, arbitrary: fc.constant('') }
    const trick = fc.oneof(nothing, { weight: 1, arbitrary: fc.constantFrom(...tricks) })
    let taken = 0
    fc.assert(
      fc.property(trick, trick, path, (before, after, path) => {
        const target = `https://${before}api.mch.weixin.qq.com${after}/${path}`
        const place = placeUnless(target)
        if (!place) return
        taken++
        const url = new URL(target)
        expect(place.origin).toBe('https://api.mch.weixin.qq.com')
        // RFC 3986 5.2.4: the call refuses these segments.
        const resolved = /(?:^|\/)(?:\.|%2e){1,2}(?:$|[/?])/i.test(place.path)
        if (!resolved) expect(url.href).toBe(`${url.origin}/${place.path}`)
      }),
      { numRuns: 1_000 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})

const placeUnless = (target: string) => {
  try {
    return placeOf(target, own)
  } catch {
    return undefined
  }
}

describe('other servers', () => {
  it('are those of the client, by the same scheme, host and port', () => {
    const local = new URL('http://127.0.0.1:8080/hk/')
    expect(placeOf('http://127.0.0.1:8080/x', local)).toMatchObject({
      path: 'x',
      origin: 'http://127.0.0.1:8080',
    })
    for (const other of ['https://127.0.0.1:8080', 'http://127.0.0.1', 'http://127.0.0.2:8080']) {
      expect(() => placeOf(`${other}/x`, local)).toThrow(RequestError)
    }
  })

  it('are those that are named, to the letter', () => {
    const hosts = ['files.example.com', '127.0.0.1:8443', 'http://127.0.0.1:8080']
    for (const url of [
      'https://files.example.com/x',
      'https://127.0.0.1:8443/x',
      'http://127.0.0.1:8080/x',
    ]) {
      expect(placeOf(url, own, hosts).path).toBe('x')
    }
    for (const url of [
      'https://x.files.example.com/x',
      'https://files.example.com.evil.com/x',
      'https://files.example.com:8443/x',
      'http://127.0.0.1/x',
      'http://127.0.0.1:8443/x',
      'http://files.example.com/x',
      'https://127.0.0.1:8080/x',
      'https://user@files.example.com/x',
    ]) {
      expect(() => placeOf(url, own, hosts)).toThrow(RequestError)
    }
  })
})

it('a host that is none is refused, whatever the URL', () => {
  for (const host of ['', 'a b', 'https://', 'x:y:z']) {
    const call = () => placeOf('https://files.example.com/x', own, [host])
    expect(call, host).toThrow('which is no host')
  }
  expect(placeOf('https://files.example.com/x', own, ['Files.Example.com']).path).toBe('x')
  expect(placeOf('https://files.example.com/x', own, ['https://files.example.com/']).path).toBe('x')
})

describe('a path', () => {
  it.each([
    ['v3/billdownload/file?token=1', 'v3/billdownload/file?token=1'],
    ['/v3/billdownload/file', 'v3/billdownload/file'],
    ['v3/images/{media_id}{?a,b}', 'v3/images/{media_id}{?a,b}'],
    ['v3/x?url=https://evil.com/', 'v3/x?url=https://evil.com/'],
    ['v3//x/', 'v3//x/'],
  ])('is one of the client’s own server: %s', (target, path) => {
    const server = new URL('https://api.mch.weixin.qq.com/hk/')
    const url = `${server.href}${path}`.replace('token=1', 'token=hidden')
    expect(placeOf(target, server)).toEqual({ path, url })
  })
})
