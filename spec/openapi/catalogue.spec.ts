import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, catalogueFolder } from '../support/catalogue.js'

type Json = { readonly [name: string]: Json } & readonly Json[]

/** The files as they are, read without the generator. */
const files = new Map(
  readdirSync(catalogueFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, Json] => [
      file,
      JSON.parse(readFileSync(join(catalogueFolder, file), 'utf8')),
    ]),
)

/** Every value of a document, with the place it stands at. */
function* values(value: unknown, place: string[] = []): Generator<[string[], unknown]> {
  yield [place, value]
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* values(inner, [...place, name])
}

const all = [...files].flatMap(([file, document]) =>
  [...values(document)].map(([place, value]) => ({ file, place, value })),
)
const operations = all.filter(
  ({ place }) => place.length === 3 && place[0] === 'paths' && place[2] !== 'parameters',
)

/** The place that a reference leads to. */
function resolve(file: string, $ref: string): unknown {
  const [path = '', pointer = ''] = $ref.split('#')
  const target = path === '' ? file : posix.join(posix.dirname(file), path)
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((inner, name) => inner?.[name], files.get(target))
}

describe('the catalogue', () => {
  it('has 1,155 operations and 107 events', () => {
    expect(operations).toHaveLength(1155)
    const events = files.get('v3/webhook-resources.json')?.['x-events']
    expect(Object.keys(events ?? {})).toHaveLength(107)
  })

  it('has each operation once', () => {
    const names = operations.map(({ file, place }) => `${file.startsWith('v2/')} ${place.slice(1)}`)
    expect(new Set(names).size).toBe(1155)
  })

  it('has no reference that leads nowhere', () => {
    const broken = all.filter(
      ({ file, place, value }) =>
        place.at(-1) === '$ref' && resolve(file, String(value)) === undefined,
    )
    expect(broken).toEqual([])
  })

  it('has a parameter for each placeholder, and demands no value a second time', () => {
    for (const { path, parameters } of catalogue.operations) {
      const placeholders = [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name)
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => name).sort()).toEqual(placeholders.sort())
      const twice = parameters.filter(
        ({ in: place, name, required }) =>
          place === 'query' && placeholders.includes(name) && required,
      )
      expect([path, twice]).toEqual([path, []])
    }
  })

  it('is read whole by the generator', () => {
    const read = catalogue.operations.map(({ file, method, path }) =>
      file.startsWith('v2/') ? `${method} ${path.slice(2)}` : `${method} /${path}`,
    )
    const written = operations.map(({ place: [, path, method] }) => `${method} ${path}`)
    expect(read.sort()).toEqual(written.sort())
  })

  it('comes with the licence notice that its data demands', () => {
    const notice = readFileSync(join(catalogueFolder, 'NOTICE'), 'utf8')
    expect(notice).toContain('Copyright (c) 2020-present James ZHANG(TheNorthMemory)')
    expect(existsSync(join(catalogueFolder, 'README.md'))).toBe(true)
  })
})
