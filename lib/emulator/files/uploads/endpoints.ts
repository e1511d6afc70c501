import { type Field, integer, object, oneOf, text } from '../../fields.js'
import { beijingTime } from '../../numbers.js'

/** What an upload has told. */
export interface Told {
  /** The `meta`, as it came. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly filename: string
  /** The values in its URL. */
  readonly values: readonly string[]
  /** What the emulator calls the file. */
  readonly id: string
  /** Where it can be fetched. */
  readonly url: string
}

/** One endpoint that takes files. */
export interface UploadEndpoint {
  /** The part that is the file. */
  readonly file: string
  /** The other parts that have to be there. */
  readonly parts?: Readonly<Record<string, RegExp>>
  readonly meta: Field<unknown>
  /** Where in `meta` the digest of the file is. */
  readonly digest: string
  /** @defaultValue 'sha256' */
  readonly algorithm?: 'sm3'
  /** The file names it takes. @defaultValue any */
  readonly extensions?: readonly string[]
  /** In octets. @defaultValue what fits into a request */
  readonly limit?: number
  answer(told: Told): unknown
}

const MIB = 2 ** 20
const IMAGES = ['jpg', 'jpeg', 'bmp', 'png']
const VIDEOS = ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb']

const image = {
  file: 'file',
  meta: object({ filename: text, sha256: text }, {}),
  digest: 'sha256',
  extensions: IMAGES,
  answer: ({ id }: Told) => ({ media_id: id }),
}

const marketingImage = { ...image, answer: ({ url }: Told) => ({ media_url: url }) }

const digested = {
  meta: object({ file_name: text, file_digest: text }, {}),
  digest: 'file_digest',
  answer: ({ id }: Told) => ({ file_id: id }),
}

const invoice = {
  file: 'file',
  digest: 'digest',
  algorithm: 'sm3' as const,
  answer: ({ id }: Told) => ({ fapiao_media_id: id }),
}

/** All of the catalogue. */
export const uploadEndpoints: Readonly<Record<string, UploadEndpoint>> = {
  '/v3/merchant/media/upload': { ...image, limit: 2 * MIB },
  '/v3/merchant/media/video_upload': { ...image, extensions: VIDEOS, limit: 5 * MIB },
  '/v3/merchant-service/images/upload': image,
  '/v3/global/merchant-service/images/upload': image,
  '/v3/marketing/favor/media/image-upload': marketingImage,
  '/v3/marketing/partner/product-coupon/media/upload-image': marketingImage,
  '/v3/ecommerce/account/cancel-applications/media': {
    ...digested,
    ...{ file: 'file', extensions: IMAGES, answer: image.answer },
  },
  '/v3/global/merchant-storage/file/upload': {
    ...{ file: 'file', meta: image.meta, digest: 'sha256', answer: digested.answer },
  },
  '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    ...digested,
    file: 'submission_file',
    parts: { item_id: /^\d+$/, manage_record_id: /./ },
  },
  '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    ...digested,
    file: 'due_diligence_file',
  },
  '/v3/marketing/bank/packages/{package_id}/tasks': {
    file: 'file',
    meta: object({ bank_type: text, sha256: text }, { filename: text }),
    digest: 'sha256',
    answer: bankTask,
  },
  '/v3/marketing/shopping-receipt/shoppingreceipts': {
    file: 'file',
    meta: object({ transaction_id: text, openid: text, sha256: text }, { upload_time: text }),
    digest: 'sha256',
    answer: shoppingReceipt,
  },
  '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    ...invoice,
    // The name is WeChat Pay's own.
    meta: object({ file_type: oneOf('PDF'), digest_alogrithm: oneOf('SM3'), digest: text }, {}),
  },
  '/v3/taxi-invoice/cards/upload-file': {
    ...invoice,
    meta: object(
      {
        company_mchid: text,
        region_id: integer,
        digest_algorithm: oneOf('DIGEST_ALGORITHM_SM3'),
        digest: text,
      },
      {},
    ),
  },
}

function bankTask({ meta, filename, values: [package_id], id }: Told): unknown {
  const now = beijingTime()
  return {
    task_id: id,
    package_id,
    filename: meta.filename ?? filename,
    bank_type: meta.bank_type,
    status: 'PROCESSING',
    create_time: now,
    update_time: now,
    success_count: 0,
    fail_count: 0,
    success_user_count: 0,
  }
}

function shoppingReceipt({ meta, filename, id }: Told): unknown {
  const now = beijingTime()
  return {
    receipt: {
      ...meta,
      receipt_id: id,
      state: 'WAIT_REVIEW',
      image_type: filename.slice(filename.lastIndexOf('.') + 1).toUpperCase(),
      create_time: now,
      modify_time: now,
    },
  }
}
