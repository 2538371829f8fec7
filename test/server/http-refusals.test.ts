// Requests to make a meeting that cannot be: each gets a problem document that names the field, and nothing is stored.
import { describe, expect, test } from 'vitest'
import { goodMeeting, post, sydhavn } from '../support/server.ts'
import { untouched } from '../support/untouched.ts'

const { at } = untouched()

interface ProblemDocument {
  type: string
  title: string
  status: number
  detail?: string
  errors?: { pointer: string; detail: string }[]
}
async function problem(response: Response): Promise<ProblemDocument> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const document = (await response.json()) as ProblemDocument
  expect(document).toMatchObject({
    type: expect.stringMatching(/^urn:/),
    title: expect.stringMatching(/\.$/),
    status: response.status
  })
  return document
}

const [first, second, ...rest] = sydhavn.blocks
const withBlocks = (blocks: unknown) => ({ playbook: { ...sydhavn, blocks } })
const withBlock = (change: object) => withBlocks([first, { ...second, ...change }, ...rest])
const withBoard = (change: object) => ({
  board: [
    { name: 'Mette', roles: ['coordinator'] },
    { name: 'Jonas', roles: ['host'], ...change }
  ]
})
const withPerson = (change: unknown) => ({ participants: [{ name: 'Ida' }, { name: 'Bo' }, { name: 'Mai' }, change] })
const long = (length: number) => 'x'.repeat(length)
const many = <T>(count: number, row: T): T[] => Array(count).fill(row)
const none = undefined
const spring = { startsAt: '2027-03-28T01:30:00+01:00' }
const plain = { title: 'Punkt', kind: 'talk', minutes: 10 }

