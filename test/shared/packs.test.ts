// Taking a pack down from the shelf: whose block is whose on this board, and when it begins.
import { expect, test } from 'vitest'
import { cast, shifted } from '../../shared/packs.ts'
import type { Playbook } from '../../shared/playbook.ts'

const pack: Playbook = {
  title: 'Pakke',
  starts: '16:00',
  blocks: [
    { title: 'Tjek ind', kind: 'check-in', minutes: 30, owner: 'Vært' },
    { title: 'Oplæg', kind: 'talk', minutes: 10, owner: 'Oplægsholder', fixedStart: '16:30' },
    { title: 'Plenum', kind: 'plenary', minutes: 10, owner: 'Ordstyrer' },
    { title: 'Pause', kind: 'break', minutes: 5 }
  ]
}
const owners = (playbook: Playbook) => playbook.blocks.map((b) => b.owner)

test('who holds a role stands where the pack names the role, the first of two', () =>
  expect(
    owners(
      cast(pack, [
        { name: 'Åse Ærø', roles: ['moderator', 'host'] },
        { name: 'Bo', roles: ['moderator'] }
      ])
    )
  ).toEqual(['Åse Ærø', 'Oplægsholder', 'Åse Ærø', undefined]))

test('a role that nobody holds stays a role', () =>
  expect(owners(cast(pack, [{ name: 'Bo', roles: ['moderator'] }]))).toEqual(['Vært', 'Oplægsholder', 'Bo', undefined]))

test('an owner of the pack’s own, named like something every object has, stays as it is', () =>
  expect(owners(cast({ ...pack, blocks: [{ ...pack.blocks[0]!, owner: 'constructor' }] }, []))).toEqual([
    'constructor'
  ]))

test('fixed starts move with the time it begins, around midnight if need be', () => {
  expect(shifted(pack, '17:15').blocks[1]?.fixedStart).toBe('17:45')
  expect(shifted(pack, '23:45')).toMatchObject({ starts: '23:45', blocks: [{}, { fixedStart: '00:15' }, {}, {}] })
})

test('a pack without a time of its own is left alone', () => {
  const { starts: _, ...timeless } = pack
  expect(shifted(timeless, '17:15')).toEqual(timeless)
})
