import { createPrivateKey, createPublicKey, createSecretKey } from 'node:crypto'
import { bytesOf, passphrase, textOf, urlOf } from '../vectors.js'
import { encodings, importPrivate, importPublic, type Mistake, RSA } from './common.js'

const pkcs8 = textOf('rsa.pkcs8.pem')
const pkcs8Der = bytesOf('rsa.pkcs8.der')
const spki = textOf('rsa.spki.pem')
const privateJwk = JSON.parse(textOf('rsa.private.jwk.json'))
const publicJwk = JSON.parse(textOf('rsa.public.jwk.json'))
const { n: _, ...jwkWithoutN } = privateJwk

export const merchantKeyMistakes: Mistake[] = [
  ...encodings(pkcs8, pkcs8Der),
  {
    title: 'apiclient_cert.pem',
    input: textOf('rsa.cert.pem'),
    words:
      /got a certificate \(PEM block CERTIFICATE, \d+ octets\) instead of the merchant's private key.+apiclient_key\.pem.+beside apiclient_cert\.pem/,
  },
  {
    title: 'a certificate in DER',
    input: bytesOf('rsa.cert.der'),
    words: /certificate \(DER, \d+/,
  },
  {
    title: 'an old certificate',
    input: textOf('rsa.cert-v1-expired.pem'),
    words: /got a certificate \(/,
  },
  { title: 'a chain', input: textOf('rsa.chain.pem'), words: /got a certificate \(/ },
  { title: 'a file of a certificate', input: urlOf('rsa.cert.pem'), words: /got a certificate \(/ },
  {
    title: 'a public key',
    input: spki,
    words: /got a public key \(.+apiclient_key\.pem.+cannot sign/,
  },
  {
    title: 'a public key in DER',
    input: bytesOf('rsa.pkcs1-public.der'),
    words: /got a PKCS#1 public key \(DER/,
  },
  {
    title: 'a certificate request',
    input: textOf('rsa.csr.pem'),
    words: /got a certificate request \(PEM.+the key that the request was made with/,
  },
  { title: 'a request in DER', input: bytesOf('rsa.csr.der'), words: /certificate request \(DER/ },
  {
    title: 'apiclient_cert.p12',
    input: bytesOf('rsa.p12'),
    words: /got a PKCS#12 file .+apiclient_key\.pem.+openssl pkcs12 -in apiclient_cert\.p12/,
  },
  {
    title: 'PKCS#12 of indefinite length',
    input: Buffer.of(0x30, 0x80, 2, 1, 3, 0x30, 0x80, 0, 0, 0, 0),
    words: /got a PKCS#12 file/,
  },
  {
    title: 'PKCS#7',
    input: textOf('rsa.p7b.pem'),
    words: /got a PKCS#7 file .+Give apiclient_key/,
  },
  {
    title: 'two private keys',
    input: pkcs8 + textOf('rsa1024.pkcs8.pem'),
    words: /got 2 private keys.+serial number/,
  },

  {
    title: 'an EC key',
    input: textOf('ec.pkcs8.pem'),
    atOnce: false,
    words: /got a key of type ec instead of an RSA key.+RSA-2048/,
  },
  { title: 'SEC1', input: textOf('ec.sec1.pem'), atOnce: false, words: /key of type ec/ },
  {
    title: 'an encrypted EC key',
    input: textOf('ec.pbes2.pem'),
    passphrase,
    atOnce: false,
    words: /key of type ec/,
  },
  { title: 'Ed25519', input: textOf('ed25519.pkcs8.pem'), atOnce: false, words: /type ed25519/ },
  { title: 'SM2', input: textOf('sm2.pkcs8.pem'), atOnce: false, words: /type sm2/ },
  { title: 'RSA-PSS', input: textOf('pss.pkcs8.pem'), atOnce: false, words: /type rsa-pss/ },
  {
    title: 'RSA-1024',
    input: textOf('rsa1024.pkcs8.pem'),
    atOnce: false,
    words: /got an RSA key of 1024 bits.+RSA-2048/,
  },
  {
    title: 'a damaged key',
    input: Buffer.from(pkcs8Der).fill(0xff, 30, 60),
    atOnce: false,
    words: /got a private key \(DER, \d+ octets\) that is damaged.+again/,
  },
  {
    title: 'a damaged PKCS#1 key',
    input: Buffer.from(bytesOf('rsa.pkcs1.der')).fill(0xff, 8, 60),
    atOnce: false,
    words: /got a PKCS#1 private key \(DER, \d+ octets\) that is damaged/,
  },

  { title: 'a public JWK', input: publicJwk, words: /got a public JWK instead.+cannot sign/ },
  {
    title: 'a JWK of type EC',
    input: { kty: 'EC', d: 'AQAB' },
    words: /JWK of type EC.+an RSA key/,
  },
  { title: 'a JWK of no type', input: { kty: 7, d: 'A' }, words: /JWK of an unknown type/ },
  { title: 'an oct JWK', input: { kty: 'oct', k: 'AQAB' }, words: /secret JWK.+apiv3Key/ },
  { title: 'a JWK in part', input: jwkWithoutN, words: /JWK without n in base64url/ },
  {
    title: 'a JWK without primes',
    input: { ...publicJwk, d: privateJwk.d },
    words: /JWK without p, q, dp, dq, qi in base64url/,
  },
  {
    title: 'a JWK in base64',
    input: { ...privateJwk, d: `${privateJwk.d}+/=`, q: 7 },
    words: /JWK without d, q in base64url/,
  },
  { title: 'a JWK for PS256', input: { ...privateJwk, alg: 'PS256' }, words: /alg is not RS256/ },
  { title: 'a JWK to encrypt', input: { ...privateJwk, use: 'enc' }, words: /use is not sig/ },
  {
    title: 'a JWK to verify',
    input: { ...privateJwk, key_ops: ['verify'] },
    words: /key_ops has no sign/,
  },
  {
    title: 'a JWK that OpenSSL parses, but cannot sign with',
    input: { ...privateJwk, p: 'AA' },
    atOnce: false,
    words: /got a JWK that is damaged/,
  },
  {
    title: 'a JWK that OpenSSL signs with, but wrongly',
    input: { ...privateJwk, n: privateJwk.n.replace(/^../, 'zz') },
    atOnce: false,
    words: /got a JWK that is damaged/,
  },

  {
    title: 'a public KeyObject',
    input: createPublicKey(spki),
    words: /got a public KeyObject instead of the merchant's private key/,
  },
  {
    title: 'a secret KeyObject',
    input: createSecretKey(Buffer.alloc(32)),
    words: /got a secret KeyObject.+apiv3Key/,
  },
  {
    title: 'a KeyObject of EC',
    input: createPrivateKey(textOf('ec.pkcs8.pem')),
    words: /key of type ec/,
  },
  {
    title: 'a KeyObject of RSA-1024',
    input: createPrivateKey(textOf('rsa1024.pkcs8.pem')),
    words: /1024 bits/,
  },
  {
    title: 'a public CryptoKey',
    input: await importPublic(RSA, ['verify']),
    words: /got a public CryptoKey instead/,
  },
  {
    title: 'a CryptoKey for SHA-1',
    input: await importPrivate({ ...RSA, hash: 'SHA-1' }, 'sign'),
    words: /CryptoKey for RSASSA-PKCS1-v1_5 with SHA-1\. Import it.+SHA-256/,
  },
  {
    title: 'a CryptoKey of RSA-1024',
    input: await importPrivate(RSA, 'sign', 'rsa1024.pkcs8.der'),
    words: /1024 bits/,
  },
  {
    title: 'a CryptoKey for PSS',
    input: await importPrivate({ ...RSA, name: 'RSA-PSS' }, 'sign'),
    words: /CryptoKey for RSA-PSS/,
  },
  {
    title: 'a CryptoKey to decrypt',
    input: await importPrivate({ ...RSA, name: 'RSA-OAEP' }, 'decrypt'),
    words: /CryptoKey for RSA-OAEP/,
  },

  {
    title: 'an encrypted key without passphrase',
    input: textOf('rsa.pbes2.pem'),
    option: 'passphrase',
    words: /privateKey is encrypted.+Give the passphrase/,
  },
  {
    title: 'an old encrypted key with an empty passphrase',
    input: textOf('rsa.legacy-aes.pem'),
    passphrase: '',
    option: 'passphrase',
    words: /privateKey is encrypted/,
  },
  {
    title: 'encrypted DER without passphrase',
    input: bytesOf('rsa.pbes2.der'),
    option: 'passphrase',
    words: /privateKey is encrypted/,
  },
  ...['rsa.pbes2.pem', 'rsa.scrypt.pem', 'rsa.legacy-aes.pem', 'rsa.pbes2.der'].map(
    (name): Mistake => ({
      title: `a wrong passphrase for ${name}`,
      input: bytesOf(name),
      passphrase: `${passphrase} `,
      option: 'passphrase',
      atOnce: false,
      words: /does not open privateKey.+stray blanks/,
    }),
  ),
  ...[pkcs8, privateJwk, createPrivateKey(pkcs8)].map(
    (input): Mistake => ({
      title: `a passphrase for what is not encrypted`,
      input,
      passphrase,
      option: 'passphrase',
      words: /privateKey is not encrypted.+Leave the passphrase out/,
    }),
  ),
  {
    title: 'a passphrase that is no text',
    input: pkcs8,
    passphrase: Buffer.from(passphrase),
    option: 'passphrase',
    words: /got a Uint8Array/,
  },
]
