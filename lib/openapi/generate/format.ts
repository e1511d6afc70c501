import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** The code as the project formats it. `file` says where it will stand. */
export async function format(file: string, code: string): Promise<string> {
  const child = spawn(process.execPath, [biome, 'format', `--stdin-file-path=${file}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(code)
  const formatted = await text(child.stdout)
  if (!formatted) throw new Error(`${file} could not be formatted`)
  return formatted
}
