import { type Answer, ok, Refusal } from '../answer.js'
import { checkReentry, list, object, text } from '../fields.js'
import { jsonBody } from '../request.js'
import type { Routes } from '../router.js'

/** What an application cannot do without; the rest is taken as it comes. */
const required = object(
  {
    business_code: text,
    contact_info: object(
      { contact_type: text, contact_name: text, mobile_phone: text, contact_email: text },
      {},
    ),
    subject_info: object(
      { subject_type: text, identity_info: object({ id_doc_type: text }, {}) },
      {},
    ),
    business_info: object(
      {
        merchant_shortname: text,
        service_phone: text,
        sales_info: object({ sales_scenes_type: list(text) }, {}),
      },
      {},
    ),
    settlement_info: object({}, {}),
    bank_account_info: object(
      { bank_account_type: text, account_name: text, account_bank: text, bank_address_code: text },
      {},
    ),
  },
  {},
)

interface Applyment {
  readonly business_code: string
  readonly applyment_id: number
  readonly body: unknown
}

/** Applications of merchants-to-be, which are being looked at for ever. */
export function applyments(): Routes {
  const all = new Map<string, Applyment>()

  return {
    'POST /v3/applyment4sub/applyment/': (request) => {
      const body = jsonBody(request)
      const { business_code } = required(body, '')
      const before = all.get(business_code)
      if (before) checkReentry(before.body, body)
      const { applyment_id } = before ?? { applyment_id: FIRST_ID + all.size }
      all.set(business_code, { business_code, applyment_id, body })
      return ok({ applyment_id })
    },

    'GET /v3/applyment4sub/applyment/business_code/{business_code}': (_, code) =>
      view(all.get(code)),

    'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}': (_, id) =>
      view([...all.values()].find(({ applyment_id }) => `${applyment_id}` === id)),
  }
}

/** As in the manual. */
const FIRST_ID = 2000002124775691

function view(applyment: Applyment | undefined): Answer {
  if (!applyment) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '申请单不存在')
  const { business_code, applyment_id } = applyment
  return ok({
    business_code,
    applyment_id,
    applyment_state: 'APPLYMENT_STATE_AUDITING',
    applyment_state_msg: '审核中',
    audit_detail: [],
  })
}
