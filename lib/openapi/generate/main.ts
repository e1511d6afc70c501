import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generate } from './generate.js'

const folder = join('lib', 'openapi')
const files = await generate(join(folder, 'catalogue'))
rmSync(join(folder, 'types'), { recursive: true, force: true })
for (const [file, content] of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}
console.log(`${files.size} files in ${folder}`)
