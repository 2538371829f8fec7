// Keys over HTTP and on the disk: who gets to see one, where they may never be, and when they are gone.
import { describe, expect, test } from 'vitest'
import { member } from '../support/member.ts'
import { asked, keyOf, people, phoneOf, sendingMeeting } from '../support/sending.ts'
import { bytesIn, onDisk, soon } from '../support/server.ts'

describe('secrets', () => {
  test('no key is in any view, event, answer or byte on the disk; no number with who may not have it', async () => {
    const it = await sendingMeeting()
    const others = ['Jonas', 'Mette', 'Lise'].map((name) => member(it.server.url, it.meeting.tokenOf(name)))
    await Promise.all(others.map((other) => other.joined))
    await it.send()
    await soon(() => expect(it.states()).toEqual(['sent', 'sent', 'sent']))
    for (const { updates } of [it.soren, ...others]) expect(JSON.stringify(updates)).not.toContain('HEMMELIG')
    expect(JSON.stringify(others[1]?.updates)).not.toContain('2012345')
    expect(bytesIn(it.server.dataDir)).not.toContain('HEMMELIG')
    expect(
      onDisk(it.server.dataDir, "SELECT * FROM event WHERE data LIKE '%HEMMELIG%' OR data LIKE '%2012345%'")
    ).toEqual([])
  })

  test('shown one at a time to the key sender alone, and that is kept', async () => {
    const it = await sendingMeeting()
    const reveal = (name: string, id = it.ids[0]) => it.http(`/keys/${id}/reveal`, it.meeting.tokenOf(name), {})
    const shown = await reveal('Søren')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    expect(await shown.json()).toMatchObject({
      key: keyOf(0),
      phone: phoneOf(0),
      text: expect.stringContaining(keyOf(0))
    })
    await soon(() => expect(it.row(0)?.steps.map((step) => step.what)).toEqual(['revealed']))
    for (const name of ['Lise', 'Jonas', 'Mette']) {
      const refused = await reveal(name)
      expect(refused.status).toBe(403)
      expect(await refused.text()).not.toContain('HEMMELIG')
    }
    expect((await reveal('Søren', 'nobody')).status).toBe(404)
    expect(it.row(0)?.steps).toHaveLength(1)
  })

  test('gone when the meeting ends, or when one says so', async () => {
    const it = await sendingMeeting()
    const count = () => onDisk<{ n: number }>(it.server.dataDir, 'SELECT count(*) AS n FROM secret')[0]?.n
    expect(count()).toBe(3)
    const mette = member(it.server.url, it.meeting.tokenOf('Mette'))
    await mette.send({ type: 'agenda.start' })
    await mette.send({ type: 'agenda.finish' })
    expect(count()).toBe(0)
    expect((await it.http(`/keys/${it.ids[0]}/reveal`, it.meeting.tokenOf('Søren'), {})).status).toBe(404)
    expect((await it.http('/keys', it.meeting.tokenOf('Søren'), { rows: [{ practice: 'A', key: 'K' }] })).status).toBe(
      409
    )
    expect(count()).toBe(0)
  })
})

describe('put in over HTTP', () => {
  test('for a person or a practice; the same again is no news; taken back by dropping', async () => {
    const it = await sendingMeeting()
    const put = async (rows: object[]) => (await it.http('/keys', it.meeting.tokenOf('Søren'), { rows })).json()
    expect(await put([{ participant: it.ids[0], key: keyOf(0) }])).toEqual({ keys: [], unchanged: 1 })
    const { keys } = (await put([
      { participant: it.ids[0], key: 'Ny' },
      { practice: 'praksis 1', key: 'Deres' }
    ])) as { keys: string[] }
    expect(keys).toHaveLength(2)
    await it.send()
    await soon(() =>
      expect(it.gateway.asked.map(asked).map((a) => a.text?.match(/er (\S+)\.$/)?.[1])).toEqual([
        'Ny',
        keyOf(1),
        keyOf(2)
      ])
    )
    await it.soren.send({ type: 'keys.drop', keys })
    await soon(() => expect(it.row(0)).toMatchObject({ state: 'ready', reopened: 'new-key' }))
  })

  test('made here: one for each practice that has none, all different, and easy to read', async () => {
    const participants = [
      ...people(3).map(({ key: _, ...p }) => p),
      { name: 'To', practice: 'Praksis 0', phone: phoneOf(8) },
      { name: 'Gæst', kind: 'guest' }
    ]
    const it = await sendingMeeting({ changes: { participants } })
    const made = await (await it.http('/keys/make', it.meeting.tokenOf('Lise'), { per: 'practice' })).json()
    expect(made).toMatchObject({ keys: { length: 3 }, unchanged: 0 })
    const shown = await Promise.all(
      it.ids.map(
        async (id) =>
          (await (await it.http(`/keys/${id}/reveal`, it.meeting.tokenOf('Søren'), {})).json()) as { key?: string }
      )
    )
    const keys = shown.map(({ key }) => key)
    expect(keys[3]).toBe(keys[0])
    expect(keys[4]).toBeUndefined()
    expect(new Set(keys.slice(0, 3)).size).toBe(3)
    for (const key of keys.slice(0, 4)) expect(key).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
    expect(await (await it.http('/keys/make', it.meeting.tokenOf('Lise'), {})).json()).toEqual({
      keys: [],
      unchanged: 0
    })
  })

  test('not by others; and what is wrong is told without the key', async () => {
    const it = await sendingMeeting()
    for (const name of ['Jonas', 'Mette'])
      expect((await it.http('/keys', it.meeting.tokenOf(name), { rows: [{ practice: 'A', key: 'K' }] })).status).toBe(
        403
      )
    for (const rows of [
      [],
      [{ practice: 'A' }],
      [{ key: 'HEMMELIG' }],
      [{ participant: 'nobody', key: 'HEMMELIG' }],
      [{ practice: 'A', key: `HEMMELIG${'x'.repeat(64)}` }]
    ]) {
      const refused = await it.http('/keys', it.meeting.tokenOf('Søren'), { rows })
      expect(refused.status).toBeGreaterThanOrEqual(400)
      expect(refused.status).toBeLessThan(500)
      expect(await refused.text()).not.toContain('HEMMELIG')
    }
    expect(onDisk(it.server.dataDir, 'SELECT id FROM secret')).toHaveLength(3)
  })
})
