import { beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../support/catalogue.js'
import { COMPILERS, COMPILING, compile, writeProject } from './compiler.js'
import { endpoints } from './endpoints.js'
import { DECLARED, notificationPrograms } from './notifications.js'
import { endpointProgram, everyCall, type Statement, spellings } from './programs.js'
import { unlisted, unlistedProgram } from './unlisted.js'
import { v2Programs } from './v2.js'

vi.setConfig({ hookTimeout: COMPILING })

interface Program {
  readonly title: string
  readonly file: string
  readonly statements: readonly Statement[]
}

const programs: readonly Program[] = [
  ...endpoints.flatMap((each) =>
    Object.entries(spellings(each.endpoint.split(' ')[1] ?? '')).map(([spelling, node], index) => ({
      title: `${each.endpoint}, as ${spelling}`,
      file: `endpoints/${each.endpoint.replace(/\W+/g, '-')}-${index}`,
      statements: endpointProgram(each, node, catalogue),
    })),
  ),
  ...Object.entries(unlisted).map(([title, statements]) => ({
    title,
    file: `unlisted/${title.replace(/\W+/g, '-')}`,
    statements: unlistedProgram(statements),
  })),
  ...[...notificationPrograms()].map(([title, statements]) => ({
    title: `notifications: ${title}`,
    file: `notifications/${title.replace(/\W+/g, '-')}`,
    statements,
  })),
  ...[...v2Programs()].map(([title, statements]) => ({
    title: `APIv2: ${title}`,
    file: `v2/${title.replace(/\W+/g, '-')}`,
    statements,
  })),
  ...[...everyCall(catalogue)].map(([file, statements]) => ({
    title: `every call of ${file}, in each spelling`,
    file: `calls/${file}`,
    statements,
  })),
]

/** What the compiler says, by file and line. */
type Complaints = ReadonlyMap<string, string>

function complaintsIn(printed: string): Complaints {
  const complaints = new Map<string, string>()
  let place = ''
  for (const line of printed.split('\n')) {
    const [, file, at, text] = /^build\/types\/(\S+?)\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? []
    if (file) place = `${file}:${at}`
    complaints.set(place, `${complaints.get(place) ?? ''}${text ?? line}\n`)
  }
  return complaints
}

/** The statements of which the compiler does not say what it should. */
const surprises = ({ file, statements }: Program, complaints: Complaints): string[] =>
  statements.flatMap(({ code, says }, index) => {
    const said = complaints.get(`${file}:${index + 1}`)
    const right = says ? said !== undefined && says.test(said) : said === undefined
    return right ? [] : [`${code}\n${said ?? 'compiles'}`]
  })

beforeAll(() => {
  const files = programs.map(({ file, statements }) => [
    file,
    `${statements.map(({ code }) => code).join('\n')}\nexport {}\n`,
  ])
  writeProject('types', Object.fromEntries(files))
  writeProject('types-declared', { declared: DECLARED })
})

describe.each(COMPILERS)('the types, compiled by %s', (compiler) => {
  let complaints: Complaints
  beforeAll(async () => {
    complaints = complaintsIn(await compile(compiler, 'types'))
  })

  it.each(programs)('$title', (program) => {
    expect(surprises(program, complaints)).toEqual([])
  })

  it('notifications: an event that a user declares is as good as a listed one', async () => {
    expect(await compile(compiler, 'types-declared')).toBe('')
  })

  it('says nothing about anything else', () => {
    const files = new Set(programs.map(({ file }) => file))
    const places = [...complaints.keys()].filter((place) => place !== '')
    expect(places.filter((place) => !files.has(place.split(':')[0] ?? ''))).toEqual([])
    expect(complaints.get('')?.trim() ?? '').toBe('')
  })
})

it('every operation of the catalogue is called in the three spellings, both plain and Async', () => {
  const calls = programs
    .filter(({ file }) => file.startsWith('calls/'))
    .flatMap(({ statements }) => statements)
    .filter(({ code }) => /^(plain|chained)<.*>\(wxpay(\.chain\('[^/]|\['|\.(?!chain))/.test(code))
  expect(calls).toHaveLength(1155 * 3 * 2)
})
