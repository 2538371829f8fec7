// What is known about a participant, and the words for it.
import { z } from 'zod'
import { LONGEST } from '../../limits.ts'
import { line, ONE_LINE, text } from '../../playbook.ts'
import { phoneNumber } from './phone.ts'

/** What somebody is in their practice, or to the meeting. */
export const participantKinds = ['owner', 'employed', 'trainee', 'locum', 'guest', 'speaker'] as const
export type ParticipantKind = (typeof participantKinds)[number]
/** The five answers of the sign-up: comes, does not, forms a group of their own, wants to be placed, trainee or locum. */
export const signUps = ['attends', 'declines', 'own-group', 'place-me', 'trainee-or-locum'] as const
export type SignUp = (typeof signUps)[number]
export const techChecks = ['not-done', 'fine', 'needs-help'] as const
export type TechCheck = (typeof techChecks)[number]
export const presences = ['expected', 'waiting', 'admitted', 'left', 'declined'] as const
export type Presence = (typeof presences)[number]

/** One line, or nothing: an empty field is told as null. */
const written = (max: number) =>
  text(max)
    .regex(ONE_LINE, { error: 'one-line' })
    .transform((words) => (words === '' ? null : words))
    .nullish()

/** Empty is no number. */
const phone = z.string().transform((raw, context) => {
  if (raw.trim() === '') return null
  const number = phoneNumber(raw)
  if (number === null) context.addIssue({ code: 'custom', message: 'phone' })
  return number
})

/** What is told about a participant besides the name; all of it may be left out, and null takes away what was told. */
export const told = {
  practice: written(LONGEST.practice),
  /** The number a practice has with the regions (ydernummer): digits, kept as written. */
  providerNumber: written(LONGEST.number),
  postcode: written(LONGEST.number),
  /** How the practice is run, in the sign-up's own words: solo, partnership and so on. */
  practiceForm: written(LONGEST.number),
  kind: z.enum(participantKinds).nullish(),
  phone: phone.nullish(),
  email: written(LONGEST.email),
  signUp: z.enum(signUps).nullish(),
  /** The group that some have formed by themselves at the sign-up, by its name or number. */
  ownGroup: written(LONGEST.practice),
  /** Has asked not to be called upon by name. */
  noCall: z.boolean().nullish(),
  notes: written(LONGEST.notes)
}
export const person = z.object({ name: line(LONGEST.name), ...told })
/** A row of an import, and what `participants.add` is told. */
export type Person = z.output<typeof person>

/** Everything that is told about somebody: kept on the personal shelf. */
export const details = z.object({
  name: z.string(),
  practice: z.string().nullable(),
  providerNumber: z.string().nullable(),
  postcode: z.string().nullable(),
  practiceForm: z.string().nullable(),
  kind: z.enum(participantKinds).nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  signUp: z.enum(signUps).nullable(),
  /** Events from before there was such a thing tell none. */
  ownGroup: z.string().nullable().default(null),
  noCall: z.boolean().nullable().default(null),
  notes: z.string().nullable()
})
export type Details = z.output<typeof details>
