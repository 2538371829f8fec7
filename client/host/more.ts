// What else can be done about somebody, by where they stand.
import { sayHost } from '../messages/host.ts'
import { type Act, check, decline, expect, leave, leaveAlone, wait } from './acts.ts'
import type { Person } from './people.ts'

export interface More {
  id: 'fine' | 'help' | 'left' | 'wait' | 'decline' | 'expect' | 'noCall'
  label: string
  act: Act
  /** It is so already, and pressing takes it back. */
  on: boolean
}

export function moreAbout(person: Person): More[] {
  const { acts } = sayHost()
  const [fine, help] = [person.techCheck === 'fine', person.techCheck === 'needs-help']
  const all: Record<More['id'], More> = {
    fine: { id: 'fine', label: acts.fine, act: check(person, fine ? 'not-done' : 'fine'), on: fine },
    help: { id: 'help', label: acts.help, act: check(person, help ? 'not-done' : 'needs-help'), on: help },
    left: { id: 'left', label: acts.left, act: leave(person), on: false },
    wait: { id: 'wait', label: acts.wait, act: wait(person), on: false },
    decline: { id: 'decline', label: acts.decline, act: decline(person), on: false },
    expect: { id: 'expect', label: acts.expect, act: expect(person), on: false },
    noCall: { id: 'noCall', label: acts.noCall, act: leaveAlone(person, !person.noCall), on: person.noCall === true }
  }
  return offered[person.presence].map((id) => all[id])
}

const offered: Record<Person['presence'], readonly More['id'][]> = {
  expected: ['decline', 'wait', 'fine', 'help', 'noCall'],
  waiting: ['fine', 'help', 'expect', 'noCall'],
  admitted: ['left', 'fine', 'help', 'expect', 'noCall'],
  left: ['expect', 'fine', 'noCall'],
  declined: ['expect', 'wait', 'noCall']
}
