import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generate, TYPES } from './generate.js'

const files = generate('.')
rmSync(TYPES, { recursive: true, force: true })
for (const [file, content] of files) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
console.log(`${files.size} files`)
