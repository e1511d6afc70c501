import { createPrivateKey, createPublicKey } from 'node:crypto'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import { CARD, send } from './support.js'

describe('startEmulator', () => {
  it('listens on a free port of 127.0.0.1', async () => {
    await using one = await startEmulator()
    await using two = await startEmulator()
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(two.url).not.toBe(one.url)
  })

  it('listens on the port it is given', async () => {
    const one = await startEmulator()
    await one.close()
    const port = Number(new URL(one.url).port)
    await using two = await startEmulator({ port })
    expect(two.url).toBe(one.url)
  })

  it('fails for an option that there is not', async () => {
    await expect(startEmulator({ billrows: 3 } as object)).rejects.toThrow(
      'startEmulator: there is no option `billrows`',
    )
  })

  it('fails when the port is taken, or is none', async () => {
    await using one = await startEmulator()
    const port = Number(new URL(one.url).port)
    await expect(startEmulator({ port })).rejects.toThrow(/EADDRINUSE/)
    await expect(startEmulator({ port: 65536 })).rejects.toThrow(RangeError)
  })

  it('gives the configuration of a client', async () => {
    await using emulator = await startEmulator()
    const { mchid, serial, privateKey, certs, apiv3Key, secret, baseUrl } = emulator.config
    expect(mchid).toMatch(/^\d{10}$/)
    expect(serial).toMatch(/^[0-9A-F]{40}$/)
    expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(createPrivateKey(privateKey).asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(apiv3Key).toMatch(/^[0-9a-z]{32}$/)
    expect(secret).toMatch(/^[0-9a-z]{32}$/)
    expect(baseUrl).toBe(emulator.url)
    const [[id, pem] = []] = Object.entries(certs)
    expect(id).toMatch(/^PUB_KEY_ID_\d{28}$/)
    expect(pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
    expect(createPublicKey(`${pem}`).asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })).not.toBe(pem)
  })

  it.each([-1, 1.5, Number.NaN])('takes no %d for a count', async (count) => {
    for (const name of ['billRows', 'listSize']) {
      await expect(startEmulator({ [name]: count })).rejects.toThrow(
        `${name}: ${count} is no whole number from 0`,
      )
    }
  })

  it('makes new keys and secrets every time', async () => {
    await using one = await startEmulator()
    await using two = await startEmulator()
    for (const name of ['serial', 'privateKey', 'certs', 'apiv3Key', 'secret'] as const) {
      expect(two.config[name]).not.toEqual(one.config[name])
    }
    expect(two.trust).not.toBe(one.trust)
  })
})

describe('close', () => {
  it('does not wait for idle keep-alive sockets', async () => {
    const emulator = await startEmulator()
    const agent = new Agent({ keepAlive: true })
    await send(emulator, 'GET', CARD, {}, agent)
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1)
    await emulator.close()
    await expect(send(emulator, 'GET', CARD)).rejects.toThrow(/ECONNREFUSED/)
    agent.destroy()
  })

  it('does not wait for requests under way', async () => {
    const emulator = await startEmulator()
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n')
    await once(socket, 'data')
    await emulator.close()
    await once(socket, 'close')
  })

  it('may be called again', async () => {
    const emulator = await startEmulator()
    await emulator.close()
    await emulator.close()
  })

  it('is what `await using` does', async () => {
    const urls: string[] = []
    {
      await using emulator = await startEmulator()
      urls.push(emulator.url)
    }
    await expect(fetch(`${urls[0]}`)).rejects.toThrow('fetch failed')
  })
})
