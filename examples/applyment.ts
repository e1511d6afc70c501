/**
 * A service provider applies for a sub-merchant. Names, numbers and accounts are written in clear: the client encrypts
 * those that WeChat Pay wants encrypted, and names the key.
 *
 * Manual: 提交申请单 (v3/applyment4sub/applyment/), 敏感信息加解密
 */
import { createClient, isWechatpayError } from 'wechatpay-chain'
import type { PostV3Applyment4subApplymentSlashBody } from 'wechatpay-chain/types'
import { credentials } from './credentials.js'

const { config, close, emulator } = await credentials()
const wxpay = createClient(config)

const json: PostV3Applyment4subApplymentSlashBody = {
  business_code: `${config.mchid}_${Date.now()}`,
  contact_info: {
    contact_type: 'LEGAL',
    contact_name: '张三',
    mobile_phone: '13800138000',
    contact_email: 'zhangsan@example.com',
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
    business_license_info: {
      license_copy: 'MediaId-of-the-licence',
      license_number: '123456789012345678',
      merchant_name: '张三的小店',
      legal_person: '张三',
    },
    identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
  },
  business_info: {
    merchant_shortname: '张三的小店',
    service_phone: '0758-8888888',
    sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
  },
  settlement_info: {},
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL',
    account_name: '张三',
    account_bank: '工商银行',
    bank_address_code: '110000',
    account_number: '6222021234567890123',
  },
}

try {
  const { data } = await wxpay.chain('v3/applyment4sub/applyment/').post({ json, sensitive: true })
  console.log(`Application ${data.applyment_id}, encrypted by ${wxpay.sensitive.serial}`)
  for (const { field, text } of emulator?.decrypted ?? []) {
    console.log(`WeChat Pay has read ${field}: ${text}`)
  }

  // By hand, where an endpoint is not listed or a text is stored encrypted:
  const ciphertext = await wxpay.sensitive.encrypt('13800138000')
  console.log(`${ciphertext.length} characters of ciphertext`)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
} finally {
  await wxpay.close()
  await close()
}
