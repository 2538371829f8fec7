// The participants as the register shows them: as the server has them, with what I have asked for and nobody has answered yet.

import { isInLot } from '../../shared/lots.ts'
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Details } from '../../shared/slices/participants/person.ts'
import { fields } from '../../shared/slices/participants/same.ts'

export type ParticipantsView = Views['participants']
export type Shown = ParticipantsView['rows'][number]
export type Presence = Shown['presence']
export type TechCheck = NonNullable<Shown['techCheck']>

/** What can be written about somebody. */
export type Said = Details

export interface Row extends Said {
  id: string
  presence: Presence
  techCheck: TechCheck
  /** Asked for and not yet answered: these parts of it, or `row` when it is new or on its way out. */
  waits: readonly (keyof Said | 'techCheck' | 'row')[]
  leaves: boolean
}

export const detailsOf = (shown: Shown): Said => ({
  ...{ name: shown.name, practice: shown.practice, kind: shown.kind, phone: shown.phone ?? null },
  ...{ email: shown.email ?? null, signUp: shown.signUp ?? null, notes: shown.notes ?? null },
  ...{ providerNumber: shown.providerNumber ?? null, postcode: shown.postcode ?? null },
  ...{ practiceForm: shown.practiceForm ?? null, ownGroup: shown.ownGroup ?? null, noCall: shown.noCall ?? null }
})

const from = (shown: Shown): Row => ({
  ...detailsOf(shown),
  ...{ id: shown.id, presence: shown.presence, techCheck: shown.techCheck ?? 'not-done' },
  ...{ waits: [], leaves: false }
})

/** @param asked what is on its way, in order */
export const peopleOf = (view: Pick<ParticipantsView, 'rows'>, asked: readonly Command[]): Row[] =>
  asked.reduce(withAsked, view.rows.map(from))

function withAsked(rows: Row[], command: Command): Row[] {
  const one = (id: string, how: (row: Row) => Row) => rows.map((row) => (row.id === id ? how(row) : row))
  switch (command.type) {
    case 'participants.edit': {
      const given = fields.filter((field) => command[field] !== undefined)
      const news = Object.fromEntries(given.map((field) => [field, command[field]]))
      return one(command.id, (row) => ({ ...row, ...news, waits: [...row.waits, ...given] }))
    }
    case 'participants.techCheck':
      return one(command.id, (row) => ({ ...row, techCheck: command.result, waits: [...row.waits, 'techCheck'] }))
    case 'participants.remove':
      return one(command.id, (row) => ({ ...row, waits: [...row.waits, 'row'], leaves: true }))
    case 'participants.add':
      return added(rows, command)
    default:
      return rows
  }
}

function added(rows: Row[], { id, ...told }: Extract<Command, { type: 'participants.add' }>): Row[] {
  if (!id || rows.some((row) => row.id === id)) return rows
  const said = {
    ...{ name: told.name, practice: told.practice ?? null, phone: told.phone ?? null, email: told.email ?? null },
    ...{ kind: told.kind ?? null, signUp: told.signUp ?? null, notes: told.notes ?? null },
    ...{ providerNumber: told.providerNumber ?? null, postcode: told.postcode ?? null },
    ...{ practiceForm: told.practiceForm ?? null, ownGroup: told.ownGroup ?? null, noCall: told.noCall ?? null }
  }
  return [...rows, { ...said, id, presence: 'expected', techCheck: 'not-done', waits: ['row'], leaves: false }]
}

/** Those an import added carry its name. */
export const importedBy = (row: Pick<Row, 'id'>, id: string): boolean => isInLot(id, row.id)

export const sortings = ['name', 'practice'] as const
export type Sorting = (typeof sortings)[number]

/** Danish order; who has no practice stands last, where it can be seen that it is missing. */
export function sorted(rows: readonly Row[], by: Sorting): Row[] {
  const order = new Intl.Collator('da', { numeric: true })
  const byName = (a: Row, b: Row) => order.compare(a.name, b.name) || order.compare(a.id, b.id)
  if (by === 'name') return rows.toSorted(byName)
  return rows.toSorted((a, b) => {
    if (a.practice === null || b.practice === null)
      return Number(a.practice === null) - Number(b.practice === null) || byName(a, b)
    return order.compare(a.practice, b.practice) || byName(a, b)
  })
}
