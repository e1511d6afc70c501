import { ok, paramError, Refusal } from '../answer.js'
import { COMPLAINT_IMAGES, type Images } from '../files/images.js'
import type { Merchant } from '../merchant.js'
import { numberIn, required } from '../parameters.js'
import type { Routes } from '../router.js'

export interface ComplaintsOptions {
  readonly merchant: Pick<Merchant, 'mchid'>
  readonly images: Pick<Images, 'urlOf'>
  /** How many there are in the list. */
  readonly size: number
}

/** Complaints of users, there from the start. The first is the one of WeChat Pay's manual, listed or not. */
export function complaints({ merchant, images, size }: ComplaintsOptions): Routes {
  const media_url = COMPLAINT_IMAGES.map(images.urlOf)
  const complaint = (number: number) => ({
    ...manual,
    complaint_id: idOf(number),
    complainted_mchid: merchant.mchid,
    complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url }],
  })
  return {
    'GET /v3/merchant-service/complaints-v2': ({ query }) => {
      checkDates(query)
      const limit = numberIn(query, 'limit', { otherwise: 10, min: 1, max: 50 })
      const offset = numberIn(query, 'offset', { otherwise: 0 })
      const mchid = query.get('complainted_mchid') ?? merchant.mchid
      const total_count = mchid === merchant.mchid ? size : 0
      const length = Math.max(0, Math.min(limit, total_count - offset))
      const data = Array.from({ length }, (_, at) => complaint(offset + at))
      return ok({ data, limit, offset, total_count })
    },

    'GET /v3/merchant-service/complaints-v2/{complaint_id}': (_, complaintId) => {
      const number = numberOf(`${complaintId}`)
      if (number >= 0 && number < Math.max(1, size)) return ok(complaint(number))
      throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在')
    },
  }
}

/** -1 of what is no id. */
const numberOf = (id: string): number => (/^\d{27}$/.test(id) ? Number(BigInt(id) - FIRST_ID) : -1)

const idOf = (number: number): string => `${FIRST_ID + BigInt(number)}`

const FIRST_ID = 200201820200101080076610000n

function checkDates(query: URLSearchParams): void {
  for (const name of ['begin_date', 'end_date']) {
    const date = required(query, name)
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
      throw paramError(name, date, 'must be a day as YYYY-MM-DD', 'query')
    }
  }
}

const manual = {
  complaint_time: '2015-05-20T13:29:35+08:00',
  complaint_detail: '反馈一个重复扣费的问题',
  complaint_state: 'PENDING',
  payer_phone: '18500000000',
  payer_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  complaint_order_info: [
    {
      transaction_id: '4200000404201909069117582536',
      out_trade_no: '20190906154617947762231',
      amount: 3,
    },
  ],
  complaint_full_refunded: true,
  incoming_user_response: true,
  problem_description: '不满意商家服务',
  user_complaint_times: 1,
}
