// What can be done about somebody, each with its key: the buttons and the keyboard go by the same list.
import { sayKeys } from '../messages/keys.ts'
import { type Act, exempt, mark, send, settle } from './acts.ts'
import type { Carrier } from './carrier.svelte.ts'
import type { Desk } from './desk.svelte.ts'
import { mayHaveIt, type Row } from './people.ts'
import type { Reveal } from './reveal.svelte.ts'
import type { Item } from './sections.ts'

export interface RowAct {
  key: string
  label: string
  run: () => void
  /** What one most likely wants: there for each row, the rest for the chosen one. */
  first?: boolean
}
export interface Hands {
  desk: Desk
  reveal: Reveal
  carrier: Pick<Carrier, 'sends' | 'byHand'>
  perform: (act: Act) => void
  /** Keys are to be put in. */
  takeIn: () => void
  /** The meeting has ended, and its keys with it. */
  over: () => boolean
  questionOf: (id: string) => Parameters<typeof settle>[1]
  /** So many are ready that they are sent to together. */
  many: () => boolean
  /** Pressed, and not answered. */
  waits: (id: string) => boolean
  /** What was pressed is to send it to them. */
  goes: (id: string) => boolean
}

export function rowActs(item: Item, hands: Hands): RowAct[] {
  const { perform, questionOf } = hands
  const { row, ask } = item
  if (hands.goes(item.id)) return []
  if (!row)
    return [
      { key: 'a', label: sayKeys().acts.settle, first: true, run: () => perform(settle(ask, questionOf(ask.id))) }
    ]
  if (row.state === 'exempt') return [exempting(row, hands)]
  if (row.state === 'sending') return showing(row, hands)
  return [
    ...sending(row, hands),
    ...saying(row, hands),
    ...again(row, hands),
    ...showing(row, hands),
    exempting(row, hands)
  ]
}

const isSendable = ({ key, phone }: Row) => key !== null && phone !== null
/** Nobody has said of them that they have it, nor does anybody think so. */
const isOpen = (row: Row) => !mayHaveIt(row)

function sending(row: Row, { desk, carrier, perform, takeIn, over }: Hands): RowAct[] {
  const { acts } = sayKeys()
  const { state } = row
  const goes = carrier.sends && isSendable(row)
  const number = () => {
    desk.choose(row.id)
    desk.ask('phone')
  }
  const wrong = state === 'failed' || state === 'no-phone'
  return [
    ...(row.key === null && isOpen(row) && !over() ? [{ key: 'l', label: acts.takeIn, first: true, run: takeIn }] : []),
    ...(goes && state === 'ready'
      ? [{ key: 's', label: acts.send, first: true, run: () => perform(send([row])) }]
      : []),
    { key: 'r', label: row.phone === null ? acts.number : acts.renumber, first: wrong, run: number }
  ]
}

/** Whoever may have it is asked about first. */
function again(row: Row, { desk, carrier, perform }: Hands): RowAct[] {
  const asks = mayHaveIt(row)
  if (!carrier.sends || !isSendable(row) || !(asks || row.state === 'failed')) return []
  const run = () => {
    if (!asks) return perform(send([row]))
    desk.choose(row.id)
    desk.ask('again')
  }
  return [
    { key: 'g', label: sayKeys().acts.again(asks), first: row.state === 'failed' || row.state === 'unknown', run }
  ]
}

function saying(row: Row, { carrier, perform }: Hands): RowAct[] {
  const { acts } = sayKeys()
  const { state } = row
  const hand = state === 'by-hand' ? acts.notByHand : acts.byHand
  const has = state === 'confirmed' ? acts.notConfirmed : acts.confirmed
  const first = carrier.byHand && isOpen(row) && row.key !== null
  return [
    { key: 'b', label: has, first: state === 'unknown', run: () => perform(mark(row, 'confirmed')) },
    { key: 'h', label: hand, first, run: () => perform(mark(row, 'by-hand')) }
  ]
}

function showing(row: Row, { desk, carrier, reveal }: Hands): RowAct[] {
  if (row.key === null) return []
  const { acts } = sayKeys()
  const shown = reveal.shown?.id === row.id
  const show = () => {
    desk.choose(row.id)
    if (shown) reveal.hide()
    else void reveal.show(row)
  }
  const first = carrier.byHand && isOpen(row)
  return [
    ...(row.phone !== null && row.state !== 'sending'
      ? [{ key: 'f', label: acts.byPhone, first, run: () => void reveal.hand(row) }]
      : []),
    { key: 'v', label: shown ? acts.hide : acts.show, run: show }
  ]
}

const exempting = (row: Row, { perform }: Hands): RowAct => ({
  key: 'x',
  label: row.state === 'exempt' ? sayKeys().acts.due : sayKeys().acts.exempt,
  first: row.state === 'exempt',
  run: () => perform(exempt(row))
})
