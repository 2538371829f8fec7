// What stands where a piece of the chat is pasted, in Danish.
import { n } from './counting.da.ts'

const few = ['', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni']
/** So small a number is a word in running text. */
export const word = (count: number) => few[count] ?? String(count)

export const pasting = {
  paste: {
    title: 'Indsat fra chatten',
    open: 'Indsæt fra chatten',
    lead: 'Markér et stykke af chatten, kopiér det, og sæt det ind her eller i linjen. Så vælger du, hvad der skal fanges.',
    field: 'Sæt chatten ind her',
    choose: 'Vælg gemt fil',
    drop: 'eller træk den herind',
    dropHere: 'Slip filen her for at læse chatten',
    reading: 'Læser …',
    offline: 'Læses, når der er forbindelse igen',
    picture:
      'Det er et billede, og det kan ikke læses. Markér beskederne i chatten, og sæt dem ind som tekst, eller gem chatten, og vælg filen.',
    byLine: 'Serveren svarer ikke, så det er læst linje for linje.',
    faults: {
      unreachable: 'Serveren svarer ikke. Se, om der er forbindelse, og prøv igen.',
      unreadable: 'Chatten kunne ikke læses. Gem den som tekst (.txt), eller markér beskederne, og sæt dem ind her.',
      'not-yours': 'Linket må ikke læse chatten. Bed klyngekoordinatoren om et nyt.'
    },
    again: 'Prøv igen',
    another: 'Vælg en anden fil',
    piece: (nth: number, of: number) => `del ${nth} af ${of}`,
    none: 'Der er ingen beskeder i det.',
    sum: (lines: number, chosen: number) =>
      `${n(lines, 'besked', 'beskeder')}${chosen > 0 ? `, ${word(chosen)} valgt` : ''}`,
    caught: { before: 'fanget før', now: 'fanget', waits: 'på vej' },
    likely: { question: 'spørgsmål?', help: 'hjælp?', key: 'nøgle?' },
    go: (count: number) => (count === 0 ? 'Fang denne' : `Fang ${count} ${count === 1 ? 'valgt' : 'valgte'}`),
    send: 'Fang og send',
    all: (count: number) => (count === 1 ? 'Vælg det, der ligner et spørgsmål' : `Vælg de ${count} mulige spørgsmål`),
    hither: 'hertil',
    goHither: (keys: readonly string[]) => `Tryk ${keys.join(' og så ')} for at komme til det, der er indsat`,
    keys: {
      toggle: 'vælg beskeden, eller lad den være',
      toggleShort: 'vælg',
      go: 'fang de valgte, eller den, der er peget på',
      goShort: 'fang',
      send: 'fang dem, og send dem til ordstyreren',
      sendShort: 'fang og send',
      likely: 'vælg alt det, der ligner spørgsmål',
      close: 'luk det indsatte',
      closeShort: 'luk'
    },
    more: 'Indsæt flere',
    close: 'Luk'
  }
}
