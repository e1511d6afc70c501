import { describe, expect, it } from 'vitest'
import { isXml } from '../../lib/http/is-xml.js'

describe('isXml', () => {
  it.each([
    '<xml>',
    '<xml/>',
    '<xml ',
    '<root>',
    '<?xml version',
    '\ufeff<xml>',
    ' \r\n\t<xml>',
    `${' '.repeat(300)}<xml>`,
    '<!-- a -->',
  ])('takes %j for XML', (head) => {
    expect(isXml(Buffer.from(head))).toBe(true)
  })

  it.each([
    '',
    '{"id":"1"}',
    'xml',
    '<',
    '<html>',
    '<!DOCTYPE html>',
    '<xmlx>',
    '<XML>',
    '"<xml>"',
    '\u3000<xml>',
  ])('takes %j for something else', (head) => {
    expect(isXml(Buffer.from(head))).toBe(false)
  })
})
