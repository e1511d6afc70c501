import { isDeepStrictEqual } from 'node:util'
import { Failure } from './ending.js'
import { asked, type Given } from './given.js'

/** Things that a merchant's number stands for, each made once. */
export interface Once<Thing> {
  /** Makes a thing, or finds the one that the same request has made before. */
  make(number: string, given: Given, thing: () => Thing): Thing
  /** @throws Failure where there is none */
  find(number: string): Thing
}

export function createOnce<Thing>(): Once<Thing> {
  const made = new Map<string, { readonly asked: object; readonly thing: Thing }>()
  return {
    make(number, given, thing) {
      const entry = made.get(number) ?? { asked: asked(given), thing: thing() }
      if (!isDeepStrictEqual(entry.asked, asked(given))) {
        throw new Failure('FATAL_ERROR', '两次请求参数不一致')
      }
      made.set(number, entry)
      return entry.thing
    },
    find(number) {
      const entry = made.get(number)
      if (!entry) throw new Failure('NOT_FOUND', '指定单号数据不存在')
      return entry.thing
    },
  }
}
