/**
 * A member card is read and changed: two operations, in the three spellings of a URL and in two styles.
 *
 * Manual: 查询用户会员卡信息, 修改用户会员卡信息 (v3/marketing/membercard-open/cards/{card_id}/codes/{code})
 */
import { createClient, isWechatpayError, type WechatpayResponse } from 'wechatpay-chain'
import type { MemberCardCodeRecord } from 'wechatpay-chain/types'
import { credentials } from './credentials.js'

const { config, close } = await credentials()
const wxpay = createClient(config)

const card_id = 'pbLatjvWOibDc5-TBnbUk1pD12o0'
const code = '478515832665'
const json = {
  membership_number: '316510891298',
  background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  level: '钻石会员',
  out_request_no: '100002322019090134234sfdf',
  balance_information: {
    before_balance: 888,
    balance: 888,
    add_balance: 100,
    balance_remark: '购买一杯珍珠奶茶，消耗30元',
  },
}

const levels: unknown[] = []

/** One line a call: the spelling, what was asked, and what came back. */
function show(spelling: string, response: WechatpayResponse<MemberCardCodeRecord | undefined>) {
  const { request, status, data, verified } = response
  const { pathname } = new URL(request.url)
  const card = data
    ? `${data.membership_number} ${data.level}, balance ${data.balance} fen`
    : 'no body'
  const proof = verified ? 'verified' : 'NOT verified'
  const call = `${request.method.padEnd(5)} ${pathname}`
  console.log(`${spelling.padEnd(15)} ${call} ${status} ${card}, ${proof}`)
  if (data) levels.push(data.level)
}

try {
  // 1. The property chain: camelCase becomes kebab-case, _name_ is a placeholder.
  const cards = wxpay.v3.marketing.membercardOpen.cards
  show('chain', await cards._card_id_.codes._code_.get({ card_id, code }))
  show('chain', await cards._card_id_.codes._code_.patch({ card_id, code, json }))
  await cards._card_id_.codes._code_
    .getAsync({ card_id, code })
    .then((response) => show('chain Async', response))
    .wait()
  await cards._card_id_.codes._code_
    .patchAsync({ card_id, code, json })
    .then((response) => show('chain Async', response))
    .wait()

  // 2. The same URL as text.
  const url = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
  show("chain('')", await wxpay.chain(url).get({ card_id, code }))
  show("chain('')", await wxpay.chain(url).patch({ card_id, code, json }))
  await wxpay
    .chain(url)
    .getAsync({ card_id, code })
    .then((response) => show("chain('') Async", response))
    .wait()
  await wxpay
    .chain(url)
    .patchAsync({ card_id, code, json })
    .then((response) => show("chain('') Async", response))
    .wait()

  // 3. The same URL as an index.
  const card = wxpay['v3/marketing/membercard-open/cards/{card_id}/codes/{code}']
  show("['']", await card.get({ card_id, code }))
  show("['']", await card.patch({ card_id, code, json }))
  await card
    .getAsync({ card_id, code })
    .then((response) => show("[''] Async", response))
    .wait()
  await card
    .patchAsync({ card_id, code, json })
    .then((response) => show("[''] Async", response))
    .wait()

  console.log(`${levels[0]}, then ${levels[1]}: a PATCH is visible to the next GET`)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
} finally {
  await wxpay.close()
  await close()
}
