// Why something about the slides was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Live } from '../live.svelte.ts'
import { saySlideLine } from '../messages/slideLine.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'

type Knows = Pick<Live, 'views' | 'you'>
type Ours = Extract<Command, { type: `slides.${string}` }>

/** To be taught to the view's deeds. */
export const slidesLesson = (live: Knows): Lesson => ({
  refusal: (refusal) => refusalText(refusal, live),
  press: (command) => (isOurs(command) ? pressText(command) : null)
})

const isOurs = (command: Command): command is Ours => command.type.startsWith('slides.')
const isReason = (reason: string): reason is keyof ReturnType<typeof saySlideLine>['refusals'] =>
  reason in saySlideLine().refusals

function refusalText({ refused, page, pages, by }: Refusal, live: Knows): string | null {
  if (!isReason(refused)) return null
  const said = saySlideLine()
  if (refused === 'slides-moved' && typeof page === 'number' && typeof by === 'string')
    return said.moved(by === live.you ? null : callName(live, by), page)
  if (refused === 'no-such-page' && typeof page === 'number' && typeof pages === 'number')
    return said.noSuchPage(page, pages)
  return said.refusals[refused]
}

function pressText(command: Ours): { strong: string; rest: string } {
  const { presses } = saySlideLine()
  switch (command.type) {
    case 'slides.ask':
      return presses[command.type](command.by)
    case 'slides.show':
    case 'slides.ready':
      return presses[command.type](command.page)
    case 'slides.addDeck':
      return presses[command.type](command.name)
    default:
      return presses[command.type]
  }
}
