// What is a header and what only looks like one; whom it names; clients in other languages; times of every kind.
import { describe, expect, test } from 'vitest'
import { messagesOf, readText } from '../../support/chat-text.ts'

const one = async (header: string) => (await messagesOf(`${header}\n\tHej\n`))[0]
const people = async (header: string) => {
  const { from, to, direct } = (await one(header)) ?? {}
  return [from, to, direct]
}

test.each<[string, [string, string | undefined, boolean]]>([
  ['16:40:00 From  Anne Holm  to  Everyone:', ['Anne Holm', undefined, false]],
  ['16:40:00 From Anne Holm to Everyone:', ['Anne Holm', undefined, false]],
  ['16:40:00 From Anne Holm To Everyone:  ', ['Anne Holm', undefined, false]],
  ['16:40:00 From Ole to Nygård to Everyone:', ['Ole to Nygård', undefined, false]],
  ['16:40:00 From  Bo  to  Ole to Nygård(Direct Message):', ['Bo', 'Ole to Nygård', true]],
  ['16:40:00 From  Bo to Open Mike(Direct Message):', ['Bo', 'Open Mike', true]],
  ['16:40:00 From  Bo (vikar)  to  Anne (UA)(Privately):', ['Bo (vikar)', 'Anne (UA)', true]],
  ['16:40:00 From  Bo  to  Anne (UA):', ['Bo', 'Anne (UA)', true]],
  ['16:40:00 From  Bo  to  All panelists:', ['Bo', 'All panelists', false]],
  ['16:40:00 From  Bo  to  Waiting Room Participants:', ['Bo', 'Waiting Room Participants', false]],
  ['16:40:00 From  Bo  to  Allan Host:', ['Bo', 'Allan Host', true]],
  ['16:40:00 Fra  Anne Holm  til  Alle:', ['Anne Holm', undefined, false]],
  ['16:40:00 Fra Anne Holm til Alle:', ['Anne Holm', undefined, false]],
  ['16:40:00 Fra Anne Holm til Bo Friis(Direkte besked):', ['Anne Holm', 'Bo Friis', true]],
  ['16.40.00 Fra Anne Holm til Alle:', ['Anne Holm', undefined, false]],
  ['16:40:00 From  \u202eAnne\u2066 Holm\u200b  to  Everyone:', ['Anne Holm', undefined, false]]
])('%s', async (header, expected) => expect(await people(header)).toEqual(expected))

test('a colon with a space before it may stand in a name, where the text is on the next line', async () => {
  const text = '16:40:00 From  A  to  Everyone:\n\tHej\n16:41:00 From  B : C  to  Everyone:\n\tTak\n'
  expect((await messagesOf(text)).map(({ from }) => from)).toEqual(['A', 'B : C'])
})

describe('a client in a language we do not know', () => {
  test('is told by where its words stand, and by what comes again and again', async () => {
    const text =
      '16:40:00 Od Anna Nowak do Wszyscy:\n\tHej\n16:41:00 Od Jan do Lis do Wszyscy:\n\tTak\n16:42:00 Od Jan do Anna Nowak:\n\tx\n'
    expect((await messagesOf(text)).map(({ from, to, direct }) => [from, to, direct])).toEqual([
      ['Anna Nowak', undefined, false],
      ['Jan do Lis', undefined, false],
      ['Jan', 'Anna Nowak', true]
    ])
  })
  test('with two spaces around its names, and on one line', async () => {
    const text = '16:40:00\t Od  Anna Nowak  do  Wszyscy : Hej\n16:41:00\t Od  Jan  do  Wszyscy : Tak\n'
    expect((await messagesOf(text)).map(({ from, to, text }) => [from, to, text])).toEqual([
      ['Anna Nowak', undefined, 'Hej'],
      ['Jan', undefined, 'Tak']
    ])
  })
})

describe('the clock', () => {
  const times = async (...all: string[]) =>
    (await messagesOf(all.map((at) => `${at} From A to Everyone:\n\tHej\n`).join(''))).map(({ time }) => time)
  test('may run past midnight', async () =>
    expect(await times('23:58:00', '23:59:59', '00:01:00', '00:02:00')).toEqual([
      '23:58:00',
      '23:59:59',
      '00:01:00',
      '00:02:00'
    ]))
  test('may be a little out of order', async () =>
    expect(await times('16:40:00', '16:39:10', '16:41:00')).toHaveLength(3))
  test('is not set back by hours', async () =>
    expect(await times('16:40:00', '09:00:00', '16:41:00')).toEqual(['16:40:00', '16:41:00']))
  test('set back for good is another chat below the first', async () =>
    expect(
      await times('17:40:00', '16:00:00', '16:01:00', '16:02:00', '16:03:00', '16:04:00', '16:05:00')
    ).toHaveLength(7))
  test('never shows what no clock shows', async () =>
    expect(await times('16:40:00', '16:75:00', '25:00:00')).toEqual(['16:40:00']))
  test('of twelve hours is told in twenty-four', async () =>
    expect(await times('11:59:00 AM', '12:01:00 PM', '1:05:00 PM')).toEqual(['11:59:00', '12:01:00', '13:05:00']))
})

