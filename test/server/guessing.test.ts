// Guessing tokens is slowed, over sockets and HTTP; the board beside the guesser is not. Too many requests are told when to come back.
import { beforeAll, describe, expect, test } from 'vitest'
import { SECOND } from '../../shared/time.ts'
import { member, open, refusal } from '../support/member.ts'
import { makeMeeting, node } from '../support/server.ts'

const wrong = (meeting: string, n: number) => `${meeting}.${String(n).padStart(24, 'A')}`

describe('beside a guesser', () => {
  let at: Awaited<ReturnType<typeof node>>
  let meeting: Awaited<ReturnType<typeof makeMeeting>>
  beforeAll(async () => {
    at = await node()
    meeting = await makeMeeting(at)
  })

  test('at the door, who has the right link comes in while wrong ones that came before wait', async () => {
    let answered = 0
    const guesses = Array.from({ length: 90 }, (_, n) =>
      refusal(open(at.url, { token: wrong(meeting.id, n), protocol: 1 }, { reconnection: false })).then((reason) => {
        answered += 1
        return reason
      })
    )
    await Promise.race(guesses)
    await member(at.url, meeting.tokenOf('Mette')).joined
    const asked = await fetch(`${at.url}/api/meetings/${meeting.id}/sms`, {
      headers: { authorization: `Bearer ${meeting.tokenOf('Mette')}` }
    })
    expect(asked.status).toBe(200)
    expect(answered).toBeLessThan(90)
    expect(new Set(await Promise.all(guesses))).toEqual(new Set(['unknown-link'])) // slower, and the same
  })

  test('over HTTP, the admin’s token is taken at once while wrong ones that came before wait', async () => {
    let answered = 0
    const shelf = (token: string) => fetch(`${at.url}/api/playbooks`, { headers: { authorization: `Bearer ${token}` } })
    const guesses = Array.from({ length: 30 }, (_, n) =>
      shelf(`wrong-token-${n}`).then(({ status }) => {
        answered += 1
        return status
      })
    )
    expect((await shelf(at.adminToken)).status).toBe(200)
    expect(answered).toBe(0) // the same address has guessed at the door
    expect(new Set(await Promise.all(guesses))).toEqual(new Set([401]))
  })
})

test('a token that can be none is told so at once, however often', async () => {
  const at = await node({ now: () => 0 })
  for (let n = 0; n < 200; n += 1)
    expect(await refusal(open(at.url, { token: `x${n}`, protocol: 1 }, { reconnection: false }))).toBe('unknown-link')
})

test('sixty who come at once from one address, and load ten things each, meet no limit', async () => {
  const at = await node()
  const meeting = await makeMeeting(at)
  const authorization = `Bearer ${meeting.tokenOf('Mette')}`
  const all = Array.from({ length: 60 }, async () => {
    await member(at.url, meeting.tokenOf('Birgit')).joined
    const asked = Array.from({ length: 10 }, () =>
      fetch(`${at.url}/api/meetings/${meeting.id}/sms`, { headers: { authorization } })
    )
    return (await Promise.all(asked)).map(({ status }) => status)
  })
  expect(new Set((await Promise.all(all)).flat())).toEqual(new Set([200]))
})

test('beyond 3,000 at once it is 429, with when to come back; then it goes on; health is always told', async () => {
  const clock = { at: Date.now() }
  const at = await node({ now: () => clock.at })
  const ask = async () => {
    const response = await fetch(`${at.url}/api/playbooks`, { headers: { authorization: `Bearer ${at.adminToken}` } })
    await response.clone().arrayBuffer()
    return response
  }
  for (let n = 0; n < 30; n += 1) {
    const answers = await Promise.all(Array.from({ length: 100 }, ask))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  }
  const refused = await ask()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(refused.headers.get('content-security-policy')).toMatch(/default-src 'self'/)
  expect(await refused.json()).toMatchObject({ status: 429, title: expect.stringMatching(/Vent lidt/) })
  expect((await fetch(`${at.url}/healthz`)).status).toBe(200)
  clock.at += SECOND
  expect((await ask()).status).toBe(200)
})
