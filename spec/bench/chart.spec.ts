import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { Level } from './calls/compare.js'
import { chart } from './chart.js'

const sample = { throughput: 0, p50: 0, p99: 0, cpu: 0, loopP50: 0, loopP99: 0, memory: 0 }
const level = (concurrency: number, ours: number, theirs: number): Level => ({
  concurrency,
  samples: {
    'wechatpay-chain': [{ ...sample, throughput: ours, cpu: 400 }],
    control: [{ ...sample, throughput: 9999, cpu: 9999 }],
    'a <b> & "c"': [{ ...sample, throughput: theirs, cpu: 100 }],
  },
})
const svg = chart([level(1, 1000, 500), level(10, 2000, 250)])

interface Shape {
  readonly class: string
  readonly x: string
  readonly width: string
}

const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(svg).svg
const bars: readonly Shape[] = parsed.rect.filter(({ class: kind }: Shape) => kind !== 'ground')

describe('the chart', () => {
  it('is well-formed, whatever a client is called', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toContain('a &lt;b> &amp; &quot;c&quot;')
  })

  it('has two bars for each client and each number of calls, as long as their figures are large', () => {
    const widths = bars.map(({ width }) => Number(width))
    expect(widths).toEqual([125, 250, 62.5, 62.5, 250, 250, 31.3, 62.5])
  })

  it('leaves out the client that plays once more', () => {
    expect(svg).not.toContain('9,999')
    expect(svg).not.toContain('once more')
  })

  it('says all figures in words as well', () => {
    expect(parsed.role).toBe('img')
    expect(parsed['aria-labelledby']).toBe('title desc')
    expect(parsed.desc['#text']).toContain(
      '10 at once: wechatpay-chain 2,000 calls per second, 400 µs of CPU per call;',
    )
  })

  it('has colours for light pages and for dark ones, and a ground of its own', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
    expect(parsed.rect[0]).toMatchObject({ class: 'ground', width: parsed.width })
  })
})
