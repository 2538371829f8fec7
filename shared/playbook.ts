// The playbook: the plan a meeting is made from, and the template on the shelf.
import { z } from 'zod'
import { kinds } from './kinds.ts'
import { LONGEST, LONGEST_BLOCK, MOST_BLOCKS } from './limits.ts'

/** No control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
export const ONE_LINE = /^[^\u0000-\u001f\u007f]*$/
/** Free text of one line: trimmed, no control characters, as long as a person would read. */
export const line = (max: number) => z.string().trim().min(1).max(max).regex(ONE_LINE, { error: 'one-line' })
export const text = (max: number) => z.string().trim().max(max)
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'id' })
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })

export const kind = z.enum(kinds)

/** What a block says: its own fields as a playbook, `agenda.add` and `agenda.edit` give them. */
export const blockFields = {
  title: line(LONGEST.title),
  kind,
  /** Planned length in whole minutes. */
  minutes: z.int().min(1).max(LONGEST_BLOCK),
  fixedStart: clock.nullish(),
  owner: text(LONGEST.owner).nullish(),
  script: text(LONGEST.script).nullish(),
  slides: text(LONGEST.slides).nullish(),
  /** Nobody takes time from a protected block. Breaks are protected unless told otherwise. */
  protected: z.boolean().optional()
}

/** Owners and scripts are kept by block id in a record, and no record can hold this name. */
const blockId = id.refine((given) => given !== '__proto__', { error: 'id' })

export const blockInput = z.object({ id: blockId.optional(), ...blockFields })
export type BlockInput = z.infer<typeof blockInput>

export const playbook = z.object({
  title: line(LONGEST.meeting),
  /** The clock time the pack is written for; fixed starts move with it when a meeting starts at another time. */
  starts: clock.optional(),
  /** Where it comes from, and what in it is our proposal rather than the source's. */
  source: text(2000).optional(),
  blocks: z.array(blockInput).min(1).max(MOST_BLOCKS)
})
export type Playbook = z.infer<typeof playbook>
