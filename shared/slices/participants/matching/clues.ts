// How much speaks for a shown name being a certain participant: a few clues, of which the strongest counts.
import type { Prepared } from './known.ts'
import { name } from './naming.ts'
import { practiceAlone } from './practices.ts'
import type { Shown } from './shown.ts'
import { ODDS } from './weights.ts'

/** How many times likelier it is that they are the one than that somebody unknown is; 0 when nothing speaks for it. */
export function odds(shown: Shown, known: Prepared): number {
  const named = Math.max(name(shown, known), userName(shown, known), practiceAlone(shown, known))
  const direct = shown.indirect ? Math.min(named, ODDS.mostIndirect) : named
  return Math.max(direct, initials(shown, known), phone(shown, known), email(shown, known), alias(shown, known))
}

const initials = (shown: Shown, known: Prepared): number =>
  shown.initials !== null && known.initials.includes(shown.initials) ? ODDS.initials : 0

function userName({ words, device }: Shown, { userNames }: Prepared): number {
  const [only] = words
  return !device && words.length === 1 && only && only.text.length > 3 && userNames.includes(only.text)
    ? ODDS.userName
    : 0
}

function phone({ phone }: Shown, { phone: own }: Prepared): number {
  if (phone === null || own === null) return 0
  if (!phone.hidden) return phone.head === own ? ODDS.phone : 0
  const heads = [phone.head, phone.head.replace(/^45/, '')]
  const head = heads.find((h) => own.startsWith(h))
  if (head === undefined || !own.endsWith(phone.tail)) return 0
  const seen = head.length + phone.tail.length
  return seen >= 6 || phone.tail.length >= 4 ? ODDS.phoneHalfHidden.most : seen >= 4 ? ODDS.phoneHalfHidden.few : 0
}

const email = ({ email }: Shown, { email: own }: Prepared): number =>
  email && own && email.local === own.local && own.domain.startsWith(email.domain) ? ODDS.email : 0

const alias = ({ whole }: Shown, { aliases }: Prepared): number => (aliases.includes(whole) ? ODDS.alias : 0)
