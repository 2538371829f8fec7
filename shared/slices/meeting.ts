// The meeting itself: what it is called, whether it is a rehearsal, and the line of message on the room screen.
import { z } from 'zod'
import { LONGEST } from '../limits.ts'
import { line, text } from '../playbook.ts'
import { defineSlice, holds, type Refusal, refuse } from '../slice.ts'

const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('meeting.create'), title: line(LONGEST.meeting), rehearsal: z.boolean().default(false) }),
  z.object({ type: z.literal('meeting.rename'), title: line(LONGEST.meeting) }),
  /** Empty takes the message away. */
  z.object({ type: z.literal('meeting.say'), text: text(LONGEST.message) })
])
const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('meeting.created'), title: z.string(), rehearsal: z.boolean() }),
  z.object({ type: z.literal('meeting.renamed'), title: z.string() }),
  z.object({ type: z.literal('meeting.said'), personal: z.object({ text: z.string() }).nullable() })
])

type MeetingEvent = z.output<typeof event>

export interface MeetingState {
  title: string | null
  rehearsal: boolean
  message: string
}

const initial: MeetingState = { title: null, rehearsal: false, message: '' }

export const meeting = defineSlice({
  name: 'meeting',
  command,
  event,
  initial,

  decide(meeting, command, { actor }): readonly MeetingEvent[] | Refusal {
    if (!holds(actor, 'coordinator', ...(command.type === 'meeting.say' ? (['moderator'] as const) : [])))
      return refuse('not-your-role')
    switch (command.type) {
      case 'meeting.create':
        if (meeting.title !== null) return refuse('already-created')
        return [{ type: 'meeting.created', title: command.title, rehearsal: command.rehearsal }]
      case 'meeting.rename':
        return command.title === meeting.title ? [] : [{ type: 'meeting.renamed', title: command.title }]
      case 'meeting.say':
        return command.text === meeting.message ? [] : [{ type: 'meeting.said', personal: { text: command.text } }]
    }
  },

  evolve(meeting, event) {
    switch (event.type) {
      case 'meeting.created':
        return { ...meeting, title: event.title, rehearsal: event.rehearsal }
      case 'meeting.renamed':
        return { ...meeting, title: event.title }
      case 'meeting.said':
        return { ...meeting, message: event.personal?.text ?? '' }
    }
  },

  view: ({ title, rehearsal, message }) => ({ title, rehearsal, message })
})
