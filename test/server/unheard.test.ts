// No token, name, number or key comes into what the process writes, nor into an answer it should not be in, whatever people paste where.
import { beforeAll, expect, test } from 'vitest'
import { member, open, refusal } from '../support/member.ts'
import { freePort, type Served, serve } from '../support/process.ts'
import { Wire } from '../support/raw.ts'
import { makeMeeting, soon } from '../support/server.ts'

const participants = [{ name: 'Åse Hemmelig', phone: '20 91 82 73', email: 'aase@hemmelig.example', key: 'NØGLE-8271' }]
const board = [
  { name: 'Mette Skjult', roles: ['coordinator', 'keys'] },
  { name: 'Jonas Skjult', roles: ['host'] }
]
let at: Served
let meeting: Awaited<ReturnType<typeof makeMeeting>>
/** What was answered, headers and all, to requests that show a token or a name where none belongs. */
const answers: string[] = []

beforeAll(async () => {
  at = await serve({ env: { LOG_LEVEL: 'debug', SMS_GATEWAY: 'kannel', ...(await gatewayThatIsDown()) } })
  meeting = await makeMeeting(at, { participants, board })
})
const gatewayThatIsDown = async () => ({
  ...{ SMS_URL: `http://127.0.0.1:${await freePort()}`, SMS_SENDER: 'Klyngen', SMS_USER: 'bruger' },
  SMS_TOKEN: 'gatewayens-adgangskode'
})

/** Nothing of it may be heard: the whole, nor its secret part. */
const secrets = () => [
  ...[...meeting.links, meeting.screen].flatMap(({ token }) => [token, token.split('.')[1] ?? '']),
  ...[
    at.adminToken,
    'gatewayens-adgangskode',
    'NØGLE-8271',
    '8271',
    '20918273',
    '20 91 82 73',
    'aase@',
    'Hemmelig',
    'Skjult'
  ],
  ...['Kære hemmelige besked', 'hemmelig-fil']
]

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${at.url}${path}`, { redirect: 'manual', ...init })
  answers.push(JSON.stringify([...response.headers]), await response.text())
  return response.status
}

test('tokens and names pasted into addresses, right and wrong', async () => {
  const { token } = meeting.links[0] ?? { token: '' }
  const tokens = [token, at.adminToken, `${token}x`, encodeURIComponent(`#${token}`)]
  for (const secret of tokens) {
    const paths = [`/m/x%23${secret}`, `/m/${secret}`, `/m/${meeting.id}?token=${secret}`, `/?${secret}`, `/${secret}`]
    const deeper = [`/api/meetings/${secret}`, `/api/meetings/${meeting.id}/export/${secret}`, `/healthz?t=${secret}`]
    const odd = [`/%zz${secret}`, `/socket.io/?EIO=4&transport=polling&token=${secret}`, `/socket.io/${secret}?EIO=4`]
    const sms = [`/api/sms/kannel/${secret}/x`, `/api/sms/${secret}`, `/api/sms/kannel/x/${secret}?phone=20918273`]
    for (const path of [...paths, ...deeper, ...odd, ...sms]) {
      await ask(path)
      await ask(path, {
        method: 'POST',
        body: JSON.stringify({ token: secret }),
        headers: { referer: `${at.url}${path}` }
      })
    }
  }
})

test('wrong and right tokens in headers, in broken bodies, in files', async () => {
  const { token } = meeting.links[0] ?? { token: '' }
  const to = (path: string) => `/api/meetings/${meeting.id}${path}`
  for (const authorization of [`Bearer ${token}x`, `Basic ${token}`, `Bearer ${at.adminToken}x`, `bearer  ${token}`])
    for (const path of ['/sms', '/export/record.csv', '/nowhere']) await ask(to(path), { headers: { authorization } })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const body of [
    `{"rows":[{"key":"NØGLE-8271"`,
    `{"rows":[{"key":{"NØGLE-8271":1}}]}`,
    `"NØGLE-8271"`,
    'NØGLE-8271'
  ])
    for (const path of ['/keys', '/keys/make', '/links', '/decks/d'])
      await ask(to(path), { method: 'POST', headers, body })
  await ask(to('/read/participants?name=hemmelig-fil.xlsx'), {
    method: 'POST',
    headers,
    body: 'PK\u0003\u0004Hemmelig'
  })
  await ask(to('/read/keys?name=hemmelig-fil.csv'), { method: 'POST', headers, body: 'Navn;Nøgle\nEn;NØGLE-8271' })
  answers.splice(-2) // what it has read, it tells back
  const asked = { title: 'Skjult', participants: [{ name: 5, phone: '20918273', key: 'NØGLE-8271' }] }
  const admin = { ...headers, authorization: `Bearer ${at.adminToken}` }
  await ask('/api/meetings', { method: 'POST', headers: admin, body: JSON.stringify(asked) })
})

test('sockets: wrong links, malformed commands, and a gateway that does not answer', async () => {
  const [mette] = [member(at.url, meeting.tokenOf('Mette'))]
  await mette.joined
  for (const token of [`${meeting.tokenOf('Jonas')}x`, at.adminToken, meeting.tokenOf('Jonas').slice(0, -1)])
    expect(await refusal(open(at.url, { token, protocol: 1 }, { reconnection: false }))).toBe('unknown-link')
  const hand = await Wire.in(at.url, meeting.tokenOf('Mette'))
  expect(await hand.ask(`["command","12345678",{"type":"board.add","name":["Skjult"],"roles":[]}]`)).toHaveProperty(
    'refused'
  )
  hand.say(`42["command","${meeting.tokenOf('Jonas')}",`)
  await hand.closed
  const [person] = mette.views.participants.rows
  const id = person?.id ?? ''
  await mette.send({ type: 'keys.word', template: 'Kære hemmelige besked {nøgle}' })
  await mette.send({ type: 'participants.admit', id })
  await mette.send({ type: 'keys.send', participants: [id] })
  await soon(() => expect(JSON.stringify(mette.views.keys)).toMatch(/refused|unknown/))
})

test('a crash and a stop', async () => {
  const { token } = meeting.links[0] ?? { token: '' }
  await ask(`/m/${meeting.id}`, { headers: { 'x-token': token, cookie: token, referer: `http://x/#${token}` } })
  await at.end('SIGTERM')
})

test('much was written, and nothing of it says anything', () => {
  expect(at.printed.length).toBeGreaterThan(10_000)
  for (const secret of secrets()) {
    expect(at.printed).not.toContain(secret)
    expect(answers.join('\n')).not.toContain(secret)
  }
})
