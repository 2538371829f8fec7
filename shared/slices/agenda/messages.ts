// What can be asked of the agenda, and what can happen to it.
import { z } from 'zod'
import { LATEST_START, LONGEST_BLOCK, MOST_BLOCKS } from '../../limits.ts'
import { blockFields, blockInput, id, kind } from '../../playbook.ts'
import { isTimeZone, USUAL_ZONE } from '../../time.ts'

const { shape: change } = z.object(blockFields).partial()
const instant = z.number()

export const command = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('agenda.plan'),
    startsAt: z.int().min(0).max(LATEST_START),
    timeZone: z.string().refine(isTimeZone, { error: 'time-zone' }).default(USUAL_ZONE),
    blocks: z.array(blockInput).min(1).max(MOST_BLOCKS)
  }),
  z.object({ type: z.literal('agenda.start') }),
  /** Takes a start back, as long as nothing has been held yet. */
  z.object({ type: z.literal('agenda.unstart') }),
  z.object({ type: z.literal('agenda.next'), from: id }),
  z.object({ type: z.literal('agenda.back'), from: id }),
  z.object({ type: z.literal('agenda.goto'), from: id, to: id }),
  z.object({
    type: z.literal('agenda.extend'),
    block: id,
    minutes: z.int().min(-LONGEST_BLOCK).max(LONGEST_BLOCK)
  }),
  z.object({
    type: z.literal('agenda.resize'),
    lengths: z
      .array(z.object({ block: id, minutes: z.int().min(1).max(LONGEST_BLOCK) }))
      .min(1)
      .max(MOST_BLOCKS)
  }),
  z.object({ type: z.literal('agenda.pause') }),
  z.object({ type: z.literal('agenda.resume') }),
  z.object({ type: z.literal('agenda.skip'), block: id }),
  z.object({ type: z.literal('agenda.unskip'), block: id }),
  z.object({
    type: z.literal('agenda.add'),
    after: id.nullish(),
    block: blockInput.extend({ extraMinutes: z.int().min(-LONGEST_BLOCK).max(LONGEST_BLOCK).default(0) })
  }),
  z.object({ type: z.literal('agenda.edit'), block: id, ...change }),
  z.object({ type: z.literal('agenda.move'), block: id, after: id.nullable() }),
  z.object({ type: z.literal('agenda.remove'), block: id }),
  /** With `from`, only if the meeting still stands there. */
  z.object({ type: z.literal('agenda.finish'), from: id.optional() }),
  z.object({ type: z.literal('agenda.reopen') })
])
export type AgendaCommand = z.output<typeof command>

/** Names and scripts are free text about people: they live on the personal shelf. */
const words = z.object({ owner: z.string().nullish(), script: z.string().nullish() })
const planned = z.object({
  id,
  title: z.string(),
  kind,
  minutes: z.int(),
  extraMinutes: z.int().default(0),
  fixedStart: z.string().nullable(),
  slides: z.string().nullable(),
  protected: z.boolean()
})

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('agenda.planned'),
    startsAt: instant,
    timeZone: z.string(),
    blocks: z.array(planned),
    personal: z.object({ words: z.record(z.string(), words) }).nullable()
  }),
  z.object({ type: z.literal('agenda.started'), block: id }),
  z.object({ type: z.literal('agenda.unstarted') }),
  /** The meeting went from one block to another; the one it left is over, or will be held later. */
  z.object({ type: z.literal('agenda.moved'), from: id, to: id, done: z.boolean() }),
  z.object({ type: z.literal('agenda.extended'), block: id, minutes: z.int() }),
  z.object({ type: z.literal('agenda.paused') }),
  z.object({ type: z.literal('agenda.resumed') }),
  z.object({ type: z.literal('agenda.skipped'), block: id }),
  z.object({ type: z.literal('agenda.unskipped'), block: id }),
  z.object({
    type: z.literal('agenda.added'),
    after: id.nullable(),
    block: planned,
    personal: words.nullish()
  }),
  z.object({
    type: z.literal('agenda.edited'),
    block: id,
    change: planned.omit({ id: true, extraMinutes: true }).partial(),
    personal: words.nullish()
  }),
  z.object({ type: z.literal('agenda.placed'), block: id, after: id.nullable() }),
  z.object({ type: z.literal('agenda.removed'), block: id }),
  z.object({ type: z.literal('agenda.finished') }),
  z.object({ type: z.literal('agenda.reopened') })
])
export type AgendaEvent = z.output<typeof event>
