import type { What } from './goals.js'

/** What the page says, but for its figures. */
export interface Words {
  /** How the clients are called, by the name of the entrant; others keep that name. */
  readonly clients: Readonly<Record<string, string>>
  /** The heads of the table of calls, from left to right. */
  readonly calls: readonly string[]
  /** The heads of the table of goals, from left to right. */
  readonly goals: readonly string[]
  readonly what: Readonly<Record<What, string>>
  readonly conditions: (given: Given) => string
  readonly chart: string
}

/** The figures of the line above the tables, as text. */
export type Given = Readonly<
  Record<
    'date' | 'cpu' | 'cores' | 'node' | 'versions' | 'rounds' | 'calls' | 'levels' | 'command',
    string
  >
>

export const ENGLISH: Words = {
  clients: {
    control: 'wechatpay-chain, once more',
    'limit-sync': 'by hand, synchronous',
    'limit-async': 'by hand, signs in a thread',
    'limit-webcrypto': 'by hand, WebCrypto',
  },
  calls: [
    'At once',
    'Client',
    'Calls/s',
    'wechatpay-chain ÷ it',
    'p50 ms',
    'p99 ms',
    'CPU per call, µs',
    'Event-loop delay p50 / p99, ms',
    'Memory, MB',
  ],
  goals: ['What', 'Measured', 'Goal', 'Met'],
  what: {
    limit: 'calls/s ÷ those of the fastest client by hand',
    limitCpu: 'CPU per call ÷ that of the same client',
    axiosPlugin: 'calls/s ÷ those of `wechatpay-axios-plugin`',
    nodeV3: 'calls/s ÷ those of `wechatpay-node-v3`',
    loop: 'event-loop delay p50 ÷ that of the synchronous client by hand',
    control: 'calls/s ÷ those of itself, once more',
    noise: 'difference from itself within a round, median',
    importing: 'to import it and make a client ÷ to import `wechatpay-axios-plugin`',
    importingTime: 'both times',
    firstAnswer:
      'from process start to the first verified answer ÷ that of `wechatpay-axios-plugin`',
    firstAnswerTime: 'both times',
    installed: 'size of what is installed',
    packages: 'packages that are installed',
    chainWarm: 'walking along a chain of eight segments once more',
    chainNew: 'walking along a new segment ÷ that of `wechatpay-axios-plugin`',
    chainRetained: 'memory kept after 100,000 new segments',
    notifications: 'CPU of a notification ÷ that of the bare calls of `node:crypto`',
    growthCalls: 'CPU per call, by calls at once',
    growthClients: 'CPU per call, by clients in one process',
    growthMemory: 'memory that 10,000 idle clients keep',
  },
  conditions: ({ date, cpu, cores, node, versions, rounds, calls, levels, command }) =>
    `${date}; ${cpu}, ${cores} cores; Node.js ${node}; ${versions}; ${rounds} rounds of ${calls} calls of each client, ${levels} at once; made by \`${command}\`.`,
  chart: 'Calls per second and CPU per call of each client; the figures are in the table below',
}

export const CHINESE: Words = {
  clients: {
    control: 'wechatpay-chain（再测一次）',
    'limit-sync': '手写，同步签名',
    'limit-async': '手写，线程池签名',
    'limit-webcrypto': '手写，WebCrypto',
  },
  calls: [
    '并发',
    '客户端',
    '次/秒',
    'wechatpay-chain 是它的几倍',
    'p50（毫秒）',
    'p99（毫秒）',
    '每次调用 CPU（微秒）',
    '事件循环延迟 p50 / p99（毫秒）',
    '内存（MB）',
  ],
  goals: ['内容', '实测', '目标', '达到'],
  what: {
    limit: '吞吐量，与最快的手写客户端之比',
    limitCpu: '每次调用的 CPU，与上者之比',
    axiosPlugin: '吞吐量，与 `wechatpay-axios-plugin` 之比',
    nodeV3: '吞吐量，与 `wechatpay-node-v3` 之比',
    loop: '事件循环延迟 p50，与同步手写客户端之比',
    control: '吞吐量，与自身再测一次之比',
    noise: '同一轮中与自身差异的中位数',
    importing: '导入并创建客户端的耗时，与导入 `wechatpay-axios-plugin` 之比',
    importingTime: '二者的耗时',
    firstAnswer: '从进程启动到首个验签通过的应答的耗时，与 `wechatpay-axios-plugin` 之比',
    firstAnswerTime: '二者的耗时',
    installed: '安装后的大小',
    packages: '安装的包数量',
    chainWarm: '再次走过一条八段的链',
    chainNew: '走过从未用过的一段，与 `wechatpay-axios-plugin` 之比',
    chainRetained: '走过 100,000 个从未用过的段之后仍占用的内存',
    notifications: '处理一条回调通知的 CPU，与直接调用 `node:crypto` 之比',
    growthCalls: '每次调用的 CPU，按并发数',
    growthClients: '每次调用的 CPU，按同一进程中的客户端数',
    growthMemory: '10,000 个空闲客户端占用的内存',
  },
  conditions: ({ date, cpu, cores, node, versions, rounds, calls, levels, command }) =>
    `${date}；${cpu}，${cores} 核；Node.js ${node}；${versions}；共 ${rounds} 轮，每轮每个客户端调用 ${calls} 次，并发 ${levels}；由 \`${command}\` 生成。`,
  chart: '各客户端的每秒调用次数与每次调用的 CPU 耗时；数字见下表',
}
