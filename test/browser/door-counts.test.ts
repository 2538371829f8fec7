// Who stands at the door is counted once: the host and the moderator are told the same, and »ukendt« is who may be anybody.
import { expect, test } from 'vitest'
import { doctors } from '../support/guests.ts'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] }
]

test('a name that is surely somebody’s waits and is not unknown; both views count as many at the door', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server, { board, participants: doctors })
  const lise = member(server.url, meeting.tokenOf('Lise'))
  await lise.joined
  await lise.send({ type: 'participants.arrive', names: ['karen dahl', 'iPad', 'Galaxy Tab S7'] })
  const { sit } = await screens()
  const [mette, jonas] = await Promise.all(
    ['Mette', 'Jonas'].map((name) => sit(linkAt(server.url, meeting.id, meeting.tokenOf(name))))
  )
  const chip = (name: string) => jonas?.getByRole('button', { name: new RegExp(`^${name}\\s*\\d`) })
  await expect.poll(() => chip('Ukendte')?.innerText()).toMatch(/2$/)
  await expect.poll(() => chip('Venter')?.innerText()).toMatch(/1$/)
  await expect.poll(() => jonas?.locator('#waiting-title + .n').innerText()).toBe('3, to ukendte navne')
  await expect.poll(() => mette?.getByRole('list', { name: 'Deltagerne' }).innerText()).toMatch(/3 ved døren/)
  const rows = () => jonas?.getByRole('region', { name: /^(Venter|Ukendte)$/ }).getByRole('row')
  await chip('Venter')?.click()
  await expect.poll(() => rows()?.nth(1).innerText()).toMatch(/karen dahl/)
  await chip('Ukendte')?.click()
  await expect.poll(() => rows()?.count()).toBe(3)
})
