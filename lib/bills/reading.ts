// What asks for bills and reads them: loaded with the first of them.
export { filesAt } from './ask.js'
export { openBillFile } from './file.js'
export { readBill } from './rows.js'
