import { bills } from './files/bills/bills.js'
import type { Images } from './files/images.js'
import { invoices } from './files/invoices.js'
import type { Links } from './files/links.js'
import { receipts } from './files/receipts.js'
import { statements } from './files/statements.js'
import { uploads } from './files/uploads/uploads.js'
import { lists } from './lists/lists.js'
import { memberCards } from './member-cards.js'
import type { Merchant } from './merchant.js'
import { combinedOrders } from './orders/combined.js'
import type { Ledger } from './orders/ledger.js'
import { refundRoutes } from './orders/refund-routes.js'
import type { Refunds } from './orders/refunds.js'
import { singleOrders } from './orders/single.js'
import { certificateDownload } from './platform/download.js'
import type { Platform } from './platform/keys.js'
import type { Routes } from './router.js'
import { applyments } from './secrets/applyments.js'
import { complaints } from './secrets/complaints.js'
import { guides } from './secrets/guides.js'
import { receivers } from './secrets/receivers.js'

/** What the endpoints share with the emulator's own methods. */
export interface Business {
  readonly merchant: Merchant
  readonly platform: Platform
  readonly ledger: Ledger
  readonly refunds: Refunds
  readonly links: Links
  readonly images: Images
  /** Rows of a bill. */
  readonly billRows: number
  /** Items of a list. */
  readonly listSize: number
}

/** All endpoints that the emulator knows. */
export const routesOf = ({
  merchant,
  platform,
  ledger,
  refunds,
  links,
  images,
  billRows,
  listSize,
}: Business): Routes => ({
  ...memberCards(),
  ...singleOrders(ledger, merchant),
  ...combinedOrders(ledger, merchant),
  ...refundRoutes(refunds, ledger, merchant),
  ...receivers,
  ...applyments(),
  ...guides,
  ...complaints({ merchant, images, size: listSize }),
  ...certificateDownload(platform, merchant),
  ...bills({ merchant, links, rows: billRows }),
  ...statements({ merchant, rows: billRows }),
  ...receipts(links),
  ...invoices(links),
  ...uploads(images),
  ...images.routes,
  ...lists({ merchant, size: listSize }),
})
