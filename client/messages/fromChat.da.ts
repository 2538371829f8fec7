// What the moderator's panel "from the chat" says, in Danish, the master: the other language has the same keys.
export const da = {
  title: 'Fra chatten',
  urgentOf: (count: number) => `${count} haster`,
  empty: 'Her kommer det, chatvagten sender op til dig.',
  noneLeft: 'Ikke mere fra chatten lige nu.',
  /** At the wrap-up, and when the meeting is over. */
  gathered: (count: number) => `Alt, der stadig er åbent: ${count}. Også det, der blev parkeret.`,
  allSettled: 'Alt fra chatten er besvaret.',
  nobody: 'Uden navn',
  inChat: (from: string) => `Hedder »${from}« i chatten`,
  urgent: 'Haster',
  asked: 'Stillet',
  isParked: 'Parkeret',
  kinds: { question: '', remark: 'Bemærkning', help: 'Vil have hjælp', key: 'Mangler nøgle' },
  direct: 'skrevet til én',
  same: (count: number) => (count === 1 ? 'Én mere har skrevet det samme' : `${count} har skrevet det samme`),
  reactions: (count: number) => (count === 1 ? 'én reaktion' : `${count} reaktioner`),
  note: 'Chatvagten:',
  rest: 'Vis resten',
  back: 'Kom igen: parkeret til dette punkt',
  acts: { ask: 'Stillet', answer: 'Besvaret', park: 'Parkér', raise: 'Tag frem' },
  raiseFor: (name: string) => `Tag frem igen: ${name}`,
  park: { title: 'Parkér til', later: 'Senere', cancel: 'Lad være' },
  until: (title: string) => `til ${title}`,
  parked: 'Parkeret',
  answered: 'Besvaret',
  keys: {
    move: 'fra chatten',
    moveLong: 'op og ned i det, der er fra chatten',
    ask: 'det valgte fra chatten er stillet',
    answer: 'det valgte fra chatten er besvaret',
    park: 'parkér det valgte fra chatten'
  },
  /** After the time it was done. */
  told: {
    asked: (name: string) => `stillede du det fra ${name}`,
    answered: (name: string) => `blev det fra ${name} besvaret`,
    parked: (name: string, title: string | null) => `parkerede du det fra ${name} til ${title ?? 'senere'}`,
    raised: (name: string) => `tog du det fra ${name} frem igen`
  },
  came: (names: readonly string[]) =>
    names.length < 3 ? `Fra chatten: ${names.join(' og ')}` : `${names.length} nye fra chatten`,
  cameUrgent: (name: string, text: string) => `Haster, fra ${name}: ${text}`,
  wait: 'venter'
}
export type FromChat = typeof da
