// What stands in each cell, put where its column says, with what is doubtful about it.
import { answerForGroup, isGroupWish, readAnswer, readKind, readNoCall } from './answers.ts'
import { fold, tidy } from './clean.ts'
import { isEmail } from './contents.ts'
import { doubt, note, type Person, putText } from './people.ts'
import { readPhone } from './phones.ts'
import { type Field, fields } from './words.ts'

/** Puts what stands in a cell where the field says. The name is not put here. */
export const put: Record<Exclude<Field, 'name' | 'firstName' | 'lastName'>, (person: Person, cell: string) => void> = {
  practice: (person, cell) => putText(person, 'practice', cell),
  providerNumber: (person, cell) => putText(person, 'providerNumber', cell.trim().replace(/^'|[.,]0+$/g, '')),
  postcode: (person, cell) => putText(person, 'postcode', /\b\d{4}\b/.exec(cell)?.[0] ?? cell),
  practiceForm: (person, cell) => putText(person, 'practiceForm', cell),
  notes: note,
  key: (person, cell) => putText(person, 'key', cell),
  phone: putPhone,
  email: putEmail,
  kind: putKind,
  signUp: putAnswer,
  ownGroup: putGroup,
  noCall: putNoCall
}

const isPut = (field: Field): field is keyof typeof put => field in put
export const putFields = fields.filter(isPut)

function putPhone(person: Person, cell: string): void {
  const { phone, written, doubts } = readPhone(cell)
  if (phone) person.phone = phone
  if (written) person.phoneWritten = written
  person.doubts.push(...doubts)
}

/** One address, or the first of several; `anonymous` is what forms write when they do not know. */
function putEmail(person: Person, cell: string): void {
  const all = tidy(cell.replaceAll(/mailto:/gi, ''))
    .split(/[\s;,<>()]+/)
    .filter((piece) => piece.includes('@'))
  const [first, ...others] = all.filter(isEmail)
  if (first) putText(person, 'email', first)
  if (first && others.length > 0) doubt(person, 'email', 'several', others.join(', '))
  if (first || /^(anonym|anonymous|-|ingen|none)?$/i.test(cell.trim())) return
  putText(person, 'email', cell)
  if (person.email) doubt(person, 'email', 'malformed')
}

function putKind(person: Person, cell: string): void {
  const text = tidy(cell)
  const kind = text ? readKind(text) : undefined
  if (kind) person.kind = kind
  if (kind === null) notUnderstood(person, 'kind', text)
}

export function putAnswer(person: Person, cell: string): void {
  const answer = readAnswer(cell)
  if (answer === null) notUnderstood(person, 'signUp', tidy(cell))
  if (!answer) return
  if (answer.signUp) person.signUp = answer.signUp
  if (answer.unsure) doubt(person, 'signUp', 'if-need-be')
  if (answer.kind) person.kind ??= answer.kind
  if (!answer.practice) return
  if (!person.practice) putText(person, 'practice', answer.practice)
  else if (fold(person.practice) !== fold(answer.practice)) note(person, tidy(cell))
}

/** An answer is no group's name. A wish says more than that one comes. */
function putGroup(person: Person, cell: string): void {
  const answer = answerForGroup(cell)
  if (!answer) putText(person, 'ownGroup', cell)
  else if (!isGroupWish(answer)) notUnderstood(person, 'ownGroup', tidy(cell))
  else if (!person.signUp || person.signUp === 'attends') person.signUp = answer
}

/** Under "Vil ikke plukkes": a yes, a mark or the same again says so, a no that they may be. */
function putNoCall(person: Person, cell: string): void {
  const said = readNoCall(cell)
  if (said === null) notUnderstood(person, 'noCall', tidy(cell))
  else if (said !== undefined) person.noCall = said
}

const LONGEST_QUOTE = 60
function notUnderstood(person: Person, field: 'kind' | 'signUp' | 'ownGroup' | 'noCall', text: string): void {
  note(person, text)
  doubt(person, field, 'not-understood', text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
}
