import { didYouMean } from '../http/did-you-mean.js'
import { type Answer, paramError, Refusal } from './answer.js'
import type { ArrivedRequest } from './request.js'

/** Gets the values of the placeholders in the order in which they stand in the template. */
export type Handler = (request: ArrivedRequest, ...values: string[]) => Answer | Promise<Answer>

/** Handlers by `METHOD /path/{placeholder}`. */
export type Routes = Readonly<Record<string, Handler>>

interface Route {
  readonly method: string
  readonly template: string
  readonly segments: readonly string[]
  readonly handler: Handler
}

/** Finds the handler of a request; 404 with the nearest known path, 405 with the known methods. */
export function createRouter(table: Routes): Handler {
  const routes = Object.entries(table).map(([key, handler]): Route => {
    const [method = '', template = ''] = key.split(' ')
    return { method, template, segments: template.split('/'), handler }
  })
  return (request) => {
    const segments = request.path.split('/').map(decode)
    const matches = routes.filter((route) => matchesPath(route, segments))
    const route = matches.find(({ method }) => method === request.method)
    if (route) return route.handler(request, ...valuesOf(route, segments))
    throw matches.length > 0 ? notAllowed(request, matches) : notFound(request, segments, routes)
  }
}

/** Decodes once: what a segment holds after that is a value, whatever it looks like. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw paramError('', segment, 'not percent-encoded UTF-8', 'url')
  }
}

const isPlaceholder = (segment: string): boolean => segment.startsWith('{')

function matchesPath(route: Route, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every((known, at) =>
      isPlaceholder(known) ? segments[at] !== '' : segments[at] === known,
    )
  )
}

const valuesOf = (route: Route, segments: readonly string[]): string[] =>
  segments.filter((_, at) => isPlaceholder(route.segments[at] ?? ''))

function notAllowed({ method, path }: ArrivedRequest, routes: readonly Route[]): Refusal {
  const methods = routes.map((route) => route.method)
  return new Refusal(
    405,
    'METHOD_NOT_ALLOWED',
    `emulator: ${method} ${path} is not allowed; use ${methods.join(' or ')}`,
    { headers: { Allow: methods.join(', ') } },
  )
}

function notFound(
  { method, path }: ArrivedRequest,
  segments: readonly string[],
  routes: readonly Route[],
): Refusal {
  const nearest = nearestTo(method, segments, routes)
  const message = `emulator: ${method} ${path} is not known here`
  return new Refusal(
    404,
    'RESOURCE_NOT_EXISTS',
    nearest ? `${message}; did you mean ${nearest.method} ${nearest.template}?` : message,
  )
}

/**
 * The known path that looks most like this one; failing that, one with a like ending (`v3/pay/nativ`), or any.
 * Of several, the one that begins in the same way for longest.
 */
function nearestTo(
  method: string,
  segments: readonly string[],
  routes: readonly Route[],
): Route | undefined {
  const whole = new Map(
    routes.map((route) => [`${route.method} ${fill(route, segments).join('/')}`, route]),
  )
  const likely = didYouMean(`${method} ${segments.join('/')}`, whole.keys())
  if (likely !== undefined) return whole.get(likely)
  const ranked = routes.toSorted((a, b) => common(b, segments) - common(a, segments))
  const ending = didYouMean(segments.at(-1) ?? '', ranked.map(endingOf))
  return ranked.find((route) => endingOf(route) === ending) ?? ranked[0]
}

/** A path may end with `/`. */
const endingOf = ({ segments }: Route): string => segments.findLast((each) => each !== '') ?? ''

/** How many segments are the same before the first that is not. */
function common(route: Route, segments: readonly string[]): number {
  const different = route.segments.findIndex((segment, at) => segment !== segments[at])
  return different < 0 ? route.segments.length : different
}

/** The template with the request's own values, so that they do not count as slips. */
const fill = (route: Route, segments: readonly string[]): string[] =>
  route.segments.map((known, at) => (isPlaceholder(known) ? (segments[at] ?? known) : known))
