import { extname } from 'node:path'

/** RFC 6838: the media types of the files that WeChat Pay takes, by the end of their names. */
const TYPES: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  csv: 'text/csv',
  f4v: 'video/x-f4v',
  flv: 'video/x-flv',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4v: 'video/x-m4v',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  txt: 'text/plain',
  wmv: 'video/x-ms-wmv',
}

/** The media type of a file by its name, if the name tells. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = extname(name).slice(1).toLowerCase()
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined
}
