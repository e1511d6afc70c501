import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** TypeScript 7's language server, which speaks the Language Server Protocol. */
export interface LanguageServer {
  /** Writes the module anew and asks what could be written at its end; the number of offers. */
  complete(code: string): Promise<number>
  close(): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: { readonly items?: readonly unknown[] } | readonly unknown[] | null
}

/** Starts the server with one module open. */
export async function startLanguageServer(tsc: string, file: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const waiting = new Map<number, (result: Message['result']) => void>()
  readMessages(server.stdout, ({ id, method, result }) => {
    if (id === undefined) return
    if (method) send({ id, result: null })
    else waiting.get(id)?.(result)
  })
  const send = (message: object): void => {
    const content = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    server.stdin.write(`Content-Length: ${content.length}\r\n\r\n`)
    server.stdin.write(content)
  }
  let asked = 0
  const ask = (method: string, params: object): Promise<Message['result']> => {
    const id = ++asked
    send({ id, method, params })
    return new Promise((resolve) => waiting.set(id, resolve))
  }

  const uri = pathToFileURL(file).href
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  send({ method: 'initialized', params: {} })
  const textDocument = { uri, languageId: 'typescript', version: 0, text: '' }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  let version = 0
  return {
    complete: async (code) => {
      version++
      const change = { textDocument: { uri, version }, contentChanges: [{ text: code }] }
      send({ method: 'textDocument/didChange', params: change })
      const lines = code.split('\n')
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
      const result = await ask('textDocument/completion', { textDocument: { uri }, position })
      const items = result && 'items' in result ? result.items : result
      return Array.isArray(items) ? items.length : 0
    },
    close: () => server.kill(),
  }
}

/** Cuts the octets of a stream into messages: `Content-Length: n`, an empty line, n octets. */
function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let octets = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    octets = Buffer.concat([octets, chunk])
    for (;;) {
      const head = octets.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/.exec(octets.toString('latin1', 0, Math.max(head, 0)))?.[1],
      )
      if (head < 0 || octets.length < head + 4 + length) return
      take(JSON.parse(octets.toString('utf8', head + 4, head + 4 + length)))
      octets = octets.subarray(head + 4 + length)
    }
  })
}
