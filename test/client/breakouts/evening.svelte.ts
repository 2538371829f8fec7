// Groups on a desk, as the server would send them: what is pressed is remembered, and comes about when the test says so.
import type { Act } from '../../../client/breakouts/acts.ts'
import { Desk } from '../../../client/breakouts/desk.svelte.ts'
import type { Group, Person, Round, Rule, View } from '../../../client/breakouts/groups.ts'
import { Placing } from '../../../client/breakouts/placing.svelte.ts'
import { Trouble } from '../../../client/breakouts/trouble.svelte.ts'

/** The id is the name too. */
export const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, practice: null, postcode: null, form: null, kind: 'owner', ownGroup: null },
  ...{ presence: 'admitted', since: 0, ...more }
})
export const group = (number: number, people: readonly string[], more: Partial<Group> = {}): Group => ({
  ...{ id: `g${number}`, number, name: null, task: null, place: null, leader: null, locked: false, help: null },
  ...{ people, ...more }
})
export const round = (groups: Group[], more: Partial<Round> = {}): Round => ({
  ...{ id: 'r', number: 1, block: null, minutes: 10, size: { min: 2, max: 3 }, practices: 'together', wishes: [] },
  ...{ task: null, version: 4, stage: 'planned', openedAt: null, endsAt: null, calledAt: null, closedAt: null },
  ...{ by: null, ready: null, groups, locked: [], placed: [], was: [], said: [], arrangement: null, ...more }
})

export function evening(people: Person[], first: Round, rules: Rule[] = []) {
  const view = (now: Round): View => ({ now: null, rounds: [now], people, rules })
  let seen = $state.raw(view(first))
  let acts = $state.raw<readonly Act[]>([])
  const pressed = () => acts.map((act) => act.command)
  const desk = new Desk({ view: () => seen, pressed, perform: (act) => (acts = [...acts, act]) })
  const placing = new Placing(desk)
  return {
    ...{ desk, placing, trouble: new Trouble(desk, placing) },
    get acts() {
      return acts
    },
    /** All that was pressed is answered. */
    now(round: Round) {
      acts = []
      seen = view(round)
    }
  }
}