const faults: [string, object, string][] = [
  ['title missing', { title: none }, '/title'],
  ['title null', { title: null }, '/title'],
  ['title a number', { title: 5 }, '/title'],
  ['title empty', { title: '' }, '/title'],
  ['title of spaces', { title: '   ' }, '/title'],
  ['title of 161', { title: long(161) }, '/title'],
  ['title on two lines', { title: 'a\nb' }, '/title'],
  ['startsAt missing', { startsAt: none }, '/startsAt'],
  ['startsAt a number', { startsAt: 1_900_000_000_000 }, '/startsAt'],
  ['startsAt without an offset', { startsAt: '2031-01-07T16:00:00' }, '/startsAt'],
  ['startsAt only a date', { startsAt: '2031-01-07' }, '/startsAt'],
  ['startsAt on 30 February', { startsAt: '2031-02-30T16:00:00Z' }, '/startsAt'],
  ['startsAt at 25 o’clock', { startsAt: '2031-02-03T25:00:00Z' }, '/startsAt'],
  ['startsAt in words', { startsAt: 'i morgen' }, '/startsAt'],
  ['startsAt more than a day past', { startsAt: new Date(Date.now() - 25 * 3_600_000).toISOString() }, '/startsAt'],
  ['startsAt in the year 9999', { startsAt: '9999-12-31T23:59:59Z' }, '/startsAt'],
  ['timeZone unknown', { timeZone: 'Mars/Base' }, '/timeZone'],
  ['timeZone a number', { timeZone: 1 }, '/timeZone'],
  ['rehearsal a text', { rehearsal: 'yes' }, '/rehearsal'],
  ['playbook missing', { playbook: none }, '/playbook'],
  ['playbook a list', { playbook: [] }, '/playbook'],
  ['playbook’s title missing', { playbook: { blocks: [plain] } }, '/playbook/title'],
  ['playbook’s title too long', { playbook: { title: long(161), blocks: [plain] } }, '/playbook/title'],
  ['playbook’s clock time wrong', { playbook: { ...sydhavn, starts: '16.00' } }, '/playbook/starts'],
  ['blocks missing', withBlocks(none), '/playbook/blocks'],
  ['no blocks', withBlocks([]), '/playbook/blocks'],
  ['blocks an object', withBlocks({ 0: plain }), '/playbook/blocks'],
  ['101 blocks', withBlocks(many(101, plain)), '/playbook/blocks'],
  ['a block null', withBlocks([plain, null]), '/playbook/blocks/1'],
  ['a block’s title missing', withBlock({ title: none }), '/playbook/blocks/1/title'],
  ['a block’s title of 121', withBlock({ title: long(121) }), '/playbook/blocks/1/title'],
  ['a block’s kind missing', withBlock({ kind: none }), '/playbook/blocks/1/kind'],
  ['a block’s kind unknown', withBlock({ kind: 'dance' }), '/playbook/blocks/1/kind'],
  ['a block’s kind a number', withBlock({ kind: 1 }), '/playbook/blocks/1/kind'],
  ['minutes missing', withBlock({ minutes: none }), '/playbook/blocks/1/minutes'],
  ['minutes a text', withBlock({ minutes: '10' }), '/playbook/blocks/1/minutes'],
  ['minutes half', withBlock({ minutes: 2.5 }), '/playbook/blocks/1/minutes'],
  ['minutes 0', withBlock({ minutes: 0 }), '/playbook/blocks/1/minutes'],
  ['minutes -10', withBlock({ minutes: -10 }), '/playbook/blocks/1/minutes'],
  ['minutes 10,000', withBlock({ minutes: 10_000 }), '/playbook/blocks/1/minutes'],
  ['minutes 1e300', withBlock({ minutes: 1e300 }), '/playbook/blocks/1/minutes'],
  ['a fixed start of 16.30', withBlock({ fixedStart: '16.30' }), '/playbook/blocks/1/fixedStart'],
  ['a fixed start of 25:00', withBlock({ fixedStart: '25:00' }), '/playbook/blocks/1/fixedStart'],
  ['a fixed start a number', withBlock({ fixedStart: 1630 }), '/playbook/blocks/1/fixedStart'],
  [
    'a fixed start before the one before',
    withBlocks([plain, { ...plain, fixedStart: '17:00' }, { ...plain, fixedStart: '16:30' }]),
    '/playbook/blocks/2/fixedStart'
  ],
  [
    'a fixed start before the meeting',
    withBlocks([{ ...plain, fixedStart: '15:30' }, plain]),
    '/playbook/blocks/0/fixedStart'
  ],
  [
    'a fixed start the clock skips',
    { ...spring, ...withBlocks([plain, { ...plain, fixedStart: '02:30' }]) },
    '/playbook/blocks/1/fixedStart'
  ],
  ['owner a list', withBlock({ owner: ['Karen'] }), '/playbook/blocks/1/owner'],
  ['owner of 121', withBlock({ owner: long(121) }), '/playbook/blocks/1/owner'],
  ['script of 4,001', withBlock({ script: long(4001) }), '/playbook/blocks/1/script'],
  ['slides of 201', withBlock({ slides: long(201) }), '/playbook/blocks/1/slides'],
  ['slides a number', withBlock({ slides: 7 }), '/playbook/blocks/1/slides'],
  ['protected a text', withBlock({ protected: 'no' }), '/playbook/blocks/1/protected'],
  ['an id with a space', withBlock({ id: 'a b' }), '/playbook/blocks/1/id'],
  ['an id of 65', withBlock({ id: long(65) }), '/playbook/blocks/1/id'],
  ['an id twice', withBlock({ id: first.id }), '/playbook/blocks/1/id'],
  ['an id given that another gets by its number', withBlocks([{ ...plain, id: 'b2' }, plain]), '/playbook/blocks/1/id'],
  ['board missing', { board: none }, '/board'],
  ['board empty', { board: [] }, '/board'],
  ['board of 31', { board: many(31, { name: 'Mette', roles: [] }) }, '/board'],
  ['a member a text', { board: ['Mette'] }, '/board/0'],
  ['a member’s name missing', withBoard({ name: none }), '/board/1/name'],
  ['a member’s name empty', withBoard({ name: ' ' }), '/board/1/name'],
  ['a member’s name of 81', withBoard({ name: long(81) }), '/board/1/name'],
  ['a member’s roles missing', withBoard({ roles: none }), '/board/1/roles'],
  ['a member’s roles a text', withBoard({ roles: 'host' }), '/board/1/roles'],
  ['a member’s role unknown', withBoard({ roles: ['host', 'king'] }), '/board/1/roles/1'],
  ['a member’s role the screen’s', withBoard({ roles: ['screen'] }), '/board/1/roles/0'],
  ['a member’s roles 21', withBoard({ roles: many(21, 'host') }), '/board/1/roles'],
  ['participants an object', { participants: { 0: { name: 'Ida' } } }, '/participants'],
  ['participants null', { participants: null }, '/participants'],
  ['1,001 participants', { participants: many(1001, { name: 'Ida' }) }, '/participants'],
  ['a participant a text', withPerson('Ida'), '/participants/3'],
  ['a participant’s name missing', withPerson({ phone: '01020304' }), '/participants/3/name'],
  ['a participant’s name of spaces', withPerson({ name: '  ' }), '/participants/3/name'],
  ['a participant’s name of 81', withPerson({ name: long(81) }), '/participants/3/name'],
  ['a participant’s phone too short', withPerson({ name: 'Ida', phone: '123' }), '/participants/3/phone'],
  ['a participant’s phone in words', withPerson({ name: 'Ida', phone: 'ring til mig' }), '/participants/3/phone'],
  ['a participant’s phone a number', withPerson({ name: 'Ida', phone: 20304050 }), '/participants/3/phone'],
  ['a participant’s practice of 121', withPerson({ name: 'Ida', practice: long(121) }), '/participants/3/practice'],
  ['a participant’s e-mail on two lines', withPerson({ name: 'Ida', email: 'a\nb' }), '/participants/3/email'],
  ['a participant’s kind unknown', withPerson({ name: 'Ida', kind: 'king' }), '/participants/3/kind'],
  ['a participant’s answer unknown', withPerson({ name: 'Ida', signUp: 'maybe' }), '/participants/3/signUp'],
  ['a participant’s notes of 1,001', withPerson({ name: 'Ida', notes: long(1001) }), '/participants/3/notes']
]

