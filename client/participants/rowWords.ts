// How a line of the list is read, in words: what is doubtful about it, or what it would do to the register.
import { sayRegister } from '../messages/register.ts'
import type { Doubt, ReadRow } from './answer.ts'
import type { Change } from './compare.ts'
import { phoneFault } from './phones.ts'
import { doubtsOf, mendable, type Preview } from './preview.svelte.ts'
import { phoneFaultText } from './words.ts'

export interface Words {
  tone: 'good' | 'soon' | 'dim'
  text: string
  /** What it would do besides, when something is doubtful. */
  also?: string
}

/** What is still doubtful: what was mended no longer is, unless what was written cannot be used either. */
export function openDoubts(preview: Preview, row: ReadRow): string[] {
  const mended = mendable.filter((field) => preview.isMended(row, field))
  const left = doubtsOf(row).filter((doubt) => !mended.some((field) => field === doubt.field))
  const told = left.map((doubt) => sentence(doubt, row))
  return mended.includes('phone') ? [...told, ...phoneDoubt(preview.text(row, 'phone'))] : told
}

/** Of a number somebody has written here. */
function phoneDoubt(written: string): string[] {
  const wrong = phoneFault(written)
  if (wrong) return [`${phoneFaultText(wrong)}, ${sayRegister().reading.withoutPhone}`]
  return written.trim() === '' ? [sayRegister().noPhone] : []
}

/** Is there something for somebody to do? That two lines were read as one is only told. */
export const needsLook = (preview: Preview, row: ReadRow): boolean =>
  openDoubts(preview, row).length > row.doubts.filter((doubt) => doubt.code === 'twice').length

/** The server's sentence; for a number that is missing or unreadable, what that leads to. */
function sentence(doubt: Doubt, row: ReadRow): string {
  const text = doubt.text.replace(/\.$/, '')
  if (doubt.code === 'no-phone') return sayRegister().noPhone
  return doubt.field === 'phone' && !row.person.phone ? `${text}, ${sayRegister().reading.withoutPhone}` : text
}

/** @param change null for a line that is left out; `first` when nobody is in the register, and all are new */
export function rowWords(preview: Preview, row: ReadRow, change: Change | null, first: boolean): Words {
  const { reading } = sayRegister()
  if (change === null) return { tone: 'dim', text: reading.isOut }
  const doubts = openDoubts(preview, row)
  const effect = effectOf(change, first)
  if (doubts.length > 0) return { tone: 'soon', text: doubts.join('. '), ...(effect && { also: effect }) }
  if (change.is === 'unchanged') return { tone: 'dim', text: reading.unchanged }
  if (change.is === 'edited' || change.is === 'joined') return { tone: 'good', text: effect }
  return { tone: 'good', text: [effect, whoOf(row)].filter(Boolean).join(': ') }
}

function effectOf(change: Change, first: boolean): string {
  const { reading } = sayRegister()
  switch (change.is) {
    case 'new':
      return first ? '' : reading.isNew
    case 'edited':
      return reading.edits(change.fields.map((field) => reading.fields[field]))
    case 'unchanged':
      return reading.unchanged
    case 'joined':
      return reading.joins(change.line)
  }
}

/** deltager, vil placeres i gruppe */
function whoOf({ person }: ReadRow): string {
  const { reading, kinds } = sayRegister()
  const kind = person.kind ? kinds[person.kind] : reading.participant
  const answer = person.signUp && person.signUp !== 'attends' ? reading.signUps[person.signUp] : null
  return answer ? `${kind}, ${answer}` : kind
}