test('what stands above the first header is a message of nobody’s', async () => {
  const [first, second] = await messagesOf('\n\nChat fra mødet\nnr. 4\n16:40:00 From A to Everyone:\n\tHej')
  expect(first).toEqual({ line: 3, from: '', direct: false, text: 'Chat fra mødet\nnr. 4' })
  expect(second?.line).toBe(5)
})

test('a message of nothing but a file is kept, empty', async () =>
  expect(
    (await messagesOf('16:40:00 From A to Everyone:\n16:41:00 From B to Everyone:\n\tHej')).map(({ text }) => text)
  ).toEqual(['', 'Hej']))

test('long messages are whole, and markup is text', async () => {
  const long = '<script>alert(1)</script> '.repeat(160).trim()
  expect((await messagesOf(`16:40:00 From A to Everyone:\n\t${long}`))[0]?.text).toBe(long)
})

test('control characters are taken out, also in the middle of a name', async () =>
  expect(
    await messagesOf(`16:40:00 From A\u0000nne\u0007 to Everyone:\n\tHej\u0000 alle${' sammen'.repeat(20)}`)
  ).toMatchObject([{ from: 'Anne', text: `Hej alle${' sammen'.repeat(20)}` }]))

describe('copied out of a window', () => {
  test.each([
    ['from Anne Holm (Guest) to everyone:    4:23  PM\nHej', 'webex', { from: 'Anne Holm (Guest)', time: '16:23' }],
    ['From Anne Holm to everyone: 16:47\nHej', 'webex', { from: 'Anne Holm', time: '16:47' }],
    ['fra Anne Holm til alle: 16:47\nHej', 'webex', { from: 'Anne Holm', time: '16:47' }],
    ['Anne Holm  16:47\nHej', 'webex', { from: 'Anne Holm', time: '16:47' }],
    ['Anne Holm 16:47\nHej', 'teams', { from: 'Anne Holm', time: '16:47' }],
    ['[16:47] Anne Holm\nHej', 'teams', { from: 'Anne Holm', time: '16:47' }],
    ['[10:37 AM] Anne Holm\n\nHej', 'teams', { from: 'Anne Holm', time: '10:37' }],
    ['[i går 16.47] Anne Holm\nHej', 'teams', { from: 'Anne Holm', time: '16:47' }],
    ['Anne Holm\nI dag 16:47\nHej', 'teams', { from: 'Anne Holm', time: '16:47' }],
    ['From Anne Holm to Everyone:  11:22 PM\nHej', 'zoom-window', { from: 'Anne Holm', time: '23:22' }],
    ['From Anne Holm to Everyone: (3:22 PM):\nHej', 'zoom-window', { from: 'Anne Holm', time: '15:22' }],
    ['From Anne Holm to Everyone: (12:41 PM) Hej', 'zoom-window', { from: 'Anne Holm', time: '12:41' }]
  ])('%j', async (text, layout, expected) => {
    const read = await readText(text)
    expect(read.layout).toBe(layout)
    expect(read.messages).toMatchObject([{ ...expected, text: 'Hej', direct: false }])
  })
  test('a sentence that ends in a time is no name', async () => {
    for (const text of ['Vi ses igen 16:47', 'Start kl 16:47', 'Pause til 17:10', 'Vi mødes 16:47\nog går 17:30'])
      expect((await readText(text)).layout).toBe('lines')
  })
})

test('lines without a layout: a name only where it is one', async () => {
  const text =
    'Anne Holm: hej\nHusk: slides\nhttps://klynge.dk\nkl. 17: pause\n16:40 - Bo: ja\n[16:41] tak\nmåske: nej\n- punkt'
  expect((await messagesOf(text)).map(({ time, from, text: said }) => [time, from, said])).toEqual([
    [undefined, 'Anne Holm', 'hej'],
    [undefined, '', 'Husk: slides'],
    [undefined, '', 'https://klynge.dk'],
    [undefined, '', 'kl. 17: pause'],
    ['16:40', 'Bo', 'ja'],
    ['16:41', '', 'tak'],
    [undefined, '', 'måske: nej'],
    [undefined, '', '- punkt']
  ])
})
