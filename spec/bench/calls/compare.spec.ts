import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compare, inTurn } from './compare.js'
import { ENTRANTS } from './entrants.js'

const support = join(import.meta.dirname, '..', '..', 'support')
const gullible = {
  name: 'gullible',
  module: pathToFileURL(join(support, 'gullible-client.js')).href,
}
const named = (name: string, program: string) => ({
  name,
  module: `data:text/javascript,${encodeURIComponent(program)}`,
})
const little = { levels: [2], rounds: 2, calls: 3 }

describe('the comparison of calls', () => {
  it('refuses a client that takes spoilt answers, and says which', async () => {
    await expect(compare([gullible], little)).rejects.toThrow(
      'gullible gives spoilt answers: tampered, foreign, unsigned',
    )
  })

  it('refuses a client that does not sign', async () => {
    const program = `export const open = ({ url }) => ({
      async query(number) {
        const answer = await fetch(\`\${url}/v3/\${number}?mchid=1\`)
        if (!answer.ok || number !== 'signed') throw new Error(\`status \${answer.status}\`)
        return answer.json()
      },
    })`
    await expect(compare([named('unsigned', program)], little)).rejects.toThrow(
      'unsigned does not get its answer: status 401',
    )
  })

  it('ends with a client that ends', async () => {
    const program = 'export const open = () => process.exit(7)'
    await expect(compare([named('gone', program)], little)).rejects.toThrow(/ended with 7/)
  })

  it('has a sample of each client for each round', async () => {
    const entrants = ENTRANTS.filter(({ name }) => name.startsWith('limit-'))
    const [level, ...others] = await compare(entrants, little)
    expect(others).toEqual([])
    expect(level?.concurrency).toBe(2)
    expect(Object.keys(level?.samples ?? {})).toEqual([
      'limit-sync',
      'limit-async',
      'limit-webcrypto',
    ])
    for (const samples of Object.values(level?.samples ?? {})) {
      expect(samples).toHaveLength(2)
      for (const { throughput, p50, p99, cpu, loopP50, loopP99, memory } of samples) {
        for (const figure of [throughput, p50, cpu, memory]) expect(figure).toBeGreaterThan(0)
        expect(p99).toBeGreaterThanOrEqual(p50)
        expect(loopP99).toBeGreaterThanOrEqual(loopP50)
      }
    }
  })

  it('lets another client begin in each round', () => {
    const order = [0, 1, 2, 3].map((round) => inTurn(['a', 'b', 'c'], round).join(''))
    expect(order).toEqual(['abc', 'bca', 'cab', 'abc'])
  })
})
