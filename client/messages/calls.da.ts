// What is said about whom to call upon by name, in Danish, the master: the other language has the same keys.
const press = (strong: string, rest = '') => ({ strong, rest })
const few = (count: number, one: string, more: string) => (count === 1 ? one : `${count} ${more}`)

export const da = {
  title: 'Pluk',
  unheard: (count: number) =>
    count === 0 ? 'alle, der er her, er hørt' : few(count, 'én er ikke hørt endnu', 'er ikke hørt endnu'),
  empty: 'Her står dem, I vil spørge ved navn. Træk en, eller tilføj et navn.',
  allAway: (count: number) =>
    few(count, 'Den planlagte er ikke kommet ind endnu.', 'planlagte er ikke kommet ind endnu.'),
  draw: 'Træk en',
  another: 'En anden',
  anotherFor: (name: string) => `Træk en anden end ${name}`,
  give: 'Giv ordet',
  giveTo: (name: string) => `Giv ordet til ${name}`,
  answered: 'Har talt',
  answeredFor: (name: string) => `${name} har talt`,
  passed: 'Gav videre',
  passedFor: (name: string) => `${name} gav ordet videre`,
  speaks: (when: string) => `har ordet siden ${when}`,
  picked: 'trukket',
  heardAt: (when: string) => `hørt kl. ${when}`,
  forBlock: (title: string) => `til ${title}`,
  more: (count: number) => `${count} flere`,
  fewer: 'Færre',
  add: 'Tilføj',
  addLabel: 'Tilføj en, der er her, ved navn',
  close: 'Luk',
  found: (count: number) => (count === 0 ? 'Ingen af dem, der er her, hedder det' : `${count} fundet`),
  isPlanned: 'står der allerede',
  noCall: 'vil ikke plukkes',
  noCallOf: (name: string) => `${name} har bedt om ikke at blive plukket.`,
  away: (names: readonly string[]) => `Ikke her: ${names.join(', ')}`,
  remove: (name: string) => `Tag ${name} af listen`,
  who: 'Hvem er hørt',
  practice: (heard: number, of: number) => `${heard} af ${of} hørt`,
  alone: 'uden praksis',
  drew: (name: string, practice: string | null) => `Trukket: ${[name, practice].filter(Boolean).join(', ')}`,
  wait: 'venter',
  keys: {
    give: 'giv ordet til den første',
    giveBar: 'giv ordet',
    done: 'den, der har ordet, har talt',
    draw: 'træk en, der ikke er hørt',
    drawBar: 'træk en'
  },
  /** After the time it was done. */
  told: {
    gave: (name: string) => `gav du ${name} ordet`,
    answered: (name: string) => `havde ${name} talt`,
    passed: (name: string) => `gav ${name} ordet videre`,
    drew: (name: string) => `trak du ${name}`,
    drewAnother: (name: string, other: string) => `trak du ${name} i stedet for ${other}`,
    planned: (name: string) => `satte du ${name} på listen`,
    plannedFor: (name: string, title: string) => `satte du ${name} på til ${title}`,
    removed: (name: string) => `tog du ${name} af listen`,
    asked: (name: string) => `rettede du, hvad ${name} skal spørges om`,
    moved: (name: string) => `flyttede du ${name} på listen`
  },
  /** "Karen gav Inger Dahl ordet 16.52". Null is oneself. */
  late: {
    planned: (who: string | null, name: string, when: string) =>
      `${who ?? 'Du'} satte ${name} tilbage på listen ${when}`,
    called: (who: string | null, name: string, when: string) => `${who ?? 'Du'} gav ${name} ordet ${when}`,
    answered: (who: string | null, name: string, when: string) => `${who ?? 'Du'} meldte ${when}, at ${name} har talt`,
    passed: (who: string | null, name: string, when: string) =>
      `${who ?? 'Du'} meldte ${when}, at ${name} gav ordet videre`,
    removed: (who: string | null, name: string, when: string) => `${who ?? 'Du'} tog ${name} af listen ${when}`
  },
  lookAgain: 'Se, hvem der har ordet, og tryk igen.',
  notHere: (name: string) => `${name} er ikke her lige nu.`,
  isPlannedFor: (name: string) => `${name} er allerede på til det punkt.`,
  onlyThat: (practice: string | null) => `Kun ${practice ?? 'samme praksis'} er tilbage, og de har lige haft ordet.`,
  refusals: {
    'no-such-call': 'Det pluk er taget af i mellemtiden.',
    'no-such-participant': 'Deltageren er taget ud i mellemtiden.',
    'not-here': 'Deltageren er ikke her lige nu.',
    'not-to-be-called': 'Deltageren har bedt om ikke at blive plukket.',
    'is-planned': 'Deltageren er allerede på til det punkt.',
    'has-moved': 'Der er sket noget med det siden, så det kan ikke fortrydes.',
    'somebody-has-the-floor': 'En anden har fået ordet i mellemtiden. Se, hvem det er, og tryk igen.',
    'nobody-left': 'Alle, der er her og vil spørges, er hørt eller står allerede på listen.',
    'only-that-practice': 'Kun den samme praksis er tilbage, og de har lige haft ordet.'
  },
  presses: {
    'calls.plan': (name: string) => press('Pluk', name),
    'calls.edit': (name: string) => press('Ret pluk', name),
    'calls.move': (name: string) => press('Flyt pluk', name),
    'calls.remove': (name: string) => press('Tag af', name),
    'calls.restore': (name: string) => press('Sæt tilbage', name),
    'calls.call': (name: string) => press('Giv ordet', name),
    'calls.answer': (name: string) => press('Har talt', name),
    'calls.pass': (name: string) => press('Gav videre', name),
    'calls.putBack': (name: string) => press('Fortryd', name),
    'calls.pick': (_name: string) => press('Træk en')
  },

  /** In the playbook, beforehand. */
  plan: {
    title: (block: string) => `Pluk til ${block}`,
    hint: 'Hvem vil I spørge, og om hvad? Ordstyreren ser dem, der er kommet.',
    none: 'Ingen endnu.',
    name: 'Tilføj ved navn',
    question: (name: string) => `Spørgsmål til ${name}`,
    questionHint: 'Hvad skal de spørges om?',
    remove: (name: string) => `Tag ${name} af`,
    keys: 'Enter vælger og gemmer. Alt og pilene flytter. Esc lukker.',
    nobody: 'Der er ingen deltagere at vælge imellem endnu. Læg dem ind under Deltagere.',
    found: (count: number) => (count === 0 ? 'Ingen i listen hedder det' : `${count} fundet`),
    tooLong: (most: number) => `Et spørgsmål kan højst fylde ${most} tegn.`
  }
}
export type CallsMessages = typeof da
