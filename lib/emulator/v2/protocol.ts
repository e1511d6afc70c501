import { type Answer, okFile, Refusal } from '../answer.js'
import type { FileContent } from '../files/file.js'
import { unsealedFile } from '../files/seal-file.js'
import type { Merchant } from '../merchant.js'
import { newNonce } from '../numbers.js'
import type { ArrivedRequest } from '../request.js'
import type { Routes } from '../router.js'
import type { Protocol } from '../server.js'
import type { SpoilQueue } from '../spoil-queue.js'
import type { TamperKind } from '../tamper.js'
import type { Endpoint, Endpoints } from './endpoint.js'
import { failureOf } from './failures.js'
import { checkMessage, type Message } from './gate.js'
import { checkPresent, echo } from './given.js'
import { sealed, signed } from './seal.js'
import type { Said } from './xml.js'

export interface XmlOptions {
  readonly merchant: Merchant
  readonly endpoints: Endpoints
  readonly spoils: SpoilQueue<TamperKind>
  spoilFile(file: FileContent): FileContent
}

/** APIv2. */
export interface Xml {
  /** That of a request for one of the endpoints. */
  protocolOf(request: ArrivedRequest): Protocol | undefined
  readonly routes: Routes
}

export function createXml({ merchant, endpoints, spoils, spoilFile }: XmlOptions): Xml {
  const { secret } = merchant
  const messages = new WeakMap<ArrivedRequest, Message>()

  const seal = ({ file, xml, body }: Answer) => {
    if (file) return unsealedFile(spoilFile(file))
    if (!xml) return { headers: {}, body }
    const { said, signType } = xml
    return signType ? signed(said, { signType, secret }, spoils.next()) : sealed(said)
  }

  return {
    protocolOf(request) {
      const endpoint = endpoints[`${request.method} ${request.path}`]
      if (!endpoint) return undefined
      const check = () => {
        messages.set(request, checkMessage(request, endpoint, merchant))
        return true
      }
      return { check, seal }
    },
    routes: Object.fromEntries(
      Object.entries(endpoints).map(([key, endpoint]) => [
        key,
        (request) => {
          const message = messages.get(request)
          if (message) return answerTo(endpoint, message)
          const hint = `emulator: ${request.path} is known here as ${key}, without any %`
          throw new Refusal(404, 'RESOURCE_NOT_EXISTS', hint)
        },
      ]),
    ),
  }
}

/** Who is who. */
const PARTIES = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info']

async function answerTo(endpoint: Endpoint, { given, signType }: Message): Promise<Answer> {
  const { required, unsigned, nonceless, echoes = PARTIES, always, work } = endpoint
  checkPresent(given, required)
  const say = (return_msg: string, said: Said): Answer => ({
    status: 200,
    body: '',
    xml: {
      said: {
        return_code: 'SUCCESS',
        return_msg,
        ...echo(given, echoes),
        nonce_str: unsigned || nonceless ? undefined : newNonce(),
        ...always,
        ...said,
      },
      signType: unsigned ? undefined : signType,
    },
  })
  try {
    const outcome = await work(given, signType)
    return isFile(outcome) ? okFile(outcome) : say('OK', { result_code: 'SUCCESS', ...outcome })
  } catch (error) {
    const { code, message } = failureOf(error)
    const failed = { result_code: 'FAIL', err_code: code, err_code_des: message }
    return say(unsigned ? message : 'OK', failed)
  }
}

const isFile = (outcome: Said | FileContent): outcome is FileContent =>
  typeof outcome.read === 'function'
