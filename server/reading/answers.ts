// What people answer to a sign-up, and what they say they are, in the words they use for it.
// The five answers: "Drejebog for klyngemøde", Praksisklyngen Skanderborg, point 7 a–e.
import type { ParticipantKind, SignUp } from '../../shared/slices/participants/person.ts'
import { fold, isTooLong, tidy } from './clean.ts'

export interface Answer {
  signUp?: SignUp
  kind?: ParticipantKind
  /** A trainee or locum writes the practice beside the answer. */
  practice?: string
  /** Comes, but only if need be. */
  unsure?: true
}

const LETTERS: Readonly<Record<string, SignUp>> = {
  a: 'attends',
  b: 'declines',
  c: 'own-group',
  d: 'place-me',
  e: 'trainee-or-locum'
}

/** In this order: whoever does not come is not placed, and a wish says more than that one comes. */
const ANSWERS: readonly [RegExp, SignUp][] = [
  [/^(nej|no|falsk|false|declined?|declines|ikke (med|tilmeldt))\b|^[0n]$/, 'declines'],
  [
    /\b(afbud|forhindret|frameldt|framelder|afmeldt|melder fra|not attending|cannot attend|cancelled|denied)\b/,
    'declines'
  ],
  [/\b(deltager|kommer|kan|vil|moeder) (desvaerre )?ikke( (deltage|komme|med|vaere med))?( desvaerre)?$/, 'declines'],
  [/\b(ua|vikar|vikarer|uddannelseslaege\w*|trainees?|locums?)\b/, 'trainee-or-locum'],
  [/\b(placeres|tildeles|place me|be placed|assign)\b|\bgruppe med andre\b|\bfind\w* .*gruppe/, 'place-me'],
  [/\b(selv|egen|eget|own)\b.*(gruppe|group|hold)|^(selv|own)$/, 'own-group'],
  [
    /^(ja|yes|ok|sand|true|attends?|attending|coming|approved|accepted|godkendt|jeg (er med|deltager|kommer))\b/,
    'attends'
  ],
  [/\b(deltager|kommer|tilmeldt)\b|^(x|j|y|v|1|med|vi er med)$/, 'attends']
]
const CODES: readonly SignUp[] = ['attends', 'declines', 'own-group', 'place-me', 'trainee-or-locum']

const IF_NEED_BE = /^(if need be|ifneedbe|if needed|hvis (det er )?noedvendigt|maaske|maybe|si necessaire)$/

/** Null when there is an answer, but none we know; `{}` when there is none. */
export function readAnswer(cell: string): Answer | null {
  const text = tidy(cell)
  if (isTooLong(text)) return null
  if (/^[✓✔☑]/u.test(text)) return { signUp: 'attends' }
  const folded = fold(text)
  if (folded === '') return text.includes('?') ? null : {}
  if (IF_NEED_BE.test(folded) || /^\(ok\)$/i.test(text)) return { signUp: 'attends', unsure: true }
  const code = CODES.find((known) => known === text.toLowerCase())
  const [, letter, rest] = /^([a-e])(?:[.):]\s*(.*))?$/i.exec(text) ?? []
  const byWords = ANSWERS.find(([pattern]) => pattern.test(letter && rest ? fold(rest) : folded))?.[1]
  const signUp = code ?? byWords ?? LETTERS[letter?.toLowerCase() ?? '']
  if (!signUp) return null
  return signUp === 'trainee-or-locum' ? { signUp, ...traineeOrLocum(text) } : { signUp }
}

/** An answer that stands where a group's name may stand; there a letter or a number is the group's own. */
export const answerForGroup = (cell: string): SignUp | undefined =>
  /^[a-e]$|\d/i.test(tidy(cell)) ? undefined : readAnswer(cell)?.signUp
export const isGroupWish = (answer: SignUp | undefined) => answer === 'own-group' || answer === 'place-me'

function traineeOrLocum(text: string): Omit<Answer, 'signUp'> {
  const folded = fold(text)
  const [locum, trainee] = [/\b(vikar|locum)/.test(folded), /\b(ua|uddannelseslaege|trainee)/.test(folded)]
  const practice = practiceIn(text)
  return {
    ...(locum !== trainee && { kind: locum ? ('locum' as const) : ('trainee' as const) }),
    ...(practice && { practice })
  }
}

/** "UA (Marstal Lægehus)", "Vikar: Marstal Lægehus", "vikar hos Marstal Lægehus"; not the question's own "(skriv praksisnavn)". */
function practiceIn(text: string): string {
  const [, inBrackets] = /\(([^)]+)\)\s*$/.exec(text) ?? []
  const [, after] =
    /(?:ua|vikar|læge|trainee|locum)\s*(?:[:,–-]|\b(?:hos|fra|i|ved|på|at|in|from)\b)\s*(.+)$/i.exec(text) ?? []
  const found = tidy(inBrackets ?? after ?? '')
  return /\bskriv\b|\bpraksisnavn\b|^(vikar|ua)\b/i.test(found) ? '' : found
}

const KINDS: readonly [RegExp, ParticipantKind][] = [
  [/\b(vikar\w*|locum)\b/, 'locum'],
  [
    /\b(ua|uddannelses\w*|kbu\w*|intro\w*|hoveduddannelse\w*|amanuensis|amanuenser|trainee|fase \d|h[123])\b/,
    'trainee'
  ],
  [/\b(gaest\w*|guest|observatoer)\b/, 'guest'],
  [/\b(oplaegsholder\w*|underviser\w*|taler|foredragsholder|speaker|facilitator)\b/, 'speaker'],
  [/\b(ansat\w*|employed|employee)\b/, 'employed'],
  [
    /\b(ejer\w*|praksisejer\w*|medejer|kompagnon\w*|indehaver|partner|speciallaege\w*|praktiserende|owner|pl)\b/,
    'owner'
  ]
]

/** Null when it says something, but nothing we know; undefined when it says nothing that tells people apart. */
export function readKind(cell: string): ParticipantKind | null | undefined {
  if (isTooLong(cell)) return null
  const folded = fold(cell)
  if (/^(|laege|dr|doctor|gp|almen laege)$/.test(folded)) return undefined
  return KINDS.find(([pattern, kind]) => kind === folded || pattern.test(folded))?.[1] ?? null
}

/** Whether somebody has asked not to be called upon. Null when it says something else; undefined when it says nothing. */
export function readNoCall(cell: string): boolean | null | undefined {
  if (isTooLong(cell)) return null
  const text = tidy(cell)
  if (/^[✓✔☑]/u.test(text)) return true
  const folded = fold(text)
  if (folded === '') return text.includes('?') ? null : undefined
  if (/^(ja( tak)?|yes|x|j|y|1|sand|true|ok|(vil|maa|skal|helst|oensker)? ?ikke\b.*)$/.test(folded)) return true
  return /^(nej( tak)?|no|n|0|falsk|false|maa gerne( (plukkes|spoerges))?)$/.test(folded) ? false : null
}
