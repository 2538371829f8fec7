// Why something about a question was not done, and what a press that waits is about, in Danish.
const press = (strong: string, rest = '') => ({ strong, rest })

export const da = {
  /** "Birgit sendte det til ordstyreren 16.47". Null is oneself. */
  late: {
    caught: (who: string | null, when: string) => `${who ?? 'Du'} satte det tilbage til fanget ${when}`,
    flagged: (who: string | null, when: string) => `${who ?? 'Du'} sendte det til ordstyreren ${when}`,
    asked: (who: string | null, when: string) => `${who ?? 'Du'} meldte det stillet ${when}`,
    answered: (who: string | null, when: string) => `${who ?? 'Du'} meldte det besvaret ${when}`,
    parked: (who: string | null, when: string) => `${who ?? 'Du'} parkerede det ${when}`,
    dismissed: (who: string | null, when: string) => `${who ?? 'Du'} afviste det ${when}`
  },
  claimed: (who: string) => `${who} ser på det`,
  refusals: {
    'no-such-question': 'Spørgsmålet er slettet i mellemtiden.',
    'has-moved': 'Der er sket noget med spørgsmålet siden, så det kan ikke fortrydes.',
    claimed: 'En anden ser på det.',
    'same-question': 'Det er det samme spørgsmål.',
    'duplicate-id': 'Det er fanget i forvejen.',
    'too-many': 'Der er fanget 2000, og der er ikke plads til flere.'
  },
  presses: {
    'questions.catch': (from: string) => press('Fang', from),
    'questions.catchMany': (count: number) => press('Fang', `${count} fra chatten`),
    'questions.uncatchMany': press('Fortryd', 'det fangede fra chatten'),
    'questions.flag': (from: string) => press('Send til ordstyreren', from),
    'questions.hurry': (from: string) => press('Haster', from),
    'questions.ask': (from: string) => press('Stillet', from),
    'questions.answer': (from: string) => press('Besvaret', from),
    'questions.park': (from: string) => press('Parkér', from),
    'questions.dismiss': (from: string) => press('Afvis', from),
    'questions.edit': (from: string) => press('Ret', from),
    'questions.tie': (from: string) => press('Hører til punkt', from),
    'questions.claim': (from: string) => press('Jeg ser på det', from),
    'questions.release': (from: string) => press('Slip', from),
    'questions.merge': (from: string) => press('Saml', from),
    'questions.unmerge': (from: string) => press('Skil ad', from),
    'questions.forget': (from: string) => press('Slet', from),
    'questions.putBack': (from: string) => press('Fortryd', from)
  }
}
