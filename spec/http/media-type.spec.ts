import { expect, it } from 'vitest'
import { mediaTypeOf } from '../../lib/http/media-type.js'

it.each<[string, string | undefined]>([
  ['a.jpg', 'image/jpeg'],
  ['a.jpeg', 'image/jpeg'],
  ['门头.PNG', 'image/png'],
  ['a.bmp', 'image/bmp'],
  ['a.jpg.mp4', 'video/mp4'],
  ['a.pdf', 'application/pdf'],
  ['a.csv', 'text/csv'],
  ['a.exe', undefined],
  ['a.constructor', undefined],
  ['a.', undefined],
  ['png', undefined],
  ['.png', undefined],
  ['', undefined],
])('the media type of a file called %j is %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type)
})
