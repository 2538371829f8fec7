// What a name in the waiting room tells: words that may be a name or a practice, a device, a number, an address.
import { rememberingForLong } from '../../../memo.ts'
import { fold, type Word, word, words } from '../names.ts'

export interface Shown {
  /** What is left when devices, titles and the like are taken off. */
  words: readonly Word[]
  /** All of it, folded, with nothing between. */
  whole: string
  /** Its words, with nothing between. */
  compact: string
  /** Letters that can only be initials: "CE", "c.e.", not "Ce". */
  initials: string | null
  device: boolean
  /** Told by something of theirs (a device, an address, "Anne Holm 2"), which another may use, or they may have two of. */
  indirect: boolean
  /** Would another with this name be the same one? Not "iPad". */
  distinct: boolean
  phone: { head: string; tail: string; hidden: boolean } | null
  email: { local: string; domain: string } | null
  /** What its words begin with, as `firstLetters` has it. */
  letters: number
}

const list = (text: string): ReadonlySet<string> => new Set(words(text))
const DEVICES =
  list(`ipad iphone mac macbook imac galaxy samsung huawei xiaomi oneplus pixel android surface lenovo thinkpad
  hp dell asus acer laptop desktop pc computer tablet telefon mobil mobiltelefon phone device enhed webex pexip polycom`)
/** Nothing but a device's second name: somebody may be called Max. */
const MODELS = list('pro max air mini plus ultra lite note tab fold book se sm')
const NOTES = list(`dr doktor doctor laege speciallaege overlaege praktiserende alment almen medicin i prof ua vikar
  uddannelseslaege gaest guest host cohost vaert ekstern external unverified ubekraeftet deltager participant bruger user
  zoom teams me mig hun hende han ham she her he him they them tilhorende belonging to opkald fra call in from`)
const MACHINE = /\b(desktop|laptop|pc|win)-\w{4,}/i
const EMAIL = /([\p{L}\p{N}._%+-]+)@([\p{L}\p{N}.-]*)/u
const HIDDEN = /\+?(\d*)(?:[*•●x#]{2,}|…|\.{2,})(\d*)/iu
const NUMBER = /\+?\d{7,15}/

const remembered = rememberingForLong<Shown>(2000)
export const readShown = (text: string): Shown => remembered(text, () => read(text))

function read(text: string): Shown {
  const email = emailIn(text)
  const phone = email ? null : phoneIn(text)
  const said = words(email ? `${text.replace(EMAIL, ' ')} ${email.local}` : text)
  const firstDevice = said.findIndex((w) => DEVICES.has(w))
  const device = firstDevice !== -1
  const names = said.filter(
    (w, i) => !/\p{N}/u.test(w) && !DEVICES.has(w) && !NOTES.has(w) && !(device && i > firstDevice && MODELS.has(w))
  )
  const telling = [...new Set(names)] // an address often says the name again
  const numbered = telling.length > 0 && said.some((w) => /^\d{1,2}$/.test(w))
  const kept = telling.slice(0, 12).map(word)
  const whole = fold(text).replaceAll(' ', '')
  return {
    words: kept,
    whole,
    compact: telling.join(''),
    initials: initialsIn(text, telling),
    device,
    indirect: device || numbered || email !== null,
    distinct: telling.length > 0 || MACHINE.test(text),
    phone,
    email,
    letters: firstLetters(kept.map((w) => w.sound))
  }
}

function initialsIn(text: string, telling: readonly string[]): string | null {
  const joined = telling.join('')
  const [only] = telling
  if (joined.length < 2 || joined.length > 4 || only === undefined) return null
  if (telling.every((w) => w.length === 1)) return joined
  const written = text.match(/\p{L}+/gu)?.find((w) => fold(w) === only)
  const likeName = written === undefined || /^\p{Lu}.*\p{Ll}/u.test(written)
  return telling.length === 1 && !likeName ? joined : null
}

function emailIn(text: string): Shown['email'] {
  const [, local, domain] = EMAIL.exec(text.normalize('NFKC').toLowerCase()) ?? []
  return local === undefined || domain === undefined ? null : { local, domain: domain.replace(/\.+$/, '') }
}

/** As people write it, or as video tools half hide it: "+4520****56", "6221…". */
function phoneIn(text: string): Shown['phone'] {
  const close = text.normalize('NFC').replaceAll(/(?<=[\d*•●+])(?:[\s()/-]+|\.)(?=[\d*•●(])/g, '')
  const whole = NUMBER.exec(close)
  if (whole) return { head: national(whole[0]), tail: '', hidden: false }
  const [, head = '', tail = ''] = HIDDEN.exec(close) ?? []
  return head.length + tail.length < 4 ? null : { head: head.replace(/^00/, ''), tail, hidden: true }
}

/** Digits as they are dialled: without the country code when it is Denmark's. */
export function national(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '').replace(/^00/, '')
  return digits.length === 10 && digits.startsWith('45') ? digits.slice(2) : digits
}

/** The first letters, as one number: two texts that share none have no word in common. */
export const firstLetters = (sounds: Iterable<string>): number => {
  let all = 0
  for (const s of sounds) if (s !== '') all |= 1 << (s.charCodeAt(0) & 31)
  return all
}
