// The data folder of an earlier release, as somebody has it who upgrades: the server opens it, and everything in it is there.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../support/closing.ts'
import { member } from '../support/member.ts'
import { doorsOf, folder, keptOf, linesOf, releases } from '../support/old-logs.ts'
import { node } from '../support/server.ts'

async function upgraded(release: string) {
  const dataDir = tempFolder()
  cpSync(join(folder, release, 'disk'), dataDir, { recursive: true })
  const { now } = keptOf(release)[0]!
  return node({ dataDir, now: () => now })
}

describe.each(releases())('the data folder of %s', (release) => {
  test('holds every event it held', async () => {
    const { log } = await upgraded(release)
    const lines = linesOf(release)
    const meetings = [...new Set(lines.map(({ meeting }) => meeting))]
    expect((await log.meetings()).map(({ id }) => id).toSorted()).toEqual(meetings.toSorted())
    for (const meeting of meetings) {
      const old = lines.flatMap((line) => (line.meeting === meeting ? [{ seq: line.seq, event: line.event }] : []))
      expect(await log.read(meeting, 0)).toEqual(old)
    }
  })

  test('lets in who has a link, and does what they ask', async () => {
    const { url } = await upgraded(release)
    const { token } = doorsOf(release)
    const coordinator = member(url, token)
    await coordinator.joined
    expect(await coordinator.send({ type: 'meeting.rename', title: 'Efter opgraderingen' })).toHaveProperty('seq')
    await expect.poll(() => coordinator.views.meeting.title).toBe('Efter opgraderingen')
  })

  test('gives back what was kept beside the events', async () => {
    const { log } = await upgraded(release)
    const { meeting, secret, piece } = doorsOf(release)
    expect(await log.secrets.get(meeting, secret.id)).toBe(secret.text)
    expect(String(await log.files.get(meeting, piece.file, piece.name))).toBe(piece.text)
    expect(await log.references.find('kvittering')).toEqual({ meeting, message: 'besked' })
  })
})
