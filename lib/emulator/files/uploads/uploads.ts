import { randomBytes } from 'node:crypto'
import { type Answer, ok, paramError } from '../../answer.js'
import { type ArrivedRequest, MAX_BODY_OCTETS, metaIn, partIn } from '../../request.js'
import type { Routes } from '../../router.js'
import { digestOf } from '../digest.js'
import { extensionOf, type Images } from '../images.js'
import { type Told, type UploadEndpoint, uploadEndpoints } from './endpoints.js'

/** Every endpoint that takes a file. It is kept, and can be fetched like a complaint image. */
export const uploads = (images: Images): Routes =>
  Object.fromEntries(
    Object.entries(uploadEndpoints).map(([path, endpoint]) => [
      `POST ${path}`,
      (request, ...values) => take(request, endpoint, values, images),
    ]),
  )

function take(
  request: ArrivedRequest,
  endpoint: UploadEndpoint,
  values: readonly string[],
  images: Images,
): Answer {
  const meta = metaIn(request)
  endpoint.meta(meta, '')
  checkParts(request, endpoint)
  const told = meta as Told['meta']
  const { content, filename = '' } = partIn(request, endpoint.file)
  checkFile(content, filename, endpoint)
  for (const name of ['filename', 'file_name']) checkName(told[name], `/${name}`, endpoint)
  checkDigest(content, told[endpoint.digest], endpoint)
  const id = randomBytes(16).toString('base64')
  images.add(id, filename, content)
  return ok(endpoint.answer({ meta: told, filename, values, id, url: images.urlOf(id) }))
}

function checkParts(request: ArrivedRequest, { parts = {} }: UploadEndpoint): void {
  for (const [name, form] of Object.entries(parts)) {
    const value = partIn(request, name).content.toString()
    if (!form.test(value)) throw paramError(`/${name}`, value, `must be of the form ${form.source}`)
  }
}

function checkFile(content: Buffer, filename: string, endpoint: UploadEndpoint): void {
  const { file, limit = MAX_BODY_OCTETS } = endpoint
  const refuse = (issue: string) => paramError(`/${file}`, undefined, issue)
  if (filename === '') throw refuse('has no filename in its Content-Disposition')
  if (content.length === 0) throw refuse('is empty')
  if (content.length > limit) throw refuse(`is longer than ${limit} octets`)
}

function checkName(name: unknown, field: string, { extensions }: UploadEndpoint): void {
  if (name === undefined || !extensions || extensions.includes(extensionOf(`${name}`))) return
  throw paramError(field, name, `must end with ${extensions.map((each) => `.${each}`).join(', ')}`)
}

function checkDigest(content: Buffer, digest: unknown, endpoint: UploadEndpoint): void {
  const { digest: name, algorithm = 'sha256', file } = endpoint
  const given = `${digest}`.toLowerCase()
  // What cannot be computed is taken as it comes.
  if (given === (digestOf(algorithm, content) ?? given)) return
  throw paramError(`/${name}`, digest, `is not the ${algorithm.toUpperCase()} of /${file}`)
}
