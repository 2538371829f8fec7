// What the links' cards say, in English.
import type { da } from './links.da.ts'

export const en: typeof da = {
  copy: 'Copy',
  copied: 'Copied',
  copiedFor: (who) => `The link for ${who} is copied`,
  copyFor: (who) => `Copy the link for ${who}`,
  open: 'Open',
  openFor: (who) => `Open the link for ${who} in a new tab`,
  qrFor: (who) => `QR code of the link for ${who}`,
  linkFor: (who) => `The link for ${who}`,
  byHand: 'The browser will not copy. The link is selected: press Ctrl C (⌘ C on a Mac).',
  screen: 'Room screen',
  noRole: 'No role yet'
}
