// The samples, one of each layout: who wrote what, to whom, and when.
import { expect, test } from 'vitest'
import { chatSample, readText } from '../../support/chat-text.ts'

/** In short: line, time, who > to whom (! when direct), text; what it answers or reacts to; what it likely is. */
async function inShort(file: string) {
  const { layout, messages } = await readText(chatSample(file))
  const rows = messages.map(({ line, time = '', from, to, direct, text, replyTo, reaction, likely }) =>
    [
      `${line} ${time} ${from}${to === undefined ? '' : ` > ${to}`}${direct ? '!' : ''}: ${text.replaceAll('\n', ' / ')}`,
      ...(replyTo ? [`answers ${Object.values(replyTo)}`] : []),
      ...(reaction ? [`${reaction.removed ? 'no longer ' : ''}${reaction.emoji} ${Object.values(reaction.to)}`] : []),
      ...(likely ? [likely] : [])
    ].join(' | ')
  )
  return [layout, ...rows]
}

test.each<[string, string[]]>([
  [
    'zoom-two-line.txt',
    [
      'zoom-two-line',
      '1 16:31:02 Mette Kjærgaard: Velkommen til klyngemødet. Skriv gerne i chatten undervejs.',
      '3 16:31:20 Lægerne Torvet: Bo Friis: God aften',
      '5 16:33:11 Anne Holm (UA): Jeg kan ikke høre noget / Er det bare mig? | help',
      "8 16:33:40 Ole to Nygård > Mette Kjærgaard!: Jeg har ikke fået sms'en med min nøgle | key",
      '10 16:34:05 Karen Bech > Hosts and panelists: Skal vi lukke døren nu? | question',
      '12 16:41:50 Dorte Lund: Her er mine tal: /   - KOL: 42 /   - Diabetes: 118 /  / Hvad har I andre? | question',
      '18 16:42:10 Bo Friis: Kopi fra sidst: / 16:05:00 From  Anne Holm  to  Everyone: / \tHvem tager referat? | question',
      '22 16:44:00 Åse Østergård: Tak'
    ]
  ],
  [
    'zoom-replies.txt',
    [
      'zoom-two-line',
      '1 16:40:01 Dorte Lund: Hvor mange årskontroller når I om ugen? | question',
      '3 16:40:20 Bo Friis: Cirka otte hos os / Men det svinger | answers 1',
      '8 16:40:31 Anne Holm: Reacted to "Cirka otte hos os Me..." with 👍🏻 | 👍🏻 3',
      '10 16:40:44 Karen Bech: add ❤️ | ❤️ 3',
      '12 16:40:50 Karen Bech: remove ❤️ | no longer ❤️ 3',
      '14 16:41:02 Ole Nygård: Removed a 👍🏻 reaction from "Hvor mange årskontro..." | no longer 👍🏻 1',
      '16 16:41:09 Ole Nygård: Enig | answers Den besked findes ikke her...',
      '18 16:41:30 Åse Østergård: Reacted to "Godt sagt" with 👏 | 👏 Godt sagt'
    ]
  ],
  [
    'zoom-mac.txt',
    [
      'zoom-two-line',
      '1 16:40:01 Dorte Lund: Hvor mange årskontroller når I om ugen? | question',
      '4 16:40:20 Bo Friis: Cirka otte hos os / Men det svinger | answers 1',
      '9 16:41:00 Anne Holm: Jeg samler op: / 1. flere årskontroller / 16:05:00 From Bo Friis To Everyone: det skrev han sidst / 2. færre gengangere'
    ]
  ],
  [
    'zoom-one-line.txt',
    [
      'zoom-one-line',
      '1 16:31:02 Mette Kjærgaard: Velkommen',
      '2 16:33:11 Anne Holm (UA): Jeg kan ikke høre noget : slet ikke / Er det bare mig? | help',
      '4 16:33:40 Ole to Nygård > Mette Kjærgaard!: Hvad er koden til login? | key',
      '5 16:34:00 Bo Friis > Mette Kjærgaard!: Kan du se min skærm? | question'
    ]
  ],
  [
    'zoom-old.txt',
    [
      'zoom-old',
      '1 16:31:02 Mette Kjærgaard: Velkommen',
      '2 16:33:11 Anne Holm (UA): Jeg kan ikke høre noget / Er det bare mig? | help',
      '4 16:33:40 Ole to Nygård > Mette Kjærgaard!: Hvor finder jeg min nøgle? | key',
      '5 16:34:10 Bo Friis: Samme her'
    ]
  ],
  [
    'zoom-recording.txt',
    [
      'zoom-recording',
      '1 00:00:12 Mette Kjærgaard: Velkommen',
      '2 00:02:31 Lægerne Torvet: Bo Friis: Hvad betyder den stiplede linje:\tgennemsnittet? | question',
      '3 00:03:02 Anne Holm (UA): To ting: / 1. Må man bruge egne tal? / 2. Hvornår er der pause? | question',
      '6 00:05:40 Dorte Lund: Tak'
    ]
  ],
  [
    'zoom-new.txt',
    [
      'zoom-new',
      '1 16:41:10 Emma L.: Naivt spørgsmål: må sygeplejersken lave hele årskontrollen selv? | question',
      '2 16:41:21 Bo Friis: Ja, hos os | answers 1',
      '3 16:41:50 Anne Holm: Det gør vi også',
      '4 16:42:34 Anne Holm > Bo Friis!: Skal vi tage den bagefter? | question',
      '5 16:43:00 Ole Nygård: Reacted to "Det gør vi også" with 👍 | 👍 3'
    ]
  ],
  [
    'zoom-window.txt',
    [
      'zoom-window',
      '1 16:33 Anne Holm: Jeg kan ikke høre noget | help',
      '3 16:34 Bo Friis > Me!: Må jeg tage ordet efter pausen? | question',
      '5 16:35 Dorte Lund: Tak'
    ]
  ],
  [
    'webex.txt',
    [
      'webex',
      '1 16:33 Anne Holm (Guest): Jeg kan ikke høre noget / Er det bare mig? | help',
      '4 16:34 Bo Friis!: Hvornår er der pause? | question',
      '6 16:35  > Bo Friis!: Kl. 17',
      '8 16:36 Ole Nygård > Dorte Lund!: Tak for i dag'
    ]
  ],
  [
    'webex-names.txt',
    [
      'webex',
      '1 16:33 Anne Holm: Jeg kan ikke høre noget | help',
      '3 16:34 Bo Friis: Hvornår er der pause? | question',
      '6 16:35 Dorte Lund: Tak'
    ]
  ],
  [
    'teams.txt',
    [
      'teams',
      '1 16:33 Anne Holm: Jeg kan ikke høre noget | help',
      '4 16:34 Bo Friis (Lægerne Torvet): Hvornår er der pause? /  / like 2 | question',
      '10 16:35 Dorte Lund: Tak'
    ]
  ],
  [
    'teams-names.txt',
    [
      'teams',
      '1 16:33 Anne Holm: Jeg kan ikke høre noget | help',
      '7 16:34 Bo Friis: Hvornår er der pause? / 1 Like reaction. / 1 | question',
      '12 16:35 Dorte Lund: Tak',
      '15 16:36 Bo Friis: Prøv at slå din egen lyd til | answers 1'
    ]
  ],
  [
    'lines.txt',
    [
      'lines',
      '1  Anne Holm: Jeg kan ikke høre noget | help',
      '2 16:34 Bo Friis: Hvornår er der pause? | question',
      '3 16:35 Dorte Lund: Tak',
      '4  : Spørgsmål: må man bruge egne tal? | question',
      '6  : <b>Se her</b> https://klynge.example/?id=1',
      '7  : Samme her'
    ]
  ]
])('%s', async (file, expected) => expect(await inShort(file)).toEqual(expected))

test('the whole answer, as clients have it', async () => {
  const { layout, messages } = await readText(chatSample('zoom-replies.txt'))
  expect(layout).toBe('zoom-two-line')
  expect(messages.slice(0, 2)).toEqual([
    {
      line: 1,
      time: '16:40:01',
      from: 'Dorte Lund',
      direct: false,
      text: 'Hvor mange årskontroller når I om ugen?',
      likely: 'question'
    },
    {
      line: 3,
      time: '16:40:20',
      from: 'Bo Friis',
      direct: false,
      text: 'Cirka otte hos os\nMen det svinger',
      replyTo: { line: 1 }
    }
  ])
  expect(messages[5]?.reaction).toEqual({ emoji: '👍🏻', to: { line: 1 }, removed: true })
  expect(messages[7]?.reaction).toEqual({ emoji: '👏', to: { text: 'Godt sagt' } })
})