describe('a field that is wrong is named, in Danish and in English', () => {
  test.each(faults)('%s', async (_, change, field) => {
    const danish = await post(at().url, at().adminToken, goodMeeting(change))
    const english = await post(at().url, at().adminToken, goodMeeting(change), {
      'accept-language': 'en-GB,en;q=0.9,da;q=0.1'
    })
    const [da, en] = [await problem(danish), await problem(english)]
    expect([danish.status, english.status]).toEqual([400, 400])
    expect([danish.headers.get('content-language'), english.headers.get('content-language')]).toEqual(['da', 'en'])
    expect(new Set(da.errors?.map((error) => error.pointer))).toEqual(new Set([`#${field}`]))
    expect(new Set(en.errors?.map((error) => error.pointer))).toEqual(new Set([`#${field}`]))
    const name = field.slice(1).replaceAll('/', '.')
    expect([da.detail?.startsWith(`${name} `), en.detail?.startsWith(`${name} `)]).toEqual([true, true])
    expect(en.detail).not.toBe(da.detail)
    expect(da.title).toMatch(/^Mødet kan ikke laves/)
    expect(en.title).toMatch(/^The meeting cannot be made/)
  })

  test('all of them are named, when there are several', async () => {
    const { errors } = await problem(
      await post(at().url, at().adminToken, goodMeeting({ title: '', ...withBlock({ minutes: 0, kind: 'x' }) }))
    )
    expect(errors?.map((error) => error.pointer)).toEqual([
      '#/title',
      '#/playbook/blocks/1/kind',
      '#/playbook/blocks/1/minutes'
    ])
  })
})
