import { describe, expectTypeOf, it } from 'vitest'
import type { CallEvents, CallSummary, CallTimings } from '../../lib/index.js'

describe('the types of events', () => {
  it('are by the names of their channels', () => {
    expectTypeOf<keyof CallEvents>().toEqualTypeOf<
      | 'wechatpay:start'
      | 'wechatpay:signed'
      | 'wechatpay:answer'
      | 'wechatpay:verified'
      | 'wechatpay:retry'
      | 'wechatpay:error'
      | 'wechatpay:end'
    >()
  })

  it('all have the call, which cannot be changed', () => {
    expectTypeOf<CallEvents[keyof CallEvents]['call']>().toEqualTypeOf<CallSummary>()
    expectTypeOf<CallSummary>().toEqualTypeOf<{
      readonly id: number
      readonly protocol: 'v2' | 'v3'
      readonly method: string
      readonly url: string
      readonly template: string
      readonly mchid: string
    }>()
  })

  it('say what else an event has', () => {
    expectTypeOf<CallEvents['wechatpay:signed']>().toHaveProperty('duration').toBeNumber()
    expectTypeOf<CallEvents['wechatpay:answer']>()
      .toHaveProperty('requestId')
      .toEqualTypeOf<string | undefined>()
    expectTypeOf<CallEvents['wechatpay:verified']>().toHaveProperty('verified').toBeBoolean()
    expectTypeOf<CallEvents['wechatpay:retry']>()
      .toHaveProperty('cause')
      .toEqualTypeOf<Error | number>()
    expectTypeOf<CallEvents['wechatpay:error']>().toHaveProperty('error').toBeUnknown()
    expectTypeOf<CallEvents['wechatpay:end']>().toHaveProperty('status').toBeNumber()
    expectTypeOf<
      CallEvents['wechatpay:end' | 'wechatpay:error']['timings']
    >().toEqualTypeOf<CallTimings>()
    expectTypeOf<CallEvents['wechatpay:start']>().not.toHaveProperty('duration')
  })
})
