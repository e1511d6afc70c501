/** Of every transfer, in fen. */
export const TRANSFER_FEN = 100

const TIME = '2015-05-20T13:29:35+08:00'
const LATER = '2035-05-20T13:29:35+08:00'

/** `12` as `00012`. */
const padded = (number: number): string => `${number}`.padStart(5, '0')

export const favorStock = (number: number, stock_creator_mchid: string): unknown => ({
  stock_id: `98565${padded(number)}`,
  stock_creator_mchid,
  stock_name: `微信支付代金券${number}`,
  status: 'running',
  create_time: TIME,
  description: '仅限本店使用',
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 5000,
    max_coupons_per_user: 3,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  available_begin_time: TIME,
  available_end_time: LATER,
  distributed_coupons: number,
  no_cash: false,
  singleitem: false,
  stock_type: 'NORMAL',
})

export const memberCard = (number: number): unknown => ({
  card_id: `pbLatjvWOibDc5-TBnbUk1p${padded(number)}`,
  create_time: TIME,
  status: 'APPROVED',
  brand: { brand_id: '1004', display_name: '微信支付' },
  appid: 'wxea9c30890f48d5ae',
  logo_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  title: `会员卡${number}`,
  background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  description: '请在结账前出示',
  code_type: 'QRCODE',
  date_information: { type: 'PERMANENT' },
  code_mode: 'SYSTEM_ALLOCATE',
  out_request_no: `1000023220190901${padded(number)}`,
})

export const couponStock = (
  number: number,
  product_coupon_id: string,
  brand_id: string,
): unknown => ({
  product_coupon_id,
  stock_id: `${product_coupon_id}${padded(number)}`,
  coupon_code_mode: 'WECHATPAY',
  stock_send_rule: { max_count: 100_000 },
  usage_rule_display_info: {
    coupon_usage_method_list: ['OFFLINE'],
    usage_description: '到店出示',
  },
  coupon_display_info: {
    code_display_mode: 'QRCODE',
    background_color: 'Color010',
  },
  notify_config: { notify_appid: 'wx4fd12345678' },
  store_scope: 'NONE',
  sent_count_info: { total_count: 0, today_count: 0 },
  state: 'SENDING',
  brand_id,
})

export const cardLink = (number: number): unknown => ({
  payment_scene: 'MINI_PROGRAM',
  appid_list: ['wxea9c30890f48d5ae'],
  card_link_mchid: `19000${padded(number)}`,
})

export const globalRefund = (number: number): unknown => ({
  id: `50000000382019052709732${padded(number)}`,
  out_refund_no: `1217752501201407033233${padded(number)}`,
  channel: 'ORIGINAL',
  create_time: TIME,
  success_time: TIME,
  status: 'SUCCESS',
  amount: {
    refund: 100,
    currency: 'USD',
    payer_refund: 100,
    payer_currency: 'USD',
    exchange_rate: { type: 'SETTLEMENT_RATE', rate: 100_000_000 },
  },
})

export const transferDetail = (number: number): unknown => ({
  detail_id: `10400000711009999911820202${padded(number)}`,
  out_detail_no: `x23zy545Bd${padded(number)}`,
  detail_status: 'SUCCESS',
})

export const riskTrade = (number: number, mchid: string): unknown => ({
  mchid,
  out_trade_no: `20150806125346${padded(number)}`,
  risk_type: 1 + (number % 4),
  risk_level: 1 + (number % 3),
  risk_discove_time: TIME,
})
