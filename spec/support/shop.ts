import { afterAll, beforeAll, expect } from 'vitest'
import {
  type Emulator,
  type EmulatorOptions,
  type RecordedRequest,
  startEmulator,
} from '../../lib/emulator/index.js'
import { ApiError, type ClientConfig, createClient } from '../../lib/index.js'
import { type UntypedClient, untyped } from './untyped.js'

/** An emulator, and a client of it, for the specs of one file. */
export interface Shop {
  readonly emulator: Emulator
  readonly wxpay: UntypedClient
  /** Another client of the same merchant; it is the spec's to close. */
  client(config?: Partial<ClientConfig>): UntypedClient
  /** The one request that `call` sends; the answer may be an error of WeChat Pay's. */
  arrival(call: Promise<unknown>): Promise<RecordedRequest>
  /**
   * What a client sends while `work` runs, and after it: the client is closed before the count, which
   * waits for calls that nobody awaited.
   */
  arrivals(work: (wxpay: UntypedClient) => unknown): Promise<readonly RecordedRequest[]>
}

/** Opens the shop before the first spec of a file, and closes it after the last. */
export function useShop(options?: EmulatorOptions): Shop {
  let emulator: Emulator
  let wxpay: UntypedClient

  beforeAll(async () => {
    emulator = await startEmulator(options)
    wxpay = untyped(createClient(emulator.config))
  })
  afterAll(async () => {
    await wxpay.close()
    await emulator.close()
  })

  const client = (config: Partial<ClientConfig> = {}) =>
    untyped(createClient({ ...emulator.config, ...config }))

  return {
    get emulator() {
      return emulator
    },
    get wxpay() {
      return wxpay
    },
    client,
    arrival: async (call) => {
      const before = emulator.requests.length
      await call.catch(expectApiError)
      const [request, ...more] = emulator.requests.slice(before)
      if (!request) throw new Error('nothing was sent')
      expect(more).toEqual([])
      return request
    },
    arrivals: async (work) => {
      const before = emulator.requests.length
      const other = client()
      try {
        await work(other)
      } finally {
        await other.close()
      }
      return emulator.requests.slice(before)
    },
  }
}

function expectApiError(error: unknown): void {
  if (!(error instanceof ApiError)) throw error
}
