/** What a thing is, whatever it is written in. */
export type Family =
  | 'private'
  | 'public'
  | 'certificate'
  | 'request'
  | 'pkcs12'
  | 'pkcs7'
  | 'secret'
  | 'unknown'

/** A place that a key is given for: what belongs there, and what to do about what does not. */
export interface Role {
  readonly wanted: string
  /** Its name among the files of a merchant. */
  readonly file: string
  readonly accepts: readonly Family[]
  /**
   * Which PEM block is meant when there are several: the first pattern that matches any of them
   * decides.
   */
  readonly labels: readonly RegExp[]
  /** Advice for what does not belong here, or not as it is written. */
  readonly instead: Readonly<Partial<Record<Family | 'bareBase64', string>>>
}

export const merchantKey: Role = {
  wanted: "the merchant's private key",
  file: 'apiclient_key.pem',
  accepts: ['private'],
  labels: [/PRIVATE KEY$/],
  instead: {
    certificate: 'Give {file}, which stands beside apiclient_cert.pem',
    public: 'Give {file}; a public key cannot sign',
    request: 'Give {file}, the key that the request was made with',
    pkcs12:
      'Give {file}, or take it out: openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out {file} (the password is the mchid; OpenSSL 3 may want -legacy)',
    secret: 'Give {file}; the APIv3 key is another option, apiv3Key',
  },
}

export const platformKey: Role = {
  wanted: "WeChat Pay's public key or certificate",
  file: 'pub_key.pem',
  accepts: ['public', 'certificate'],
  // Text with a private key in it is the merchant's own, whatever else it holds.
  labels: [/PRIVATE KEY$/, /PUBLIC KEY$|CERTIFICATE$/],
  instead: {
    private:
      "Never give a private key away; WeChat Pay's public key belongs here: {file}, or a platform certificate",
    request: "Give {file}; a certificate request is the merchant's, not WeChat Pay's",
    pkcs12: "Give {file}; apiclient_cert.p12 is the merchant's, not WeChat Pay's",
  },
}

export const merchantCertificate: Role = {
  wanted: "the merchant's certificate",
  file: 'apiclient_cert.pem',
  accepts: ['certificate'],
  labels: [/CERTIFICATE$/],
  instead: {
    private: 'Give {file}, which stands beside apiclient_key.pem',
    public: 'Give {file}; a public key has no serial number',
    request: 'Give {file}, which was issued for the request',
    pkcs12:
      'Give {file}, or take it out: openssl pkcs12 -in apiclient_cert.p12 -clcerts -nokeys -out {file} (the password is the mchid; OpenSSL 3 may want -legacy)',
  },
}

/** The same, to be shown to a TLS server. */
export const clientCertificate: Role = {
  ...merchantCertificate,
  instead: {
    ...merchantCertificate.instead,
    public: 'Give {file}, which stands beside apiclient_key.pem',
    pkcs12: 'Give it as `merchant.pfx`, which takes the place of `cert` and `key`',
  },
}

/** That certificate and its key in one file. */
export const clientPfx: Role = {
  wanted: "the merchant's PKCS#12 file",
  file: 'apiclient_cert.p12',
  accepts: ['pkcs12'],
  labels: [],
  instead: {
    private: 'Give it as `merchant.key`, and apiclient_cert.pem as `merchant.cert`',
    certificate: 'Give it as `merchant.cert`, and apiclient_key.pem as `merchant.key`',
    bareBase64: "Give the octets that it stands for: Buffer.from(text, 'base64')",
  },
}

export const caCertificate: Role = {
  wanted: 'the certificate of a CA',
  file: 'the certificate of the CA',
  accepts: ['certificate'],
  labels: [/CERTIFICATE$/],
  instead: {},
}
