// Believable clusters of any size, the same each time: practices of one to five, towns, forms, some trainees.

import { diceOf } from '../../shared/slices/breakouts/forming/dice.ts'
import { type Member, type Task, usualWishes } from '../../shared/slices/breakouts/forming/task.ts'
import { participantKinds } from '../../shared/slices/participants/person.ts'

const towns = ['5700', '5750', '5762', '5771', '5800', '5853', '5871', '5881', '5882', '5900', '5935', '5960']
const forms = ['solo', 'kompagniskab', 'samarbejde', 'region']
const sizes = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5]

export function clusterOf(count: number, seed = 1): Member[] {
  const dice = diceOf(seed)
  const one = <T>(list: readonly T[]): T => list[dice.below(list.length)]!
  const people: Member[] = []
  for (let n = 0; people.length < count; n += 1) {
    const [postcode, form] = [one(towns), one(forms)]
    for (let left = one(sizes); left > 0 && people.length < count; left -= 1) {
      const kind = dice.chance() < 0.08 ? 'trainee' : one(participantKinds.slice(0, 2))
      people.push({ id: `p${people.length}`, practice: `Praksis ${n}`, postcode, form, kind, ownGroup: null })
    }
  }
  return people
}

export const taskOf = (people: readonly Member[], other: Partial<Task> = {}): Task => ({
  ...{ people, size: { min: 5, max: 8 }, wishes: usualWishes, before: [], seed: 1 },
  rules: { practices: 'together', together: [], apart: [], pinned: [], closed: [] },
  ...other
})
