// The figures in Prometheus' words, together with what it knows of any Node process: memory, the event loop's delay.
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { type Counted, counted, type Figures, TIMES } from './figures.ts'
import type { Watched } from './routes/metrics.ts'

export interface Text {
  type: string
  write: () => Promise<string>
}

const TIMED = 'drejebog_command_seconds'

/** What each kind is called; without one there are no kinds. */
const kinds: Partial<Record<Counted, string>> = { commands: 'outcome', sms: 'outcome', limits: 'limit' }

export function metricsOf({ figures, meetings, sockets }: Watched): Text {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  now(registry, 'drejebog_meetings_open', 'Meetings that somebody is in.', meetings)
  now(registry, 'drejebog_sockets', 'Clients that are connected.', sockets)
  for (const [what, help] of Object.entries(counted)) counter(registry, figures, { what, help })
  const write = async () => `${await registry.metrics()}\n${histogram(figures)}`
  return { type: registry.contentType, write }
}

function now(registry: Registry, name: string, help: string, value: () => number) {
  new Gauge({
    ...{ name, help, registers: [registry] },
    collect() {
      this.set(value())
    }
  })
}

const isCounted = (what: string): what is Counted => what in counted

function counter(registry: Registry, { counts }: Figures, { what, help }: { what: string; help: string }) {
  if (!isCounted(what)) return
  const label = kinds[what]
  new Counter({
    ...{ name: `drejebog_${what}_total`, help, registers: [registry], labelNames: label ? [label] : [] },
    collect() {
      this.reset()
      if (!label) return this.inc(counts.get(what)?.get('') ?? 0)
      for (const [kind, count] of counts.get(what) ?? []) this.inc({ [label]: kind }, count)
    }
  })
}

/** Written here: prom-client counts only from when somebody first asks. */
function histogram({ within, saved, savedSeconds }: Figures): string {
  const upTo = (n: number) => within.slice(0, n + 1).reduce((sum, count) => sum + count, 0)
  const bucket = (le: string, count: number) => `${TIMED}_bucket{le="${le}"} ${count}`
  return [
    `# HELP ${TIMED} From the arrival of a command until it is on disk.`,
    `# TYPE ${TIMED} histogram`,
    ...TIMES.map((le, n) => bucket(String(le), upTo(n))),
    bucket('+Inf', saved),
    `${TIMED}_sum ${savedSeconds}`,
    `${TIMED}_count ${saved}\n`
  ].join('\n')
}
