import { noContent, ok, Refusal } from './answer.js'
import { checkReentry, flag, integer, object, text } from './fields.js'
import { jsonBody } from './request.js'
import type { Routes } from './router.js'

/** Schema `MemberCardCodeRecord`. */
interface MemberCard {
  readonly card_id: string
  readonly code: string
  readonly openid: string
  membership_number: string
  level: string
  readonly nickname: string
  readonly head_image_url: string
  background_picture_url: string
  /** In fen. */
  balance: number
  readonly user_card_status: 'EFFECTIVE'
  readonly user_information: {
    readonly common_field_list: readonly { readonly name: string; readonly value: string }[]
    readonly custom_field_list: readonly { readonly name: string; readonly value: string }[]
  }
  readonly bonus_value: number
}

const changes = object(
  {},
  {
    membership_number: text,
    background_picture_url: text,
    level: text,
    out_request_no: text,
    balance_information: object(
      { before_balance: integer, balance: integer, add_balance: integer },
      { balance_remark: text },
    ),
    need_inform_balance: flag,
    need_inform_level: flag,
  },
)

/** Member cards of users, one of which exists from the start: the one of WeChat Pay's manual. */
export function memberCards(): Routes {
  const cards = [manualCard()]
  const done = new Map<string, unknown>()

  const find = (cardId: string, code: string): MemberCard => {
    const card = cards.find((each) => each.card_id === cardId && each.code === code)
    if (card) return card
    throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '会员卡不存在')
  }

  const path = '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
  return {
    [`GET ${path}`]: (_, cardId, code) => ok(find(cardId, code)),

    [`PATCH ${path}`]: (request, cardId, code) => {
      const card = find(cardId, code)
      const change = changes(jsonBody(request), '')
      const { out_request_no } = change
      if (out_request_no !== undefined) {
        const again = { ...change, card_id: cardId, code }
        const first = done.get(out_request_no)
        if (first) {
          checkReentry(first, again)
          return noContent
        }
        done.set(out_request_no, again)
      }
      apply(card, change)
      return noContent
    },
  }
}

/** `balance` is taken as it is told: the manual's own example is 888 before, 100 added, 888 after. */
function apply(card: MemberCard, change: ReturnType<typeof changes>): void {
  const { membership_number, background_picture_url, level, balance_information } = change
  card.membership_number = membership_number ?? card.membership_number
  card.background_picture_url = background_picture_url ?? card.background_picture_url
  card.level = level ?? card.level
  card.balance = balance_information?.balance ?? card.balance
}

const manualCard = (): MemberCard => ({
  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
  code: '478515832665',
  openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
  membership_number: '316510891297',
  level: '普通会员',
  nickname: '小微',
  head_image_url: 'http://wx.qlogo.cn/xxx',
  background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/seed/0',
  balance: 788,
  user_card_status: 'EFFECTIVE',
  user_information: {
    common_field_list: [{ name: 'USER_FORM_FLAG_MOBILE', value: '13800138000' }],
    custom_field_list: [{ name: '爱好', value: '咖啡' }],
  },
  bonus_value: 600,
})
