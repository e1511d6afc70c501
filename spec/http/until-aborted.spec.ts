import { getEventListeners } from 'node:events'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { untilAborted } from '../../lib/http/until-aborted.js'
import { deferred } from '../support/deferred.js'

/** Gives what it is given, and tells when it is stopped. */
function source(items: readonly number[], stopped: () => void): AsyncIterable<number> {
  const left = [...items]
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const value = left.shift()
        return value === undefined ? { done: true, value } : { done: false, value }
      },
      return: async () => {
        stopped()
        return { done: true, value: undefined }
      },
    }),
  }
}

type Make = (
  items: readonly number[],
  stopped: () => void,
) => AsyncIterable<number> | ReadableStream<number>

const kinds: readonly [string, Make][] = [
  ['a stream of Node', (items, stopped) => Readable.from(items).on('close', stopped)],
  [
    'a web stream',
    (items, stopped) =>
      new ReadableStream(
        {
          pull: (controller) => {
            controller.enqueue(items[0])
          },
          cancel: stopped,
        },
        { highWaterMark: 0 },
      ),
  ],
  ['an async iterable', source],
]

async function read<T>(
  stream: AsyncIterable<T> | ReadableStream<T>,
  signal?: AbortSignal,
): Promise<T[]> {
  const items: T[] = []
  for await (const item of untilAborted(stream, signal)) items.push(item)
  return items
}

describe('a stream that may be aborted', () => {
  it('gives what it holds, with a signal and without one', async () => {
    const { signal } = new AbortController()
    for (const given of [undefined, signal]) {
      expect(
        await read(
          source([1, 2, 3], () => {}),
          given,
        ),
      ).toEqual([1, 2, 3])
      expect(await read(Readable.from([1, 2, 3]), given)).toEqual([1, 2, 3])
      expect(Buffer.concat(await read(new Blob(['abc']).stream(), given)).toString()).toBe('abc')
    }
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it.each(kinds)('that is %s is told when nobody wants more', async (_, make) => {
    const { promise, resolve } = deferred()
    for await (const item of untilAborted(make([1, 2, 3], resolve), undefined)) {
      expect(item).toBe(1)
      break
    }
    await promise
  })

  it('throws the reason of a signal that has aborted before, and reads nothing', async () => {
    let reads = 0
    const stream = new Readable({ read: () => reads++ })
    await expect(read(stream, AbortSignal.abort('enough'))).rejects.toBe('enough')
    expect(reads).toBe(0)
    expect(stream.destroyed).toBe(true)
  })

  it('throws the reason when the signal aborts between two chunks', async () => {
    const controller = new AbortController()
    const chunks = untilAborted(
      source([1, 2], () => {}),
      controller.signal,
    )
    expect(await chunks.next()).toEqual({ done: false, value: 1 })
    controller.abort('enough')
    await expect(chunks.next()).rejects.toBe('enough')
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('throws what the stream throws', async () => {
    const failing = new Readable({
      read() {
        this.destroy(new Error('broken'))
      },
    })
    const { signal } = new AbortController()
    await expect(read(failing, signal)).rejects.toThrow('broken')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
