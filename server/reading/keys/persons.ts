// Which of those with a name a line means, by the practice and the numbers that it tells beside the name.
import { isReached } from '../../../shared/slices/participants/same.ts'
import { type Doubt, doubt, type Fault, fault } from './doubts.ts'
import { type Holders, isSameNumber, type Somebody } from './holders.ts'
import { isSamePractice } from './practices.ts'

/** What a line tells of who has its key. */
export interface Told {
  name?: string
  practice?: string
  number?: string
  /** E.164. */
  phone?: string
  email?: string
}

export interface Found {
  participant?: string
  /** As the register has it. */
  practice?: string
  /** As it was told. */
  shown: string
  doubts: readonly Doubt[]
}

interface Fitting {
  one: Somebody
  /** Something beside the name speaks for it. */
  sure: boolean
  doubts: Doubt[]
}

/** @param told with the name that they all have */
export function personAmong(namesakes: readonly Somebody[], told: Told, holders: Holders): Found | Fault {
  const shown = told.name ?? ''
  const fitting = namesakes.flatMap((one) => fit(one, told, holders) ?? [])
  if (fitting.length === 0) return { ...fault('elsewhere'), told: shown }
  const sure = fitting.filter((one) => one.sure)
  const likely = sure.length > 0 ? sure : fitting
  const [only, ...others] = likely.length === 1 ? likely : likely.filter(({ one }) => isReached(one.details, told))
  if (!only || others.length > 0) return { ...fault('several-people'), told: shown }
  const isAlone = namesakes.length === 1 || only.sure || isReached(only.one.details, told)
  if (!isAlone) return { ...fault('several-people'), told: shown }
  const doubts = [...only.doubts, ...otherwiseReached(only.one, told, holders)]
  const isOpen = told.practice !== undefined && !only.sure && !isReached(only.one.details, told)
  if (isOpen) doubts.push(doubt('practice', 'unconfirmed'))
  return { participant: only.one.id, shown, doubts }
}

/** Null when what is told beside the name is somebody else's. */
function fit(one: Somebody, { practice, number }: Told, holders: Holders): Fitting | null {
  const { practice: own, providerNumber } = one.details
  const numberFits = number && providerNumber ? isSameNumber(number, providerNumber) : null
  const practiceFits = practice && own ? isSamePractice(practice, own) : null
  if (numberFits === false) return null
  if (practiceFits !== false) return { one, sure: numberFits === true || practiceFits === true, doubts: [] }
  const isKnownElsewhere = holders.practice(practice ?? '') !== null
  if (!numberFits || isKnownElsewhere) return null
  return { one, sure: true, doubts: [doubt('practice', 'other-name', own ?? '')] }
}

/** The phone or the e-mail beside the name is somebody else's in the register. */
function otherwiseReached(one: Somebody, told: Told, holders: Holders): Doubt[] {
  const isOthers = (contact: string | undefined) => {
    const people = contact ? holders.reached(contact) : []
    return people.length > 0 && !people.includes(one)
  }
  return [
    ...(isOthers(told.phone) ? [doubt('phone', 'other-contact')] : []),
    ...(isOthers(told.email) ? [doubt('email', 'other-contact')] : [])
  ]
}
