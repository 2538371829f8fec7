// What stands about somebody, in words: what is the matter, and what is known of it.
import type { Instant } from '../../shared/time.ts'
import { say } from '../messages/index.svelte.ts'
import { sayKeys } from '../messages/keys.ts'
import { clock as clockAt } from '../ui/times.ts'
import { lastOf, type Row } from './people.ts'
import type { Hands } from './rowActs.ts'
import { type Item, kindOf } from './sections.ts'
import type { SignName } from './signs.ts'

/** What a row says: the matter, and below it the rest. */
export interface Why {
  icon: SignName
  tone: 'over' | 'soon' | 'dim'
  what: string
  more: string
}
interface Seen extends Pick<Hands, 'questionOf' | 'over'> {
  zone: string
  /** That they came in is still news. */
  fresh: boolean
}

/** So long after they came in it is still news. */
const FRESH = 3 * 60_000
export const isFresh = ({ since }: Row, now: Instant): boolean => now - since < FRESH

/** Ours in words, theirs as it was said. */
export function reasonText(reason: string | null, state: 'failed' | 'unknown' | 'stopped'): string {
  const { reasons } = sayKeys()
  if (reason === null || reason === '') return reasons.none[state]
  const ours: Readonly<Record<string, string>> = reasons.ours
  return ours[reason] ?? reasons.gateway(reason)
}

export function whyOf(item: Item, seen: Seen): Why {
  const { why } = sayKeys()
  const { row, ask } = item
  if (!row) return { icon: 'questions', tone: 'soon', what: why.asked, more: say().quote(ask.text) }
  switch (kindOf(item)) {
    case 'failed':
      return { icon: 'alert', tone: 'over', what: why.failed, more: reasonText(row.reason, 'failed') }
    case 'unknown':
      return { icon: 'alert', tone: 'soon', what: why.unknown, more: doubt(row, seen) }
    case 'asked':
      return { icon: 'questions', tone: 'soon', what: why.asked, more: asked(row, seen) }
    case 'no-phone':
      return { icon: 'phone', tone: 'soon', what: why.noPhone, more: standing(row, seen) }
    case 'no-key':
      // there may well have been one, which went with the meeting
      return {
        icon: 'keys',
        tone: 'soon',
        what: seen.over() ? sayKeys().without : why.noKey,
        more: standing(row, seen)
      }
    case 'ready':
      return { icon: 'clock', tone: 'dim', ...ready(row, seen) }
  }
}

function doubt(row: Row, { zone }: Seen): string {
  const sent = lastOf(row, 'queued')
  const reason = reasonText(row.reason, 'unknown')
  return sent ? `${sayKeys().why.sentAt(clockAt(sent.at, zone))}, ${reason}` : reason
}

function asked(row: Row, { zone, questionOf }: Seen): string {
  const text = row.asked === null ? '' : (questionOf(row.asked)?.text ?? '')
  const sent =
    row.reopened === 'asked' && row.at !== null ? `${sayKeys().why.hadIt(had(row), clockAt(row.at, zone))}: ` : ''
  return text === '' ? standing(row, { zone }) : `${sent}${say().quote(text)}`
}

function ready(row: Row, { zone, fresh }: Seen) {
  const { why } = sayKeys()
  const at = row.at === null ? '' : clockAt(row.at, zone)
  if (row.reopened === 'new-phone') return { what: why.newPhone, more: why.onTheOld(had(row), at) }
  if (row.reopened === 'new-key') return { what: why.newKey, more: why.theOld(had(row), at) }
  return { what: fresh ? why.arrived : why.ready, more: why.since(clockAt(row.since, zone)) }
}

/** How it went the last time, of those who are to have it again. */
function had(row: Row): string {
  const words = sayKeys().why.had
  const { what } = lastOf(row, 'sent', 'delivered', 'failed', 'unknown', 'by-hand', 'confirmed') ?? { what: null }
  return what === 'failed' ? words.no : what === 'unknown' ? words.maybe : words.yes
}

/** Where they are. */
export const standing = ({ presence, since }: Row, { zone }: Pick<Seen, 'zone'>): string =>
  sayKeys().presence[presence](clockAt(since, zone))
