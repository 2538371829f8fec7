// The pages of a cue as they are written: 7, or 7–8.

/** Null for none. */
export const pagesText = ({ from, to }: { from: number | null; to: number | null }): string | null =>
  from === null ? null : to === null || to === from ? `${from}` : `${from}–${to}`
