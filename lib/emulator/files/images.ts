import { okFile, Refusal } from '../answer.js'
import { required } from '../parameters.js'
import type { ArrivedRequest } from '../request.js'
import type { Routes } from '../router.js'
import { type FileContent, fileOf } from './file.js'

/** Where complaint images are fetched. */
const PATH = 'v3/merchant-service/images'

/** Images by their `media_id`. */
export interface Images {
  add(mediaId: string, filename: string, octets: Buffer): void
  /** The absolute URL of an image; its `media_id` is percent-encoded. */
  urlOf(mediaId: string): string
  readonly routes: Routes
}

const TYPES: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** What follows the last dot, in lower case. */
export const extensionOf = (filename: string): string =>
  /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''

/** Two of complaints are there from the start. `url` is the emulator's, with a `/` at its end. */
export function createImages(url: string): Images {
  const images = new Map<string, FileContent>()
  const add: Images['add'] = (mediaId, filename, octets) => {
    const type = TYPES[extensionOf(filename)] ?? 'application/octet-stream'
    images.set(encodeURIComponent(mediaId), fileOf(type, octets))
  }
  // As it stands in the target: encoded twice, or in lower case, it is another one.
  const open = ({ path }: ArrivedRequest) => {
    const image = images.get(path.slice(path.lastIndexOf('/') + 1))
    if (image) return okFile(image)
    throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '图片不存在')
  }
  for (const mediaId of COMPLAINT_IMAGES) add(mediaId, 'image.png', PIXEL)
  return {
    add,
    urlOf: (mediaId) => `${url}${PATH}/${encodeURIComponent(mediaId)}`,
    routes: {
      [`GET /${PATH}/{media_id}`]: open,
      'GET /v3/global/merchant-service/images/{media_id}': (request) => {
        required(request.query, 'complaint_id')
        return open(request)
      },
    },
  }
}

/** They hold all that base64 has and a path has not. */
export const COMPLAINT_IMAGES: readonly string[] = [
  'ChsyMDA+wMDgwMjAyMjAyMTE1NTAwMDAyMzEyMzMY/Q==',
  'ChsyMDAwMDgwMjAy/MjAyMTE1NTAwMDAyMzEyM+zQYAA==',
]

/** A PNG of one red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC',
  'base64',
)
