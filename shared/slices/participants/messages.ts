// What can be asked about the participants, and what can happen to them.
import { z } from 'zod'
import { MOST_PARTICIPANTS } from '../../limits.ts'
import { id } from '../../playbook.ts'
import { details, person, presences, techChecks, told } from './person.ts'

const { name } = person.shape
const presence = z.enum(presences)
const several = z.array(id).max(MOST_PARTICIPANTS)
const some = several.min(1)
const match = z.object({ arrival: id, participant: id })

export const command = z.discriminatedUnion('type', [
  /** Who is there already is updated with what the row tells; who is not is added. `id` names the import, to undo it by. */
  z.object({
    type: z.literal('participants.import'),
    id: id.optional(),
    rows: z.array(person).min(1).max(MOST_PARTICIPANTS)
  }),
  z.object({ type: z.literal('participants.undoImport'), import: id }),
  /** One more, who may be an arrival nobody knew, and may be let in at once. */
  z.object({
    type: z.literal('participants.add'),
    id: id.optional(),
    ...person.shape,
    arrival: id.optional(),
    admit: z.boolean().default(false)
  }),
  z.object({ type: z.literal('participants.edit'), id, name: name.optional(), ...told }),
  z.object({ type: z.literal('participants.remove'), id }),
  z.object({ type: z.literal('participants.restore'), id }),
  z.object({ type: z.literal('participants.forget'), id }),
  /** Names as the video tool's waiting room shows them. */
  z.object({
    type: z.literal('participants.arrive'),
    names: z.array(z.string().max(1000)).min(1).max(MOST_PARTICIPANTS)
  }),
  z.object({ type: z.literal('participants.match'), ...match.shape, admit: z.boolean().default(false) }),
  /** None of ours: a recorder, a name typed twice. */
  z.object({ type: z.literal('participants.dismiss'), arrival: id }),
  z.object({ type: z.literal('participants.dismissMany'), arrivals: some }),
  /** Unknown again: takes back a dismissal. */
  z.object({ type: z.literal('participants.reopen'), arrivals: some }),
  z.object({ type: z.literal('participants.expect'), id }),
  z.object({ type: z.literal('participants.wait'), id }),
  z.object({ type: z.literal('participants.admit'), id }),
  /** Those of them that can be; with `matches`, arrivals are first tied to their participant. */
  z.object({
    type: z.literal('participants.admitMany'),
    ids: several.default([]),
    matches: z.array(match).max(MOST_PARTICIPANTS).default([])
  }),
  z.object({ type: z.literal('participants.leave'), id }),
  z.object({ type: z.literal('participants.decline'), id }),
  /** Takes back what moved them to `from`, for those who still stand there; `arrivals` become unknown again. */
  z.object({
    type: z.literal('participants.putBack'),
    from: presence,
    people: z
      .array(z.object({ id, to: presence }))
      .min(1)
      .max(MOST_PARTICIPANTS),
    arrivals: several.default([])
  }),
  z.object({ type: z.literal('participants.techCheck'), id, result: z.enum(techChecks) }),
  /** Somebody has rung them up, or has not after all. */
  z.object({ type: z.literal('participants.call'), id, called: z.boolean().default(true) })
])
export type ParticipantsCommand = z.output<typeof command>

const personal = details.nullable()
const ids = z.array(z.string())

export const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('participants.added'), id, import: z.string().nullable(), personal }),
  z.object({ type: z.literal('participants.edited'), id, import: z.string().nullable(), personal }),
  z.object({ type: z.literal('participants.importUndone'), import: z.string() }),
  z.object({ type: z.literal('participants.removed'), id }),
  z.object({ type: z.literal('participants.restored'), id }),
  /** A participant or an arrival. */
  z.object({ type: z.literal('participants.forgotten'), id }),
  z.object({ type: z.literal('participants.arrived'), id, personal: z.object({ shown: z.string() }).nullable() }),
  z.object({ type: z.literal('participants.matched'), id, participant: id }),
  z.object({ type: z.literal('participants.dismissed'), ids }),
  z.object({ type: z.literal('participants.reopened'), ids }),
  z.object({ type: z.literal('participants.moved'), ids, to: presence }),
  /** As if they had never been moved. */
  z.object({ type: z.literal('participants.putBack'), ids, to: presence }),
  z.object({ type: z.literal('participants.techChecked'), id, result: z.enum(techChecks) }),
  z.object({ type: z.literal('participants.called'), id, called: z.boolean() })
])
export type ParticipantsEvent = z.output<typeof event>
