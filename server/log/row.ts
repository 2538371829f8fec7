// An event as a row keeps it: its personal part apart from the rest, sealed in its place; and whole again when it is read.
import { parseEvent } from '../../shared/meeting.ts'
import type { Event, Recorded } from '../../shared/slices/index.ts'
import { personalPlace, type Vault } from './vault.ts'

export interface Row {
  seq: number
  by: string
  at: number
  data: string
  personal: Buffer | null
}

/** @returns the open part as JSON; whose the personal part is, and that, sealed, where there is one */
export function apart(meeting: string, seq: number, event: Event, vault: Vault) {
  const personal = 'personal' in event ? event.personal : undefined
  return {
    data: JSON.stringify(personal === undefined ? event : { ...event, personal: null }),
    subject: 'id' in event ? event.id : null,
    personal: personal ? vault.seal(JSON.stringify(personal), personalPlace(meeting, seq)) : null
  }
}

/** @throws when it was sealed elsewhere or with another key, or is no event of ours */
export function whole(meeting: string, { seq, by, at, data, personal }: Row, vault: Vault) {
  const open = JSON.parse(data)
  const event = personal ? { ...open, personal: JSON.parse(vault.open(personal, personalPlace(meeting, seq))) } : open
  const recorded: Recorded = { ...parseEvent(event), by, at }
  return { seq, event: recorded }
}
