// What each clue to who somebody is counts for.

/**
 * Odds, with somebody unknown at 1: a clue of 3 is right three times in four when nobody else fits. For a name, those of
 * the first and the family name are multiplied, and then with what else there is.
 */
export const ODDS = {
  /** How a part of the name is told. Both exactly: 324, as good as certain. */
  part: { exact: 18, misspelt: 0.4, initial: 0.23, untold: 0.1 },
  /** A middle name is told where the first or the family name is not. */
  middleInstead: 3,
  /** First and family name are told, the middle one is not. */
  middleLeftOut: 0.05,
  /** Their practice is told along with the name. */
  withPractice: 4,
  practiceAlone: 1.6,
  initials: 1.5,
  /** "lholm", "larsh". */
  userName: 4.2,
  phone: 19,
  /** Six digits of the number, or the last four, are shown; or fewer. */
  phoneHalfHidden: { most: 3, few: 0.4 },
  email: 19,
  alias: 9,
  /** For each word that has nothing to do with them; less damning when any practice may be called that. */
  strangeWord: 0.02,
  strangeGeneralWord: 0.1,
  /** The most when it is told by a device, a number or in an address: another may use it, or they may have two. */
  mostIndirect: 13
} as const
