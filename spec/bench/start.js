// What it costs to begin: to import the package and make a client, to get the first verified answer, and to install it. Prints
// its figures as JSON, beside those of other libraries. Nothing is judged here.
// Before: `npm run build`. To run: node spec/bench/start.js
import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createShop } from './calls/shop.js'
import { median } from './median.js'
import { RIVALS } from './rivals.js'

/** Of processes of every kind; each has its turn in each. */
const ROUNDS = 25

const OURS = 'wechatpay-chain'
const RIVAL = 'wechatpay-axios-plugin'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const program = join(import.meta.dirname, 'start', 'program.js')
const rivals = createRequire(join(RIVALS, 'package.json'))
const URLS = {
  [OURS]: import.meta.resolve(OURS),
  [RIVAL]: pathToFileURL(rivals.resolve(RIVAL)).href,
}

const rounded = (value) => Math.round(value * 100) / 100

async function startServer(shop) {
  const server = fork(join(import.meta.dirname, 'calls', 'server.js'), [JSON.stringify(shop)])
  const [url] = await once(server, 'message')
  return { url, close: () => server.disconnect() }
}

async function measure(name, shop) {
  const given = JSON.stringify({ name, url: URLS[name], shop })
  const { stdout } = await run(process.execPath, [program, given])
  const { begun, imported, made, answered } = JSON.parse(stdout)
  const between = (from, to) => ({ time: to.time - from.time, cpu: to.cpu - from.cpu })
  return { imported: between(begun, imported), made: between(begun, made), answered }
}

/** In each round ours twice, before and after the other: how far the two differ is noise. */
async function measureRounds(shop) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await measure(OURS, shop)
    const rival = await measure(RIVAL, shop)
    rounds.push({ ours, rival, again: await measure(OURS, shop) })
  }
  return rounds
}

/** Medians in milliseconds, and of the ratios within a round; by the clock and of the processor. */
function compare(rounds, what, beside = what) {
  const figures = (unit) => ({
    ours: rounded(median(rounds.map(({ ours }) => ours[what][unit]))),
    rival: rounded(median(rounds.map(({ rival }) => rival[beside][unit]))),
    ratio: rounded(median(rounds.map(({ ours, rival }) => ours[what][unit] / rival[beside][unit]))),
    oursTwice: rounded(
      median(rounds.map(({ ours, again }) => again[what][unit] / ours[what][unit])),
    ),
  })
  return { time: figures('time'), cpu: figures('cpu') }
}

/** Packages, and thousands of octets in their files, that are there after `npm install` in an empty folder. */
async function install(what) {
  const cwd = mkdtempSync(join(tmpdir(), 'install-'))
  try {
    writeFileSync(join(cwd, 'package.json'), '{}')
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', what], { cwd })
    const lock = join(cwd, 'node_modules', '.package-lock.json')
    const { packages } = JSON.parse(readFileSync(lock, 'utf8'))
    const files = readdirSync(join(cwd, 'node_modules'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== '.package-lock.json')
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    const octets = files.reduce((sum, size) => sum + size, 0)
    return { packages: Object.keys(packages).length, kilobytes: Math.round(octets / 1000) }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

async function installOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  try {
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
    return await install(join(folder, readdirSync(folder)[0]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function installRival(name) {
  const manifest = join(RIVALS, 'node_modules', name, 'package.json')
  return install(`${name}@${JSON.parse(readFileSync(manifest, 'utf8')).version}`)
}

const shop = createShop()
const server = await startServer(shop)
const rounds = await measureRounds({ ...shop, url: server.url })
server.close()
const printed = {
  node: process.version,
  rounds: ROUNDS,
  importAndClient: compare(rounds, 'made', 'imported'),
  firstAnswer: compare(rounds, 'answered'),
  installed: {
    [OURS]: await installOurs(),
    [RIVAL]: await installRival(RIVAL),
    'wechatpay-node-v3': await installRival('wechatpay-node-v3'),
  },
}
console.log(JSON.stringify(printed, undefined, 2))
