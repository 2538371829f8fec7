// A meeting that is looked at in every view, with somebody in each state; and what axe finds on a page.
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { doctors } from './guests.ts'
import { member } from './member.ts'
import { linkAt, type Screens, screens } from './pages.ts'
import { type Served, serve } from './process.ts'
import { makeMeeting, sydhavn } from './server.ts'

export interface Looked {
  server: Served
  people: Screens
  links: Record<string, string>
  /** What axe finds in a view, when what slides in has come to rest. */
  look(view: string, colorScheme: 'light' | 'dark'): Promise<string[]>
}

/** To be called in beforeAll. */
export async function toLookAt(): Promise<Looked> {
  const server = await serve()
  const people = await screens()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Mette Kjærgaard', roles: ['moderator'] },
    { name: 'Jonas Ravn', roles: ['host'] },
    { name: 'Birgit Lauridsen', roles: ['chat'] }
  ]
  const startsAt = new Date(Date.now() - 4 * 60_000).toISOString()
  const blocks = sydhavn.blocks.map(({ fixedStart: _, ...block }: { fixedStart?: string }) => block)
  const participants = doctors.slice(0, 12)
  const meeting = await makeMeeting(server, { board, startsAt, playbook: { ...sydhavn, blocks }, participants })
  await someArrive(server, meeting.tokenOf('Jonas'))
  // a meeting of its own, so that what is asked there changes nothing in the other views
  const chat = await makeMeeting(server, { board, startsAt, playbook: { ...sydhavn, blocks }, participants })
  await someAreCaught(server, chat.tokenOf('Birgit'))
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  const links: Record<string, string> = {
    moderator: seat('Mette'),
    coordinator: seat('Lise'),
    host: seat('Jonas'),
    chat: linkAt(server.url, chat.id, chat.tokenOf('Birgit')),
    screen: linkAt(server.url, meeting.id, meeting.screenToken),
    join: `${server.url}/m/${meeting.id}#forkert`,
    start: `${server.url}/#${server.adminToken}`
  }
  return {
    server,
    people,
    links,
    async look(view, colorScheme) {
      const page = await people.sit(links[view] ?? '', { colorScheme })
      await page.getByRole('heading').first().waitFor()
      await page.waitForTimeout(300)
      const found = await findings(page)
      await page.context().close()
      return found
    }
  }
}

/** Some are in, one waits, and there are names that nobody knows. */
async function someArrive({ url }: Served, token: string) {
  const jonas = member(url, token)
  await jonas.joined
  const [one = '', two = '', three = '', ...rest] = jonas.views.participants.rows.map((p) => p.id)
  await jonas.send({ type: 'participants.wait', id: one })
  await jonas.send({ type: 'participants.techCheck', id: two, result: 'needs-help' })
  await jonas.send({ type: 'participants.call', id: three })
  await jonas.send({ type: 'participants.admitMany', ids: [two, ...rest.slice(0, 4)] })
  await jonas.send({ type: 'participants.arrive', names: ['Carl Holm', "Carl's iPad", 'praksis nord 2'] })
}

/** In every state, of every kind, and two that are alike. */
async function someAreCaught({ url }: Served, token: string) {
  const birgit = member(url, token)
  await birgit.joined
  const kinds = ['question', 'remark', 'help', 'key'] as const
  for (const [i, kind] of kinds.entries()) {
    const asked = { from: doctors[i]?.name ?? '', kind, direct: i === 0, reactions: i }
    await birgit.send({ type: 'questions.catch', ...asked, text: 'Hvilken periode dækker graferne?' })
    await birgit.send({ type: 'questions.catch', ...asked, text: `Kan vi få dias ${i}?`, flag: true, urgent: i === 0 })
  }
  const [one = '', , two = '', , three = ''] = birgit.views.questions.rows.map((q) => q.id)
  await birgit.send({ type: 'questions.catch', from: 'iPad 7', text: 'a'.repeat(3000) })
  await birgit.send({ type: 'questions.park', id: one })
  await birgit.send({ type: 'questions.claim', id: two })
  await birgit.send({ type: 'questions.merge', id: three, into: two })
}

export async function findings(page: Page) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}
