import type { FileContent } from './files/file.js'
import type { PlatformKey } from './platform/keys.js'
import type { SignType } from './v2/sign.js'
import type { Said } from './v2/xml.js'

/** What is said to a request, before it is signed. */
export interface Answer {
  readonly status: number
  /** JSON, the page of a web server, or nothing at all. */
  readonly body: string
  /** Is sent instead of `body`. */
  readonly file?: FileContent
  /** Is sent instead of `body`, by APIv2. */
  readonly xml?: XmlAnswer
  /** The sensitive fields of `body` are ciphertext already. */
  readonly encrypted?: true
  readonly headers?: Readonly<Record<string, string>>
  /** Signs unless the request names another. @defaultValue the platform's preferred key */
  readonly signer?: PlatformKey
}

export interface XmlAnswer {
  readonly said: Said
  /** Without it there is no signature. */
  readonly signType?: SignType | undefined
}

/** 200 with `data` as JSON. */
export const ok = (data: unknown): Answer => ({ status: 200, body: JSON.stringify(data) })

/** 200 with a file. */
export const okFile = (file: FileContent): Answer => ({ status: 200, body: '', file })

/** 204, the answer to a change that has nothing to tell. */
export const noContent: Answer = { status: 204, body: '' }

/** Which input was wrong and why, in the words of WeChat Pay's error format. */
export interface Detail {
  /** A JSON pointer into the body, or the name of a parameter or header. */
  readonly field: string
  /** Left out where it would be an object. */
  readonly value?: unknown
  readonly issue: string
  readonly location: 'body' | 'url' | 'query' | 'header' | 'authorization'
  readonly sign_information?: {
    readonly method: string
    readonly url: string
    readonly truncated_sign_message: string
    /** In octets. */
    readonly sign_message_length: number
  }
}

/** Thrown to end a request with an answer. */
export abstract class Ending extends Error {
  abstract readonly answer: Answer
}

/**
 * Thrown wherever a request turns out to be wrong. Messages are WeChat Pay's own, in Chinese; those that
 * only an emulator can give begin with `emulator:` and are in English. `detail.issue` is in English always.
 */
export class Refusal extends Ending {
  readonly code: string
  readonly answer: Answer

  constructor(
    status: number,
    code: string,
    message: string,
    { detail, headers = {} }: { detail?: Detail; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.code = code
    this.answer = { status, body: JSON.stringify({ code, message, detail }), headers }
  }
}

/** 400 `PARAM_ERROR`: one input breaks its rule. */
export function paramError(
  field: string,
  value: unknown,
  issue: string,
  location: Detail['location'] = 'body',
): Refusal {
  const source = field === '' || field.startsWith('/') ? field : `/${field}`
  const detail = {
    field,
    value: typeof value === 'object' ? undefined : (value ?? ''),
    issue,
    location,
  }
  const message = `输入源“/${location}${source}”规则校验失败`
  return new Refusal(400, 'PARAM_ERROR', message, { detail })
}

/** What `work` answers, or the answer that it is ended with. */
export async function attempt(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const ending =
      error instanceof Ending
        ? error
        : new Refusal(500, 'SYSTEM_ERROR', `emulator: this should not happen: ${error}`)
    return ending.answer
  }
}
