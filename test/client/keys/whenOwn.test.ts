// How long one still looks at one's own figures, or until one does.
import { expect, test } from 'vitest'
import { whenOwn } from '../../../client/keys/whenOwn.ts'
import type { AgendaView } from '../../../client/slices/outlook.ts'
import type { ClockTime } from '../../../shared/time.ts'
import { evening, mette, next, start, type Turn } from '../../support/evening.ts'
import { oclock } from '../../support/given.ts'

/** What the page says then; the block with the data is one's own. */
function says(clock: ClockTime, ...turns: Turn[]): string {
  const agenda: AgendaView = evening(...turns).view(mette, oclock(clock))
  const blocks = agenda.blocks.map((block) => (block.id === 'data' ? { ...block, kind: 'own-data' as const } : block))
  return whenOwn({ ...agenda, blocks }, oclock(clock))
}
const begun: Turn = ['16:00', start]
const looking: Turn = ['16:30', next('tjek-ind')]

test('before the meeting, when it is next, while it is looked at, over time, and after', () => {
  expect(says('15:50')).toBe('Egne data begynder 16.30')
  expect(says('16:10', begun)).toBe('20 min 0 sek til Data/grafer')
  expect(says('16:36', begun, looking)).toBe('4 min 0 sek til Plenumdiskussion')
  expect(says('16:42', begun, looking)).toBe('2 min 0 sek over tiden, så kommer Plenumdiskussion')
  expect(says('16:45', begun, looking, ['16:42', next('data')])).toBe('Egne data er holdt')
})

test('a playbook without such a block says so', () => {
  const agenda = evening(begun).view(mette, oclock('16:10'))
  expect(whenOwn(agenda, oclock('16:10'))).toBe('Der er intet punkt med egne data i drejebogen')
})
