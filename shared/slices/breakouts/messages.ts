// What can be asked about the breakout rooms, and what can happen to them.
import { z } from 'zod'
import { LONGEST, LONGEST_BLOCK, MOST_GROUPS, MOST_PARTICIPANTS } from '../../limits.ts'
import { id, ONE_LINE, text } from '../../playbook.ts'
import { practiceRules, wishes } from './forming/task.ts'

const minutes = z.int().min(1).max(LONGEST_BLOCK)
const size = z
  .object({ min: z.int().min(1).max(MOST_PARTICIPANTS), max: z.int().min(1).max(MOST_PARTICIPANTS) })
  .refine(({ min, max }) => min <= max, { error: 'min-above-max' })
const settings = {
  block: id.nullish(),
  minutes: minutes.optional(),
  size: size.optional(),
  practices: z.enum(practiceRules).optional(),
  wishes: z
    .array(z.enum(wishes))
    .max(wishes.length)
    .refine((all) => new Set(all).size === all.length, { error: 'twice' })
    .refine((all) => !(all.includes('mixed') && all.includes('alike')), { error: 'mixed-and-alike' })
    .optional()
}
const people = z.array(id).max(MOST_PARTICIPANTS)
const round = id
/** A group, or none. */
const seat = id.nullable()
const written = (max: number) =>
  text(max)
    .transform((words) => words || null)
    .nullish()
const oneLine = (max: number) =>
  text(max)
    .regex(ONE_LINE, { error: 'one-line' })
    .transform((words) => words || null)
    .nullish()

export const command = z.discriminatedUnion('type', [
  /** One more round; `like` begins with the groups of another. */
  z.object({ type: z.literal('breakouts.round'), id: id.optional(), ...settings, like: id.nullish() }),
  z.object({ type: z.literal('breakouts.set'), round, ...settings }),
  z.object({ type: z.literal('breakouts.drop'), round }),
  z.object({ type: z.literal('breakouts.restore'), round }),
  /** Who sits where, all anew. `seen` is the version it was made from. A group that is there already keeps what is written about it. */
  z.object({
    type: z.literal('breakouts.arrange'),
    round,
    seen: z.int().min(0),
    groups: z.array(z.object({ id, people, leader: id.nullish() })).max(MOST_GROUPS)
  }),
  z.object({ type: z.literal('breakouts.takeBack'), round, arrangement: id }),
  /** `from` is where they were seen to sit. */
  z.object({ type: z.literal('breakouts.move'), round, person: id, from: seat, to: seat }),
  z.object({
    type: z.literal('breakouts.swap'),
    round,
    one: z.object({ person: id, from: seat }),
    other: z.object({ person: id, from: seat })
  }),
  z.object({ type: z.literal('breakouts.lead'), round, group: id, person: id.nullable() }),
  /** A group, or somebody who is in one. */
  z.object({ type: z.literal('breakouts.lock'), round, of: id, locked: z.boolean() }),
  /** About one group; without, the task of all of them. */
  z.object({
    type: z.literal('breakouts.write'),
    round,
    group: id.nullish(),
    name: oneLine(LONGEST.name),
    task: written(LONGEST.notes),
    place: oneLine(LONGEST.practice)
  }),
  z.object({
    type: z.literal('breakouts.rule'),
    id: id.optional(),
    how: z.enum(['together', 'apart']),
    people: people.min(2)
  }),
  z.object({ type: z.literal('breakouts.unrule'), id }),
  z.object({ type: z.literal('breakouts.ready'), round, ready: z.boolean() }),
  z.object({ type: z.literal('breakouts.place'), round, people: people.min(1), placed: z.boolean() }),
  z.object({ type: z.literal('breakouts.open'), round, minutes: minutes.optional() }),
  z.object({
    type: z.literal('breakouts.extend'),
    round,
    minutes: z.int().min(-LONGEST_BLOCK).max(LONGEST_BLOCK)
  }),
  /** Has been said to the groups. */
  z.object({ type: z.literal('breakouts.tell'), round, text: text(LONGEST.message).min(1) }),
  z.object({ type: z.literal('breakouts.callBack'), round }),
  z.object({ type: z.literal('breakouts.close'), round }),
  /** Takes back what brought it there. */
  z.object({ type: z.literal('breakouts.putBack'), round, from: z.enum(['open', 'called', 'closed']) }),
  z.object({ type: z.literal('breakouts.help'), round, group: id, wanted: z.boolean() })
])
export type BreakoutsCommand = z.output<typeof command>

const kept = {
  block: z.string().nullable(),
  minutes: z.number(),
  size: z.object({ min: z.number(), max: z.number() }),
  practices: z.enum(practiceRules),
  wishes: z.array(z.enum(wishes))
}
const ids = z.array(z.string())

export const event = z.discriminatedUnion('type', [
  /** `groups` are those of the round it is like, each with the id it has here. */
  z.object({
    type: z.literal('breakouts.planned'),
    id,
    ...kept,
    groups: z.array(z.object({ id, like: z.string() })),
    like: z.string().nullable()
  }),
  z.object({ type: z.literal('breakouts.set'), id, ...kept }),
  z.object({ type: z.literal('breakouts.dropped'), id }),
  z.object({ type: z.literal('breakouts.restored'), id }),
  z.object({
    type: z.literal('breakouts.arranged'),
    id,
    arrangement: z.string(),
    groups: z.array(z.object({ id, number: z.number(), people: ids, leader: z.string().nullable() }))
  }),
  z.object({ type: z.literal('breakouts.takenBack'), id, arrangement: z.string() }),
  z.object({
    type: z.literal('breakouts.moved'),
    id,
    moves: z.array(z.object({ person: z.string(), to: z.string().nullable() }))
  }),
  z.object({ type: z.literal('breakouts.led'), id, group: z.string(), person: z.string().nullable() }),
  z.object({ type: z.literal('breakouts.locked'), id, of: z.string(), locked: z.boolean() }),
  /** `id` is the group's, or the round's for what is the task of all. */
  z.object({
    type: z.literal('breakouts.written'),
    id,
    round: z.string(),
    personal: z
      .object({ name: z.string().nullable(), task: z.string().nullable(), place: z.string().nullable() })
      .nullable()
  }),
  z.object({ type: z.literal('breakouts.ruled'), id, how: z.enum(['together', 'apart']), people: ids }),
  z.object({ type: z.literal('breakouts.unruled'), id }),
  z.object({ type: z.literal('breakouts.readied'), id, ready: z.boolean() }),
  z.object({ type: z.literal('breakouts.placed'), id, people: ids, placed: z.boolean() }),
  z.object({ type: z.literal('breakouts.opened'), id, minutes: z.number() }),
  z.object({ type: z.literal('breakouts.extended'), id, minutes: z.number() }),
  z.object({
    type: z.literal('breakouts.told'),
    id,
    round: z.string(),
    personal: z.object({ text: z.string() }).nullable()
  }),
  z.object({ type: z.literal('breakouts.calledBack'), id }),
  z.object({ type: z.literal('breakouts.closed'), id }),
  z.object({ type: z.literal('breakouts.putBack'), id, from: z.enum(['open', 'called', 'closed']) }),
  z.object({ type: z.literal('breakouts.helpCalled'), id, group: z.string(), wanted: z.boolean() })
])
export type BreakoutsEvent = z.output<typeof event>
