// The rehearsal's groups: formed of everybody who is to come, so that the host can see who has not.
import { nanoid } from 'nanoid'
import { inLot } from '../../shared/lots.ts'
import { taskOf } from '../../shared/slices/breakouts/asking.ts'
import { form } from '../../shared/slices/breakouts/forming/forming.ts'
import { usual } from '../../shared/slices/breakouts/state.ts'
import type { ParsedCommand, State } from '../../shared/slices/index.ts'
import { isGuest } from '../../shared/slices/participants/state.ts'
import type { Room } from '../room.ts'

/** The same ones every time, as the people are told apart by where they stand in the list, and not by their ids, which are new each time. */
const SEED = 16
const standing = (n: number) => String(n).padStart(3, '0')

export async function formGroups(room: Room, host: string): Promise<void> {
  const round = nanoid()
  const block = room.state.agenda.blocks.find((b) => b.kind === 'groups')?.id ?? null
  await submit({ type: 'breakouts.round', id: round, block })
  await submit({ type: 'breakouts.arrange', round, seen: 0, groups: formed(room.state.participants, round) })
  await submit({
    type: 'breakouts.write',
    round,
    task: 'Hvem gør hvad hjemme hos jer fra på mandag? Aftal én ting, I vil ændre.'
  })

  async function submit(command: ParsedCommand) {
    await room.submit({ commandId: nanoid(), command, by: host })
  }
}

function formed({ people }: State['participants'], round: string) {
  const members = people.flatMap(({ details, presence }, n) =>
    details && presence !== 'declined' && !isGuest(details.kind)
      ? [{ ...details, id: standing(n), form: details.practiceForm }]
      : []
  )
  const idOf = (place: string) => people[Number(place)]?.id ?? ''
  const { groups } = form(
    taskOf({ round: { ...usual, groups: [], locked: [] }, people: members, rules: [], seed: SEED })
  )
  return groups.map(({ people, leader }, n) => ({
    id: inLot(round, n),
    people: people.map(idOf),
    leader: leader === null ? null : idOf(leader)
  }))
}
