// A need in words: what stands on its cell, and what it asks of whoever sees to it.
import { sayReadiness } from '../messages/readiness.ts'
import type { IconName } from '../ui/icons.ts'
import type { Cell } from './readinessCells.ts'

export interface CellText {
  strong: string
  rest: string
}

export function cellText({ what, stand, have, of }: Cell): CellText {
  const words = sayReadiness()
  const stood = stand === 'ready' ? words.ready : stand === 'nearly' ? words.so(have, of) : words.missing
  switch (what) {
    case 'keys':
      return stand === 'ready'
        ? { strong: words.all(of), rest: words.allKeys }
        : { strong: words.so(have, of), rest: words.keys }
    case 'groups':
      if (stand === 'nearly' && have === of) return { strong: words.groups, rest: words.roomsMissing }
      return { strong: words.groups, rest: stand === 'missing' ? words.noGroups : stood }
    case 'speaker': {
      const rest = stand === 'ready' ? words.here : stand === 'nearly' ? words.so(have, of) : words.notHere
      return { strong: of > 1 ? words.speakers : words.speaker, rest }
    }
    case 'poll':
      return { strong: words.poll, rest: stand === 'ready' ? words.ready : words.question }
    case 'slides':
      return { strong: words.slides, rest: stood }
  }
}

export function dutyText({ what, have, of }: Cell): string {
  const { duties } = sayReadiness()
  switch (what) {
    case 'keys':
      return duties.keys(of - have)
    case 'groups':
      if (have === of) return duties.rooms
      return have === 0 ? duties.noGroups : duties.groups(of - have)
    case 'speaker':
      return duties.speaker(of - have)
    default:
      return duties[what]
  }
}

export const iconOf = ({ what }: Cell): IconName => (what === 'speaker' ? 'talk' : what)
