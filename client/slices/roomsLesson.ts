// Why a call for help was not passed on or taken back, and what one that waits is about, in words; for the views without the groups.
import type { Live } from '../live.svelte.ts'
import { sayRooms } from '../messages/rooms.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'

type Knows = Pick<Live, 'views'>

/** To be taught to the view's deeds. */
export const roomsLesson = (live: Knows): Lesson => ({
  refusal: ({ refused }) => {
    const { refusals } = sayRooms()
    return isReason(refused) ? refusals[refused] : null
  },
  press: (command) =>
    command.type === 'breakouts.help' ? sayRooms().press(numberOf(live, command.group), command.wanted) : null
})

const isReason = (reason: string): reason is keyof ReturnType<typeof sayRooms>['refusals'] =>
  reason in sayRooms().refusals

function numberOf({ views }: Knows, group: string): number | null {
  const groups = views.breakouts?.rounds?.flatMap((r) => r.groups) ?? []
  const seat = views.breakouts?.seats?.find((s) => s.group === group)
  return groups.find((g) => g.id === group)?.number ?? seat?.number ?? null
}
