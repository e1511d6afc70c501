import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rivalVersions } from './rival-packages.js'

const folder = join(import.meta.dirname, 'rivals')
const { '': _, ...packages } = JSON.parse(
  readFileSync(join(folder, 'package-lock.json'), 'utf8'),
).packages

describe('the packages that are compared with', () => {
  it('are pinned by an exact version', () => {
    expect(Object.keys(rivalVersions)).toEqual(['wechatpay-axios-plugin', 'wechatpay-node-v3'])
    for (const [name, version] of Object.entries(rivalVersions)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(packages[`node_modules/${name}`].version).toBe(version)
    }
  })

  it('are pinned by digests, theirs and those of what they need, without the host of a registry', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(50)
    for (const { integrity, resolved } of Object.values<Record<string, string>>(packages)) {
      expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/)
      expect(resolved).toBeUndefined()
    }
  })
})
