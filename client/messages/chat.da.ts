// What the chat-watcher's view says, in Danish, the master: the other languages have the same keys.
import { pasting, word } from './chat.pasting.da.ts'
import { n } from './counting.da.ts'

/** Somebody without a name is told of too. */
const of = (name: string) => (name === '' ? 'ukendt' : name)

export const da = {
  ...pasting,
  title: 'Spørgsmål',
  nobody: 'uden navn',
  line: {
    title: 'Fang et spørgsmål',
    name: 'Navn',
    text: 'Hvad skrev de?',
    names: 'Deltagere',
    asTyped: (name: string) => `»${name}«, som det står`,
    tab: 'fra navn til tekst',
    catch: 'fang',
    send: 'fang og send til ordstyrer',
    down: 'ned til listen',
    here: 'inde'
  },
  tabs: { open: 'I gang', asked: 'Stillet', answered: 'Besvaret', parked: 'Parkeret', dismissed: 'Afvist' },
  show: 'Vis spørgsmål',
  sections: {
    back: 'Parkeret til nu',
    caught: 'Fanget',
    flagged: 'Hos ordstyreren',
    asked: 'Stillet',
    answered: 'Besvaret',
    parked: 'Parkeret',
    dismissed: 'Afvist'
  },
  about: {
    back: (count: number) => `${count}, punktet er begyndt`,
    caught: (count: number) => `${count}, tag stilling`,
    flagged: (count: number, urgent: number) => `${count}${urgent > 0 ? `, ${word(urgent)} haster` : ''}`
  },
  row: {
    urgent: 'Haster',
    direct: 'direkte',
    help: 'hjælp',
    key: 'nøgle',
    remark: 'bemærkning',
    reactions: (count: number) => n(count, 'reaktion', 'reaktioner'),
    others: (count: number) => `+${count}`,
    like: (name: string) => `ligner ${/[sxz]$/i.test(name) ? `${name}’` : `${name}s`}, saml`,
    claimed: (who: string | null) => `${who ?? 'Du'} ser på det`,
    until: (title: string) => `til ${title}`,
    later: 'til senere',
    answers: (quote: string) => `svar til ${quote}`,
    note: 'Til ordstyreren:',
    also: 'Spurgt også af',
    apart: (name: string) => `Skil ad fra ${of(name)}`,
    acts: (name: string) => `Spørgsmål fra ${of(name)}`
  },
  acts: {
    flag: 'Send til ordstyrer',
    hurry: 'Haster',
    calm: 'Haster ikke',
    answer: 'Besvaret',
    park: 'Parkér',
    merge: 'Saml',
    key: 'Skal have nøgle',
    noKey: 'Ikke nøgle',
    help: 'Hjælp',
    noHelp: 'Ikke hjælp',
    remark: 'Ikke spørgsmål',
    noRemark: 'Spørgsmål',
    mend: 'Ret',
    forget: 'Slet for altid',
    forgetFor: (name: string) => `Slet for altid det, ${of(name)} skrev`,
    dismiss: 'Afvis',
    fetch: 'Hent tilbage',
    claim: 'Jeg ser på det',
    release: 'Slip det',
    note: 'Note'
  },
  ask: {
    park: 'Parkér til',
    later: 'senere',
    merge: 'Saml med',
    alike: 'ligner',
    nothing: 'Der er ikke andre at samle det med endnu.',
    note: 'Et ord til ordstyreren',
    mend: 'Ret, hvem der skrev, og hvad',
    tooLong: (over: number) => `${n(over, 'tegn', 'tegn')} for meget. Kort det af, eller fang resten for sig.`,
    newLine: 'ny linje',
    forget: 'Navn og tekst slettes for alle og kan ikke hentes tilbage.',
    forgetGo: 'Ja, slet det',
    save: 'Gem',
    leave: 'Lad være'
  },
  keys: {
    move: 'op og ned',
    flag: 'send til ordstyreren',
    flagShort: 'send',
    hurry: 'haster, eller haster ikke',
    hurryShort: 'haster',
    answer: 'besvaret',
    park: 'parkér til senere eller til et punkt',
    parkShort: 'parkér',
    merge: 'saml med et, der ligner',
    mergeShort: 'saml',
    key: 'skal have en nøgle: går til den nøgleansvarlige',
    help: 'skal have hjælp: går til værten',
    remark: 'bare en bemærkning, eller et spørgsmål igen',
    mend: 'ret, hvem der skrev, og hvad',
    dismiss: 'afvis, eller hent tilbage',
    claim: 'jeg ser på det, når I er to',
    note: 'skriv et ord til ordstyreren',
    line: 'op til linjen, hvor man fanger',
    pasted: 'over til det, der er indsat',
    digit: 'vælg et svar',
    tab: 'en anden fane',
    take: 'tag det, der er peget på'
  },
  empty: {
    open: 'Ingen spørgsmål endnu',
    openWhy: 'Skriv navnet foroven, så Tab, det, de skrev, og Enter. Eller indsæt et stykke af chatten.',
    openPasted: 'Vælg i det indsatte, hvad der skal fanges. Så står det her.',
    done: 'Alt er taget hånd om',
    doneWhy: 'Nye spørgsmål fra chatten fanger du i linjen foroven.',
    asked: 'Her står det, ordstyreren har stillet, til det er besvaret.',
    answered: 'Her står det, der er besvaret, med det nyeste øverst.',
    parked: 'Her står det, der er gemt til senere. Når punktet begynder, kommer det tilbage under I gang.',
    dismissed: 'Her står det, I har afvist. Det kan hentes tilbage.'
  },
  news: {
    caught: (count: number) => n(count, 'nyt spørgsmål fanget', 'nye spørgsmål fanget'),
    flagged: (name: string) => `Spørgsmålet fra ${of(name)} er sendt til ordstyreren`,
    urgent: (name: string) => `Spørgsmålet fra ${of(name)} haster`,
    back: (names: readonly string[]) =>
      names.length === 1
        ? `Spørgsmålet fra ${of(names[0] ?? '')} var parkeret til nu og er kommet igen`
        : `${names.length} spørgsmål var parkeret til nu og er kommet igen`
  },
  /** What was done, after the time it was done: "16.47 sendte du Lars Holm til ordstyreren". */
  told: {
    caught: (name: string) => `fangede du et spørgsmål fra ${of(name)}`,
    caughtAndSent: (name: string) => `fangede du et spørgsmål fra ${of(name)} og sendte det til ordstyreren`,
    caughtMany: (count: number) => `fangede du ${n(count, 'besked', 'beskeder')} fra chatten`,
    flagged: (name: string) => `sendte du spørgsmålet fra ${of(name)} til ordstyreren`,
    urgent: (name: string) => `sagde du, at spørgsmålet fra ${of(name)} haster`,
    calm: (name: string) => `sagde du, at spørgsmålet fra ${of(name)} ikke haster`,
    answered: (name: string) => `meldte du spørgsmålet fra ${of(name)} besvaret`,
    parked: (name: string, block: string | null) => `parkerede du spørgsmålet fra ${of(name)} til ${block ?? 'senere'}`,
    dismissed: (name: string) => `afviste du det, ${of(name)} skrev`,
    fetched: (name: string) => `hentede du det tilbage, ${of(name)} skrev`,
    kinds: {
      question: (name: string) => `satte du ${of(name)} tilbage til et almindeligt spørgsmål`,
      remark: (name: string) => `kaldte du det, ${of(name)} skrev, en bemærkning`,
      help: (name: string) => `skrev du, at ${of(name)} skal have hjælp`,
      key: (name: string) => `skrev du, at ${of(name)} skal have en nøgle`
    },
    mended: (name: string) => `rettede du det, ${of(name)} skrev`,
    forgotten: (name: string) => `slettede du det, ${of(name)} skrev, for altid`,
    noted: (name: string) => `skrev du til ordstyreren om spørgsmålet fra ${of(name)}`,
    merged: (name: string, into: string) => `samlede du spørgsmålet fra ${of(name)} med det fra ${of(into)}`,
    unmerged: (name: string) => `skilte du spørgsmålet fra ${of(name)} ad`,
    claimed: (name: string) => `tog du spørgsmålet fra ${of(name)}`,
    released: (name: string) => `slap du spørgsmålet fra ${of(name)}`
  }
}
