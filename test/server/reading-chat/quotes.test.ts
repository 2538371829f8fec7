// What a reply answers and a reaction is about, by the words that were quoted.
import { expect, test } from 'vitest'
import { messagesOf } from '../../support/chat-text.ts'

const chat = (...texts: string[]) =>
  messagesOf(
    texts
      .map((text, i) => `16:40:${String(i).padStart(2, '0')} From A to Everyone:\n\t${text.replaceAll('\n', '\n\t')}\n`)
      .join('')
  )
const last = async (...texts: string[]) => {
  const { text, replyTo, reaction } = (await chat(...texts)).at(-1) ?? {}
  return { text, replyTo, reaction }
}

test.each<[string, string[], { text: string; replyTo?: object; reaction?: object }]>([
  [
    'cut at twenty',
    ['Hvad gør I når en patient udebliver?', 'Replying to "Hvad gør I når en pa..."\n\nRinger'],
    { text: 'Ringer', replyTo: { line: 1 } }
  ],
  [
    'cut at fifty, on one line',
    [`Hvad gør I ${'x'.repeat(60)}`, `Replying to "Hvad gør I ${'x'.repeat(39)}...": Ringer`],
    { text: 'Ringer', replyTo: { line: 1 } }
  ],
  ['whole', ['Hej', 'Replying to "Hej" Hej igen'], { text: 'Hej igen', replyTo: { line: 1 } }],
  [
    'with marks of its own',
    ['Han sagde "ja" til det hele', 'Replying to "Han sagde "ja" til d..." Nej'],
    { text: 'Nej', replyTo: { line: 1 } }
  ],
  [
    'with marks in the answer',
    ['Hej', 'Replying to "Hej" Han sagde "ja"'],
    { text: 'Han sagde "ja"', replyTo: { line: 1 } }
  ],
  ['over two lines', ['Hej\nalle', 'Replying to "Hej\nalle"\n\nHej'], { text: 'Hej', replyTo: { line: 1 } }],
  ['of a text that ends in dots', ['Tja...', 'Replying to "Tja..." Nå'], { text: 'Nå', replyTo: { line: 1 } }],
  [
    'with an emoji cut in two',
    ['God aften alle samm 👍🏻 og velkommen', 'Replying to "God aften alle samm \ufffd..." Tak'],
    { text: 'Tak', replyTo: { line: 1 } }
  ],
  ['of the latest of two alike', ['Ja', 'Ja', 'Replying to "Ja" Nej'], { text: 'Nej', replyTo: { line: 3 } }],
  [
    'of an answer, by its own words',
    ['Hej', 'Replying to "Hej" Godaften', 'Replying to "Godaften" Tak'],
    { text: 'Tak', replyTo: { line: 3 } }
  ],
  [
    'of nothing that is here',
    ['Hej', 'Replying to "Hvad nu..."\n\nJa'],
    { text: 'Ja', replyTo: { text: 'Hvad nu...' } }
  ],
  [
    'never of a reaction',
    ['add 👍', 'Hej', 'Reacted to "Hej" with 👍', 'Replying to "Reacted to "Hej" wit..." Sjovt'],
    { text: 'Sjovt', replyTo: { text: 'Reacted to "Hej" wit...' } }
  ],
  ['in Danish, as it would be', ['Hej', 'Svarer på "Hej"\n\nHej igen'], { text: 'Hej igen', replyTo: { line: 1 } }],
  ['of no quotation', ['Hej', 'Replying to alle: hej'], { text: 'Replying to alle: hej' }],
  [
    'a reaction',
    ['Hej', 'Reacted to "Hej" with 👩‍⚕️'],
    { text: 'Reacted to "Hej" with 👩‍⚕️', reaction: { emoji: '👩‍⚕️', to: { line: 1 } } }
  ],
  [
    'a reaction over two lines',
    ['Hej\nalle', 'Reacted to "Hej\nalle" with 👍'],
    { text: 'Reacted to "Hej\nalle" with 👍', reaction: { emoji: '👍', to: { line: 1 } } }
  ],
  [
    'a reaction taken back',
    ['Hej', 'Removed a 🍪 reaction from "Hej"'],
    { text: 'Removed a 🍪 reaction from "Hej"', reaction: { emoji: '🍪', to: { line: 1 }, removed: true } }
  ],
  [
    'added to the last that is no reaction',
    ['Hej', 'add 👍', 'add ☝️'],
    { text: 'add ☝️', reaction: { emoji: '☝️', to: { line: 1 } } }
  ],
  ['added to nothing is text', ['add 👍'], { text: 'add 👍' }],
  ['a word is no emoji', ['Hej', 'add diabetes'], { text: 'add diabetes' }],
  ['nor is a number', ['Hej', 'add 2'], { text: 'add 2' }]
])('%s', async (_, texts, expected) => {
  const { text, replyTo, reaction } = await last(...texts)
  expect({ text, ...(replyTo && { replyTo }), ...(reaction && { reaction }) }).toEqual(expected)
})

test('a reaction asks for nothing, whatever it quotes', async () => {
  const [asked, reacted] = await chat('Hvor er min nøgle?', 'Reacted to "Hvor er min nøgle?" with 👍')
  expect([asked?.likely, reacted?.likely]).toEqual(['key', undefined])
})
