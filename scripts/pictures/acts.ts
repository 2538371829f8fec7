// What the board has done by the time a picture is taken, moment by moment: half past, late by four, in groups, over.
import { roles } from '../../shared/slice.ts'
import type { Evening } from './evening.ts'

/** Not there when their own figures begin; two of them come while the groups are out. */
const LATE = ['Asger Nør', 'Louise Nygård']
const ABSENT = ['Ulrik Møllegaard', 'Tine Ravnsborg']

/** Everybody of the board is there, on every picture. */
export async function sitDown(evening: Evening): Promise<void> {
  for (const role of roles) await evening.sees(role)
}

/** On, from whatever is current. */
export async function goesOn(evening: Evening, clock: string): Promise<void> {
  evening.set(clock)
  const { agenda } = await evening.sees('moderator')
  await evening.does('moderator', { type: 'agenda.next', from: agenda.current ?? '' })
}

export async function begins(evening: Evening): Promise<void> {
  evening.set('16:00:05')
  await evening.does('moderator', { type: 'agenda.start' })
}

/** Nearly everybody is in by half past; two at the door are known to nobody. */
export async function letsIn(evening: Evening): Promise<void> {
  evening.set('16:28:00')
  const { participants } = await evening.sees('host')
  const waits = (name: string) => LATE.includes(name) || ABSENT.includes(name)
  const expected = participants.rows.filter((row) => row.presence === 'expected' && !waits(row.name))
  await evening.does('host', { type: 'participants.admitMany', ids: expected.map(({ id }) => id), matches: [] })
  const known = participants.arrivals?.filter(({ suggestion }) => suggestion !== null) ?? []
  await evening.does('host', ...known.map(({ id }) => ({ type: 'participants.dismiss', arrival: id }) as const))
}

/** All who are in and can be sent theirs are sent it; the rehearsal's gateway fails some, as a gateway does. */
export async function sendsKeys(evening: Evening): Promise<void> {
  evening.set('16:41:00')
  const { keys } = await evening.sees('keys')
  const ready = keys.rows.filter((row) => row.state === 'ready' && row.presence === 'admitted').map(({ id }) => id)
  await evening.does('keys', { type: 'keys.send', participants: ready.slice(0, -3) })
  const WAITS = 60_000
  for (const until = Date.now() + WAITS; ; ) {
    const { counts, rows } = (await evening.sees('keys')).keys
    const onTheWay = rows.some((row) => row.state === 'sending' || row.state === 'sent')
    if (counts.sending === 0 && !onTheWay) return
    if (Date.now() > until) throw new Error('The keys were still on their way after a minute.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Page 7 is shown, and the moderator has asked for two more; two of the board have told her something. */
export async function whispers(evening: Evening): Promise<void> {
  evening.set('16:48:40')
  const deck = (await evening.sees('slides')).slides?.decks?.[0]?.id ?? null
  await evening.does('slides', { type: 'slides.show', deck, page: 7 })
  const ask = { type: 'slides.ask', from: { deck, page: 7 }, by: 1 } as const
  await evening.does('moderator', ask, { ...ask, from: { deck, page: 8 } })
  await evening.does('keys', { type: 'signals.send', as: 'keys', to: 'moderator', text: 'giv mig 2 minutter til' })
  await evening.does('host', { type: 'signals.send', as: 'host', to: 'moderator', text: '2 ukendte ved døren' })
}

/** One of a practice sits elsewhere than her colleagues, and two have come late. */
export async function gathersGroups(evening: Evening): Promise<void> {
  evening.set('17:18:00')
  const { participants, breakouts } = await evening.sees('host')
  const idOf = (name: string) => participants.rows.find((row) => row.name === name)?.id ?? ''
  const round = breakouts.rounds?.[0]
  const groups = round?.groups ?? []
  const at = groups.findIndex((group) => group.people.includes(idOf('Camilla Rye')))
  const [from, to] = [groups[at], groups[(at + 1) % groups.length]]
  if (!round || !from || !to) throw new Error('The rehearsal has no groups.')
  await evening.does('host', {
    type: 'breakouts.move',
    round: round.id,
    person: idOf('Camilla Rye'),
    from: from.id,
    to: to.id
  })
  await evening.does('host', { type: 'participants.admitMany', ids: LATE.map(idOf), matches: [] })
}

export async function opensGroups(evening: Evening): Promise<void> {
  evening.set('17:19:30')
  const round = (await evening.sees('host')).breakouts.rounds?.[0]?.id ?? ''
  await evening.does(
    'host',
    { type: 'breakouts.ready', round, ready: true },
    { type: 'breakouts.open', round, minutes: 8 }
  )
}

export async function ends(evening: Evening): Promise<void> {
  evening.set('17:27:30')
  const round = (await evening.sees('host')).breakouts.rounds?.[0]?.id ?? ''
  await evening.does('host', { type: 'breakouts.callBack', round }, { type: 'breakouts.close', round })
  await goesOn(evening, '17:29:00')
  await goesOn(evening, '17:39:00')
  evening.set('18:02:00')
  await evening.does('moderator', { type: 'agenda.finish' })
}
