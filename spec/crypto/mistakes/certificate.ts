import { createPrivateKey } from 'node:crypto'
import { bytesOf, textOf } from '../vectors.js'
import { encodings, type Mistake } from './common.js'

const pkcs8 = textOf('rsa.pkcs8.pem')
const spki = textOf('rsa.spki.pem')
const publicJwk = JSON.parse(textOf('rsa.public.jwk.json'))

export const certificateMistakes: Mistake[] = [
  ...encodings(textOf('rsa.cert.pem'), bytesOf('rsa.cert.der')),
  {
    title: 'apiclient_key.pem',
    input: pkcs8,
    words: /got a private key .+the merchant's certificate\. Give apiclient_cert\.pem, .+beside/,
  },
  {
    title: 'an encrypted key',
    input: textOf('rsa.legacy-aes.pem'),
    words: /encrypted private key/,
  },
  { title: 'a public key', input: spki, words: /got a public key.+no serial number/ },
  { title: 'a request', input: textOf('rsa.csr.pem'), words: /certificate request.+issued for/ },
  { title: 'a PKCS#12 file', input: bytesOf('rsa.p12'), words: /-clcerts -nokeys/ },
  { title: 'a JWK', input: publicJwk, words: /got a public JWK/ },
  { title: 'a KeyObject', input: createPrivateKey(pkcs8), words: /got a private KeyObject/ },
  {
    title: 'a damaged certificate',
    input: Buffer.from(bytesOf('rsa.cert.der')).fill(0xff, 40, 60),
    words: /that is damaged/,
  },
]
