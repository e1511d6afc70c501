import type { IncomingMessage } from 'node:http'

type RequestModule = typeof import('../../../lib/emulator/request.js')

/** For `vi.mock`: a header stands for the connection that has shown the merchant's certificate. */
export const byHeader = (original: RequestModule): RequestModule => ({
  ...original,
  receive: async (incoming: IncomingMessage) => ({
    ...(await original.receive(incoming)),
    certified: incoming.headers['x-certified'] === 'yes',
  }),
})
