// Plans for the playbook check's tests: blocks by kind and minutes, and what is found in them.
import type { Kind } from '../../shared/kinds.ts'
import { checkPlaybook, type Finding } from '../../shared/playbook-check.ts'
import type { Item, Plan } from '../../shared/playbook-mend.ts'

export type Given = readonly [kind: Kind, minutes: number, more?: Partial<Item>]

export const plan = (...given: Given[]): Plan => ({
  startsAt: '16:00',
  blocks: given.map(([kind, minutes, more], index) => ({
    ...{ id: `b${index + 1}`, title: `Punkt ${index + 1}`, kind, minutes, extraMinutes: 0, fixedStart: null },
    ...{ owner: 'Mette', protected: kind === 'break', settled: false },
    ...more
  }))
})
export const found = (given: Plan) => checkPlaybook(given).findings
export const codes = (given: Plan) => found(given).map((f) => f.code)
export const the = <C extends Finding['code']>(code: C, given: Plan) =>
  found(given).find((f): f is Extract<Finding, { code: C }> => f.code === code)

/** Nothing to remark. */
export const good: readonly Given[] = [
  ['check-in', 30],
  ['talk', 10, { fixedStart: '16:30' }],
  ['own-data', 10],
  ['plenary', 10],
  ['break', 5],
  ['groups', 20],
  ['wrap-up', 15]
]
export const changed = (index: number, more: Partial<Item>) =>
  plan(...good.map(([k, m, x], i): Given => [k, m, i === index ? { ...x, ...more } : (x ?? {})]))
