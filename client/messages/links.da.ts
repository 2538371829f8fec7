// What the links' cards say, in Danish.
export const da = {
  copy: 'Kopiér',
  copied: 'Kopieret',
  copiedFor: (who: string) => `Linket til ${who} er kopieret`,
  copyFor: (who: string) => `Kopiér linket til ${who}`,
  open: 'Åbn',
  openFor: (who: string) => `Åbn linket til ${who} i et nyt vindue`,
  qrFor: (who: string) => `QR-kode til linket til ${who}`,
  linkFor: (who: string) => `Linket til ${who}`,
  byHand: 'Browseren vil ikke kopiere. Linket er markeret: tryk Ctrl C (⌘ C på Mac).',
  screen: 'Rumskærm',
  noRole: 'Ingen rolle endnu'
}
