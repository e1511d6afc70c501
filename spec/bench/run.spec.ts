import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { CHART, PAGES } from './pages.js'

const root = join(import.meta.dirname, '..', '..')

/** Runs the benchmark as `npm run bench -- ...` does once the package is built. */
async function bench(...options: readonly string[]): Promise<string> {
  const program = "import('vite').then((vite) => vite.runnerImport('./spec/bench/run.ts'))"
  const args = ['-e', program, '--', ...options]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  return stdout
}

const written = () =>
  [CHART, ...Object.keys(PAGES)].map((file) => readFileSync(join(root, file), 'utf8'))

describe('the benchmark', () => {
  it('measures what it is asked for, prints it and leaves the READMEs alone', async () => {
    const before = written()
    const clients = '--clients=wechatpay-chain,limit-sync'
    const little = ['--levels=1,2', '--rounds=2', '--calls=3', '--only=calls']
    const printed = await bench(clients, ...little)
    expect(printed).toContain('; 2 rounds of 3 calls of each client, 1 · 2 at once;')
    const rows = printed.match(/^\| \d+ \| [^|]+ \| \d/gm)
    expect(rows?.map((row) => row.slice(0, -4))).toEqual([
      '| 1 | wechatpay-chain',
      '| 1 | by hand, synchronous',
      '| 2 | wechatpay-chain',
      '| 2 | by hand, synchronous',
    ])
    expect(printed).toMatch(/fastest client by hand \(1\) \| [\d.]+ \| ≥ 0\.95 \| [✓✗] \|/)
    expect(written()).toEqual(before)
  })

  it.each([
    ['--only=call', 'unknown: call; known are calls, '],
    ['--clients=axios', 'unknown: axios; known are wechatpay-chain, control, limit-sync, '],
    ['--rounds=0', 'a number from 1 on is needed, not 0'],
    ['--levels=1,x', 'a number from 1 on is needed, not x'],
  ])('refuses %s before it measures', async (option, message) => {
    await expect(bench(option)).rejects.toThrow(message)
  })
})
