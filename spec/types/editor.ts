import { join } from 'node:path'
import ts from 'typescript-5'
import { HEAD, OPTIONS } from './compiler.js'

/** A module that is open in an editor. */
export interface Editor {
  /** What is shown for the word that begins at the last `word` of the code. */
  hover(word: string): string
  /** What is offered at the end of the code, by name. */
  complete(): readonly string[]
  /** Writes the code anew. */
  write(code: string): void
}

const file = join(import.meta.dirname, '..', '..', 'build', 'editor.ts')

/** Opens a module of a user of the built package in TypeScript's own language service. */
export function openEditor(): Editor {
  let code = HEAD
  let version = 0
  const settings = ts.convertCompilerOptionsFromJson({ ...OPTIONS, skipLibCheck: true }, '').options
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${version}` : '0'),
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => join(file, '..'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  }
  const service = ts.createLanguageService(host)
  return {
    write: (text) => {
      code = HEAD + text
      version++
    },
    hover: (word) => {
      const info = service.getQuickInfoAtPosition(file, code.lastIndexOf(word))
      const tags = (info?.tags ?? []).map(({ name, text }) =>
        `@${name} ${ts.displayPartsToString(text)}`.trim(),
      )
      return [ts.displayPartsToString(info?.documentation), ...tags].join('\n')
    },
    complete: () => {
      const offered = service.getCompletionsAtPosition(file, code.length, {
        includeCompletionsWithInsertText: true,
      })
      return (offered?.entries ?? []).map(({ name }) => name)
    },
  }
}
