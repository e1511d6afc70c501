import { createPrivateKey, createPublicKey } from 'node:crypto'
import { bytesOf, textOf } from '../vectors.js'
import { encodings, importPrivate, importPublic, type Mistake, RSA } from './common.js'

const pkcs8 = textOf('rsa.pkcs8.pem')
const spki = textOf('rsa.spki.pem')
const privateJwk = JSON.parse(textOf('rsa.private.jwk.json'))
const publicJwk = JSON.parse(textOf('rsa.public.jwk.json'))

export const platformKeyMistakes: Mistake[] = [
  ...encodings(spki, bytesOf('rsa.spki.der')),
  {
    title: 'a private key',
    input: pkcs8,
    words:
      /got a private key \(.+instead of WeChat Pay's public key or certificate\. Never give.+pub_key\.pem/,
  },
  { title: 'a private key in DER', input: bytesOf('rsa.pkcs1.der'), words: /Never give/ },
  { title: 'an encrypted key', input: textOf('rsa.pbes2.pem'), words: /Never give/ },
  { title: 'an old encrypted key', input: textOf('rsa.legacy-aes.pem'), words: /Never give/ },
  { title: 'an EC private key', input: textOf('ec.sec1.pem'), words: /Never give/ },
  { title: 'a key beside its certificate', input: textOf('rsa.bag.pem'), words: /Never give/ },
  { title: 'a private JWK', input: privateJwk, words: /got a private JWK.+Never give/ },
  { title: 'a private KeyObject', input: createPrivateKey(pkcs8), words: /Never give/ },
  { title: 'a private CryptoKey', input: await importPrivate(RSA, 'sign'), words: /Never give/ },
  {
    title: 'a certificate request',
    input: textOf('rsa.csr.pem'),
    words: /got a certificate request .+pub_key\.pem.+the merchant's/,
  },
  { title: 'a PKCS#12 file', input: bytesOf('rsa.p12'), words: /PKCS#12 .+pub_key\.pem/ },
  { title: 'a PKCS#7 file', input: textOf('rsa.p7b.pem'), words: /PKCS#7 .+Give pub_key\.pem/ },
  { title: 'EC', input: textOf('ec.spki.pem'), atOnce: false, words: /type ec.+RSA-2048.+pub_key/ },
  { title: 'a certificate of EC', input: textOf('ec.cert.pem'), atOnce: false, words: /type ec/ },
  { title: 'RSA-PSS', input: textOf('pss.spki.pem'), atOnce: false, words: /type rsa-pss/ },
  { title: 'RSA-1024', input: textOf('rsa1024.spki.pem'), atOnce: false, words: /1024 bits/ },
  {
    title: 'a KeyObject of EC',
    input: createPublicKey(textOf('ec.spki.pem')),
    words: /key of type ec/,
  },
  {
    title: 'a damaged key',
    input: Buffer.from(bytesOf('rsa.spki.der')).fill(0xff, 22, 40),
    atOnce: false,
    words: /got a public key \(DER, 294 octets\) that is damaged/,
  },
  {
    title: 'a damaged certificate',
    input: Buffer.from(bytesOf('rsa.cert.der')).fill(0xff, 40, 60),
    words: /got a certificate \(DER, \d+ octets\) that is damaged/,
  },
  { title: 'an oct JWK', input: { kty: 'oct', k: 'AQAB' }, words: /secret JWK/ },
  { title: 'a JWK in part', input: { kty: 'RSA', n: publicJwk.n }, words: /without e/ },
  {
    title: 'a JWK to encrypt',
    input: { ...publicJwk, key_ops: ['encrypt'] },
    words: /key_ops has no verify/,
  },
  {
    title: 'a CryptoKey for SHA-512',
    input: await importPublic({ ...RSA, hash: 'SHA-512' }, ['verify']),
    words: /CryptoKey for RSASSA-PKCS1-v1_5 with SHA-512/,
  },
  {
    title: 'a CryptoKey for nothing',
    input: await importPublic(RSA, []),
    words: /without the usage "verify"/,
  },
  {
    title: 'a CryptoKey that is not extractable',
    input: await importPublic(RSA, ['verify'], false),
    words: /not extractable/,
  },
]
