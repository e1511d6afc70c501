import type { FileContent } from './files/file.js'
import { sealFile } from './files/seal-file.js'
import { createGate } from './gate.js'
import type { Merchant } from './merchant.js'
import type { Platform } from './platform/keys.js'
import type { Protocol } from './server.js'
import type { SpoilQueue } from './spoil-queue.js'
import { answerSpoilers, sealingWith, type TamperKind } from './tamper.js'

export interface JsonOptions {
  readonly merchant: Merchant
  readonly platform: Platform
  readonly spoils: SpoilQueue<TamperKind>
  spoilFile(file: FileContent): FileContent
}

/** APIv3. */
export function createJson({ merchant, platform, spoils, spoilFile }: JsonOptions): Protocol {
  const seal = sealingWith(spoils, answerSpoilers)
  return {
    check: createGate(merchant),
    seal({ body, file, signer }, { headers }) {
      const key = platform.find(headers['wechatpay-serial']) ?? signer ?? platform.preferred
      const sign = (text: string) => seal(text, key)
      return file ? sealFile(spoilFile(file), sign) : sign(body)
    },
  }
}
