// Nobody sees to the slides: the moderator is told who is to, or who can give the role, rather than that nothing happens.
import { expect, test } from 'vitest'
import { keys } from '../support/hands.ts'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'
import { flash, line, reads } from '../support/slides-meeting.ts'

const blocks = [{ id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10, slides: '7–8: Find jeres tal' }]

async function meetingOf(board: readonly { name: string; roles: readonly string[] }[]) {
  const server = await serve()
  const made = await makeMeeting(server, { board, playbook: { title: 'Møde', blocks } })
  const lise = member(server.url, made.tokenOf('Lise'))
  await lise.joined
  const { sit } = await screens()
  return { lise, sit: (name: string) => sit(linkAt(server.url, made.id, made.tokenOf(name))) }
}
const mette = { name: 'Mette Kjærgaard', roles: ['moderator'] }

test('whoever shows the slides and is not here is named', async () => {
  const { sit } = await meetingOf([
    { name: 'Lise Brandt', roles: ['coordinator'] },
    mette,
    { name: 'Hanne Toft', roles: ['slides'] }
  ])
  await reads(line(await sit('Mette')), /Intet dias vist endnu Hanne er ikke her/)
})

test('with nobody in the role the moderator is told who can give it, and nothing can be asked for in vain', async () => {
  const { lise, sit } = await meetingOf([{ name: 'Lise Brandt', roles: ['coordinator'] }, mette])
  const page = await sit('Mette')
  await reads(line(page), /^Ingen er diasansvarlig Lise kan give rollen til en af jer\.$/)
  await keys(page, 'ArrowRight')
  await lise.settled()
  expect(lise.views.slides?.wanted.page).toBe(0)
})

test('a moderator who coordinates takes it with one press, and can take that back', async () => {
  const { lise, sit } = await meetingOf([{ name: 'Lise Brandt', roles: ['coordinator', 'moderator'] }])
  const rolesOf = () => lise.views.board.rows[0]?.roles
  const page = await sit('Lise')
  await page.getByRole('tab', { name: 'Mødet' }).click()
  await page.getByRole('button', { name: 'Tag dias' }).click()
  await expect.poll(rolesOf).toContain('slides')
  await line(page).getByRole('button', { name: 'Næste dias' }).waitFor()
  await page.getByRole('button', { name: /^Fortryd/ }).click()
  await expect.poll(rolesOf).not.toContain('slides')
})

test('when the meeting has ended the operator is asked for nothing any more', async () => {
  const { lise, sit } = await meetingOf([
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Hanne Toft', roles: ['slides'] }
  ])
  const hanne = await sit('Hanne')
  await lise.send({ type: 'agenda.start' })
  await lise.send({ type: 'slides.ask', from: { deck: null, page: 0 }, by: 1 })
  await reads(flash(hanne), /Næste dias/)
  await lise.send({ type: 'agenda.finish', from: 'tal' })
  await reads(flash(hanne), /Ingen venter på et dias/)
  await expect.poll(() => hanne.getByText('til dig').count()).toBe(0)
})
