// GET /metrics: what Prometheus reads. Counted from the start, and about nobody.
import { expect, test } from 'vitest'
import { member } from '../support/member.ts'
import { makeMeeting, node } from '../support/server.ts'

test('tells how it goes, in Prometheus’ words, also of what was before anybody asked', async () => {
  const at = await node()
  const meeting = await makeMeeting(at, { participants: [{ name: 'Åse Kjær', phone: '20123450' }] })
  const jonas = member(at.url, meeting.tokenOf('Jonas'))
  await jonas.joined
  await jonas.send({ type: 'agenda.start' })
  await jonas.send({ type: 'board.add', name: 'X', roles: [] })
  await jonas.send({ type: 'nothing.known' } as never)
  await fetch(`${at.url}/api/playbooks`, { headers: { authorization: 'Bearer wrong' } })

  const response = await fetch(`${at.url}/metrics`)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await response.text()
  const value = (line: string) =>
    Number(
      text
        .split('\n')
        .find((l) => l.startsWith(`${line} `))
        ?.slice(line.length)
    )
  expect(value('drejebog_meetings_open')).toBe(1)
  expect(value('drejebog_sockets')).toBe(1)
  expect(value('drejebog_commands_total{outcome="accepted"}')).toBe(1)
  expect(value('drejebog_commands_total{outcome="refused"}')).toBe(1)
  expect(value('drejebog_commands_total{outcome="malformed"}')).toBe(1)
  expect(value('drejebog_limits_total{limit="wrong-token"}')).toBe(1)
  expect(value('drejebog_log_failures_total')).toBe(0)
  expect(value('drejebog_updates_total')).toBeGreaterThanOrEqual(2)
  expect(value('drejebog_sent_bytes_total')).toBeGreaterThan(1000)
  expect(value('drejebog_command_seconds_count')).toBe(1)
  expect(value('drejebog_command_seconds_bucket{le="+Inf"}')).toBe(1)
  expect(value('drejebog_command_seconds_bucket{le="5"}')).toBe(1)
  expect(value('drejebog_command_seconds_sum')).toBeGreaterThan(0)
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m)
  for (const line of text.split('\n')) expect(line).toMatch(/^(|#.*|[a-z_][\w]*(\{.*\})? \S+)$/)
  for (const secret of [meeting.id, 'Åse', 'Jonas', '20123450', 'Klyngemøde', ...meeting.links.map((l) => l.token)])
    expect(text).not.toContain(secret)

  await jonas.send({ type: 'agenda.pause' })
  const again = await (await fetch(`${at.url}/metrics`)).text()
  expect(again).toMatch(/^drejebog_commands_total\{outcome="accepted"\} 2$/m)
})
