// The line on the room screen, written by the moderator: Ctrl Z in the emptied field takes it back.
import { expect, test } from 'vitest'
import { board } from '../support/board.ts'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { blocks, makeMeeting } from '../support/server.ts'

test('Ctrl Z in the empty field undoes the last deed; with something in it, only what was typed', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server, { board, playbook: blocks(3) })
  const lise = member(server.url, meeting.tokenOf('Lise'))
  await lise.joined
  const { sit } = await screens()
  const mette = await sit(linkAt(server.url, meeting.id, meeting.tokenOf('Mette')))
  const field = mette.locator('#room-line')
  const line = (text: string) => expect.poll(() => lise.views.meeting.message ?? '').toBe(text)
  const write = async (text: string) => {
    await mette.keyboard.type(text)
    await mette.keyboard.press('Enter')
    await line(text)
    await expect.poll(() => field.inputValue()).toBe('')
  }
  await field.click()
  await write('Vi begynder 16.05')
  await write('Vi begynder 16.10')
  await mette.keyboard.press('Control+z')
  await line('Vi begynder 16.05')
  await mette.keyboard.type('x')
  await mette.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue()).toBe('')
  await lise.settled()
  await line('Vi begynder 16.05')
  await mette.keyboard.press('Control+z')
  await line('')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
})
