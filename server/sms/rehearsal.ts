// A gateway that calls nobody: it answers as one would, failures and doubts included, by the number's last digit.
import type { Gateway, Outcome, Report } from './gateway.ts'

/** Does something later, and can be stopped. */
export type Later = (ms: number, what: () => void) => void
const later: Later = (ms, what) => void setTimeout(what, ms).unref()

const ANSWERED_AFTER = 250

/** 7: refused. 8: nobody knows. 9: taken, and not delivered. All others: taken, and delivered in 1 to 3 seconds. */
export function rehearsal(after: Later = later): Gateway {
  const followers = new Set<(report: Report) => void>()
  const untold: Report[] = []
  const tell = (report: Report) => {
    if (followers.size === 0) untold.push(report)
    for (const follower of followers) follower(report)
  }
  return {
    id: 'rehearsal',
    name: 'Rehearsal',
    async send({ id, to }, signal) {
      const digit = Number(to.at(-1))
      if (await stopped(after, signal)) return { outcome: 'unknown', reason: 'No answer in time' }
      const outcome = outcomeOf(id, digit)
      const delivered = digit !== 9
      const report = { about: { id }, delivered, reason: delivered ? null : 'Telefonen er slukket' }
      if (outcome.outcome === 'accepted') after(1000 + digit * 222, () => tell(report))
      return outcome
    },
    follow(follower) {
      followers.add(follower)
      for (const report of untold.splice(0)) follower(report)
      return () => void followers.delete(follower)
    }
  }
}

function outcomeOf(id: string, digit: number): Outcome {
  if (digit === 7) return { outcome: 'refused', reason: 'Nummeret er ikke et mobilnummer' }
  if (digit === 8) return { outcome: 'unknown', reason: 'Nettet svarede ikke i tide' }
  return { outcome: 'accepted', ref: `rehearsal-${id}` }
}

const stopped = (after: Later, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(true)
    signal.addEventListener('abort', () => resolve(true), { once: true })
    after(ANSWERED_AFTER, () => resolve(false))
  })
