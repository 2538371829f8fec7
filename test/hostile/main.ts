// `npm run hostile [seed] [count]`: the hostile client against a server of its own; prints what it sent and how it was answered.
import { randomInt } from 'node:crypto'
import { nanoid } from 'nanoid'
import { ourServer } from '../bench/processes.ts'
import { hostile } from './index.ts'

const [seed = randomInt(2 ** 31), count = 10_000] = process.argv.slice(2).map(Number)
const adminToken = nanoid(32)
const server = await ourServer(adminToken)
process.on('exit', () => server.stop())

const { sent, reasons, kinds, wrong, honest, memory } = await hostile({ url: server.url, adminToken, count, seed })
const lines = (of: Record<string, number>) =>
  Object.entries(of)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, times]) => `  ${String(times).padStart(6)}  ${name}`)
const report = [
  ...[
    `${sent} commands were sent, seed ${seed}. Answered:`,
    ...lines(reasons),
    '',
    'Of these kinds:',
    ...lines(kinds),
    ''
  ],
  `Meanwhile ${honest.done} of ${honest.asked} honest commands were done. Memory: ${memory.before} MB before, ${memory.after} MB after.`,
  ...(wrong.length > 0
    ? ['', 'Not as it must be:', ...wrong.map((what) => `  ${what}`)]
    : ['All were refused with a reason, nothing changed.'])
]
console.log(report.join('\n'))
process.exit(wrong.length > 0 || sent < count ? 1 : 0)
