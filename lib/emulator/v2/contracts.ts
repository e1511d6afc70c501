import { beijingTime, newContractId, newOpenid, plainTime } from '../numbers.js'
import { Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { checkEither, echo } from './given.js'

/** What a contract repeats of the request that it began with. */
const TERMS = ['plan_id', 'request_serial', 'contract_code', 'contract_display_account']

/** 委托代扣 from a browser; the user signs at once, and of several by one number the first counts. */
export function contracts(): Endpoints {
  const signed: Readonly<Record<string, string>>[] = []
  return {
    'GET /papay/h5entrustweb': endpoint({
      required: [
        'appid',
        'plan_id',
        'contract_code',
        'request_serial',
        'contract_display_account',
        'notify_url',
        'version',
        'timestamp',
        'clientip',
      ],
      unsigned: true,
      nonceless: true,
      signTypes: ['HMAC-SHA256', 'MD5'],
      echoes: [],
      work(given) {
        signed.push({
          ...echo(given, TERMS),
          contract_id: newContractId(),
          contract_state: '0',
          contract_signed_time: plainTime(beijingTime()),
          contract_expired_time: '2099-12-31 23:59:59',
          openid: newOpenid(),
        })
        return { redirect_url: 'https://payapp.weixin.qq.com/papay/h5entrustweb' }
      },
    }),

    'POST /papay/querycontract': endpoint({
      required: ['appid', 'version'],
      nonceless: true,
      work(given) {
        const { contract_id: id, plan_id, contract_code } = given
        checkEither(given, 'contract_id', 'contract_code')
        const found = id
          ? signed.find(({ contract_id }) => contract_id === id)
          : signed.find((each) => each.plan_id === plan_id && each.contract_code === contract_code)
        if (!found) throw new Failure('CONTRACT_NOT_EXIST', '协议不存在')
        return found
      },
    }),
  }
}
