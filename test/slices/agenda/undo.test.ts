// Everything that is done to the agenda can be taken back: the same view again, apart from who moved it last.
import { expect, test } from 'vitest'
import type { agenda } from '../../../shared/slices/agenda/index.ts'
import { back, type Command, evening, extend, goto, mette, next, start, type Turn } from '../../support/evening.ts'
import { oclock } from '../../support/given.ts'

const begun: Turn = ['16:00', start]
const atData: Turn[] = [begun, ['16:30', next('tjek-ind')]]
const skipped: Turn = ['16:31', { type: 'agenda.skip', block: 'pause' }]
const resize = (minutes: number): Command => ({ type: 'agenda.resize', lengths: [{ block: 'grupper', minutes }] })
const nyt = { id: 'nyt', title: 'Nyt fra PLO', kind: 'talk', minutes: 5 } as const

const grupper = {
  id: 'grupper',
  title: 'Grupper',
  kind: 'groups',
  minutes: 15,
  extraMinutes: 2,
  protected: false
} as const
const pause = { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 } as const
const data = { title: 'Data/grafer', kind: 'talk', minutes: 10, fixedStart: '16:30', owner: 'Karen Bech' } as const

const pairs: [string, Turn[], Command, Command][] = [
  ['the start', [], start, { type: 'agenda.unstart' }],
  ['next', atData, next('data'), back('plenum')],
  [
    'next past a skipped block',
    [...atData, ['16:31', goto('data', 'plenum')], skipped],
    next('plenum'),
    back('grupper')
  ],
  ['back', [...atData], back('data'), goto('tjek-ind', 'data')],
  ['going forward', atData, goto('data', 'opsamling'), goto('opsamling', 'data')],
  ['going to a skipped block', [...atData, skipped], goto('data', 'pause'), goto('pause', 'data')],
  ['giving time', atData, extend('grupper', 5), extend('grupper', -5)],
  ['taking time', atData, extend('data', -5), extend('data', 5)],
  ['new lengths', atData, resize(5), resize(15)],
  ['a pause', atData, { type: 'agenda.pause' }, { type: 'agenda.resume' }],
  ['going on', [...atData, ['16:33', { type: 'agenda.pause' }]], { type: 'agenda.resume' }, { type: 'agenda.pause' }],
  ['skipping', atData, { type: 'agenda.skip', block: 'pause' }, { type: 'agenda.unskip', block: 'pause' }],
  [
    'unskipping',
    [...atData, skipped],
    { type: 'agenda.unskip', block: 'pause' },
    { type: 'agenda.skip', block: 'pause' }
  ],
  ['adding', atData, { type: 'agenda.add', after: 'data', block: nyt }, { type: 'agenda.remove', block: 'nyt' }],
  [
    'taking out',
    [...atData, ['16:31', extend('grupper', 2)]],
    { type: 'agenda.remove', block: 'grupper' },
    { type: 'agenda.add', after: 'pause', block: grupper }
  ],
  [
    'taking out what is skipped',
    [...atData, skipped],
    { type: 'agenda.remove', block: 'pause' },
    { type: 'agenda.add', after: 'plenum', block: pause }
  ],
  [
    'taking out what has been begun',
    [...atData, ['16:32', goto('data', 'pause')], ['16:34', back('pause')]],
    { type: 'agenda.remove', block: 'pause' },
    { type: 'agenda.add', after: 'plenum', block: pause }
  ],
  [
    'taking out what was promised, after the block before it has grown',
    [...atData, ['16:31', { type: 'agenda.edit', block: 'plenum', minutes: 25 }]],
    { type: 'agenda.remove', block: 'pause' },
    { type: 'agenda.add', after: 'plenum', block: pause }
  ],
  [
    'moving',
    atData,
    { type: 'agenda.move', block: 'ordet-frit', after: 'data' },
    { type: 'agenda.move', block: 'ordet-frit', after: 'opsamling' }
  ],
  [
    'editing',
    [begun],
    {
      type: 'agenda.edit',
      block: 'data',
      title: 'Tal',
      kind: 'own-data',
      minutes: 20,
      fixedStart: null,
      owner: 'Torben'
    },
    { type: 'agenda.edit', block: 'data', ...data }
  ],
  ['the end', atData, { type: 'agenda.finish' }, { type: 'agenda.reopen' }],
  [
    'opening again',
    [...atData, ['16:32', { type: 'agenda.finish' }]],
    { type: 'agenda.reopen' },
    { type: 'agenda.finish' }
  ]
]

test.each(pairs)('%s can be taken back', (what, before, doing, undoing) => {
  const seen = (...turns: Turn[]) => evening(...turns).view(mette, oclock('16:35'))
  const same = what === 'back' || what === 'opening again' ? apartFromTimes : apartFromWho
  const unchanged = seen(...before)
  expect(seen(...before, ['16:35', doing])).not.toEqual(unchanged)
  expect(same(seen(...before, ['16:35', doing], ['16:35', undoing]))).toEqual(same(unchanged))
})

type View = ReturnType<typeof agenda.view>

/** What is left of the current block is told by when it ends; the other number is as of when it last stood still. */
const apartFromWho = (view: View) => ({
  ...view,
  moved: null,
  blocks: view.blocks.map((b) => (b.state === 'current' ? { ...b, left: null } : b))
})

/** Who goes on again, or ends again, does so at a later time than before. */
const apartFromTimes = (view: View) => ({
  ...apartFromWho({ ...view, finishedAt: null, expectedEnd: 0, drift: 0 }),
  blocks: view.blocks.map(({ startedAt: _, endedAt: __, expectedStart: ___, left: ____, ...rest }) => rest)
})
