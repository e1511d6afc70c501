import { beijingTime, newListId, plainTime } from '../numbers.js'
import { Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { checkPresent, fen, oneOf } from './given.js'
import { createOnce } from './once.js'
import type { Said } from './xml.js'

/** What can be paid in one go, in fen. */
const LEAST = 30
const MOST = 2_000_000

/** 企业付款到零钱; it arrives at once. */
export function transfers(): Endpoints {
  const made = createOnce<Said>()
  return {
    'POST /mmpaymkttransfers/promotion/transfers': endpoint({
      required: [
        'mch_appid',
        'partner_trade_no',
        'openid',
        'check_name',
        'amount',
        'desc',
        'spbill_create_ip',
      ],
      certificate: true,
      unsigned: true,
      echoes: ['mch_appid', 'mchid', 'device_info', 'partner_trade_no'],
      work(given) {
        const { partner_trade_no, openid, desc, re_user_name } = given
        const amount = fen(given, 'amount')
        const check = oneOf(given, 'check_name', ['NO_CHECK', 'FORCE_CHECK'])
        if (check === 'FORCE_CHECK') checkPresent(given, ['re_user_name'])
        if (amount < LEAST || amount > MOST) {
          const message = '付款金额超出限制。低于最小金额0.30元或累计超过20000.00元。'
          throw new Failure('AMOUNT_LIMIT', message)
        }
        const { detail_id, payment_time } = made.make(partner_trade_no, given, () => {
          const time = plainTime(beijingTime())
          return {
            detail_id: newListId(),
            status: 'SUCCESS',
            openid,
            transfer_name: re_user_name,
            payment_amount: amount,
            transfer_time: time,
            payment_time: time,
            desc,
          }
        })
        return { payment_no: detail_id, payment_time }
      },
    }),

    'POST /mmpaymkttransfers/gettransferinfo': endpoint({
      required: ['partner_trade_no', 'appid'],
      certificate: true,
      unsigned: true,
      echoes: ['partner_trade_no', 'appid', 'mch_id'],
      work: ({ partner_trade_no }) => made.find(partner_trade_no),
    }),
  }
}
