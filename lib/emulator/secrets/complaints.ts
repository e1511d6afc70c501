import { ok, Refusal } from '../answer.js'
import { COMPLAINT_IMAGES, type Images } from '../files/images.js'
import type { Merchant } from '../merchant.js'
import type { Routes } from '../router.js'

/** Complaints of users, one of which exists from the start. */
export const complaints = (
  { mchid }: Pick<Merchant, 'mchid'>,
  { urlOf }: Pick<Images, 'urlOf'>,
): Routes => ({
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': (_, complaintId) => {
    if (complaintId === manual.complaint_id) {
      const complaint_media_list = [
        { media_type: 'USER_COMPLAINT_IMAGE', media_url: COMPLAINT_IMAGES.map(urlOf) },
      ]
      return ok({ ...manual, complainted_mchid: mchid, complaint_media_list })
    }
    throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在')
  },
})

const manual = {
  complaint_id: '200201820200101080076610000',
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
