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

function file(name: string): Json {
  const found = files.get(name)
  if (!found) throw new Error(`the catalogue has no ${name}`)
  return found
}

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
    expect(Object.keys(file('v3/webhook-resources.json')['x-events'])).toHaveLength(107)
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

  describe('of notifications', () => {
    const { 'x-events': events, components } = file('v3/webhook-resources.json')
    const { webhooks: documented } = file('v3/webhooks.json')
    const named = ($ref: Json) => ({
      name: `${$ref}`.replace('#/components/schemas/', ''),
      schema: resolve('v3/webhook-resources.json', `${$ref}`),
    })

    it.each(Object.entries(events))('is read whole by the generator: %s', (eventType, event) => {
      const read = catalogue.webhooks.find((webhook) => webhook.eventType === eventType)
      const { summary = '', ...pages } = documented[eventType]?.post ?? {}
      const variants = [...(event.variants ?? [event])]
      expect(read?.resources).toEqual(variants.map(({ resource }) => named(resource)))
      expect(read?.reply).toEqual(event.reply && named(event.reply))
      expect(read?.renamedTo).toBe(event.renamed_to)
      expect(read?.title).toBe(summary)
      const titles = [...(pages['x-names'] ?? [])]
      expect(read?.names).toEqual(titles.filter((title) => title !== summary))
      expect(read?.pages).toEqual(pages['x-docs'] ?? [])
    })

    it('has each event once and each schema at least once', () => {
      const read = catalogue.webhooks.map(({ eventType }) => eventType)
      expect(read).toEqual(Object.keys(events).sort())
      const used = catalogue.webhooks.flatMap(({ resources, reply }) => [
        ...resources.map(({ name }) => name),
        ...(reply ? [reply.name] : []),
      ])
      expect([...new Set(used)].sort()).toEqual(Object.keys(components.schemas).sort())
      expect(new Set(used).size).toBe(84)
    })
  })

  it('comes with the licence notice that its data demands', () => {
    const notice = readFileSync(join(catalogueFolder, 'NOTICE'), 'utf8')
    expect(notice).toContain('Copyright (c) 2020-present James ZHANG(TheNorthMemory)')
    expect(existsSync(join(catalogueFolder, 'README.md'))).toBe(true)
  })
})
