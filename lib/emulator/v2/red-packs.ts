import { beijingTime, newListId, plainTime } from '../numbers.js'
import { Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { fen, oneOf } from './given.js'
import { createOnce } from './once.js'
import type { Said } from './xml.js'

/** What a red pack may hold, in fen; more or less takes a `scene_id`. */
const LEAST = 100
const MOST = 20_000

/** 现金红包; the user opens them at once. */
export function redPacks(): Endpoints {
  const sent = createOnce<Said>()
  return {
    'POST /mmpaymkttransfers/sendredpack': endpoint({
      required: [
        'mch_billno',
        'wxappid',
        'send_name',
        're_openid',
        'total_amount',
        'total_num',
        'wishing',
        'client_ip',
        'act_name',
        'remark',
      ],
      certificate: true,
      unsigned: true,
      echoes: ['mch_billno', 'mch_id', 'wxappid', 're_openid', 'total_amount'],
      work(given) {
        const { mch_billno, re_openid, wishing, act_name, remark, scene_id } = given
        const amount = fen(given, 'total_amount')
        oneOf(given, 'total_num', ['1'])
        if (!scene_id && (amount < LEAST || amount > MOST)) {
          throw new Failure('MONEY_LIMIT', '红包金额发放限制')
        }
        const { detail_id } = sent.make(mch_billno, given, () => {
          const time = plainTime(beijingTime())
          return {
            detail_id: newListId(),
            status: 'RECEIVED',
            send_type: 'API',
            hb_type: 'NORMAL',
            total_num: 1,
            total_amount: amount,
            send_time: time,
            ...{ wishing, act_name, remark },
            hblist: { hbinfo: [{ openid: re_openid, amount, rcv_time: time }] },
          }
        })
        return { send_listid: detail_id }
      },
    }),

    'POST /mmpaymkttransfers/gethbinfo': endpoint({
      required: ['mch_billno', 'appid', 'bill_type'],
      certificate: true,
      unsigned: true,
      echoes: ['mch_billno', 'mch_id'],
      work(given) {
        oneOf(given, 'bill_type', ['MCHT'])
        return sent.find(given.mch_billno)
      },
    }),
  }
}
