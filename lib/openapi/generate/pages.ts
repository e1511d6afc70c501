import { type Pages, withDefaults } from '../pages.js'
import { type Catalogue, type Operation, resolve, type Schema } from './catalogue.js'

type Fields = Readonly<Record<string, Schema>>

/** How an operation is asked for page by page, where its parameters allow that; defaults are left out. */
export function pagesOf(
  { parameters, body, answer }: Operation,
  components: Catalogue['components'],
): Pages | undefined {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const sent: Fields = {
    ...Object.fromEntries(query.map(({ name, schema }) => [name, resolve(schema, components)])),
    ...(body?.kind === 'json' && fieldsOf(body.schema, components)),
  }
  const answered = fieldsOf(answer.schema ?? {}, components)
  const at = oneOf(sent, 'offset', 'page_index', 'page_token')
  const size = oneOf(sent, 'limit', 'count', 'page_size')
  const [items, ...more] = Object.keys(answered).filter((name) => answered[name]?.type === 'array')
  if (!at || !size || !items || more.length > 0) return undefined
  const { default: perPage = sent[size]?.maximum } = sent[size] ?? {}
  return withoutDefaults({
    by: unitOf(at, sent),
    at,
    size,
    perPage: perPage as number | undefined,
    first: at === 'page_index' ? 1 : undefined,
    items,
    // What a batch says is how many it has, whatever the query leaves of them.
    total: items === 'transfer_detail_list' ? '' : oneOf(answered, 'total_count', 'total_num'),
  })
}

function fieldsOf(schema: Schema, components: Catalogue['components']): Fields {
  const { properties = {} } = resolve(schema, components)
  const fields = Object.entries(properties).map(([name, inner]) => [
    name,
    resolve(inner, components),
  ])
  return Object.fromEntries(fields)
}

const oneOf = (fields: Fields, ...names: readonly string[]): string | undefined =>
  names.find((name) => name in fields)

/**
 * What is called 页码 is the number of a page, whatever the name of the parameter.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518 "offset: 分页页码，页码从0开始"
 */
function unitOf(at: string, sent: Fields): Pages['by'] {
  if (at === 'page_token') return 'token'
  return sent[at]?.title?.includes('页码') ? 'page' : 'item'
}

function withoutDefaults(pages: Pages): Pages {
  const { by } = pages
  const defaults = withDefaults(by ? { by } : {})
  const said = Object.entries({ ...pages, by: by === 'item' ? undefined : by }).filter(
    ([name, value]) =>
      value !== undefined && (name === 'by' || value !== defaults[name as keyof Pages]),
  )
  return Object.fromEntries(said)
}
