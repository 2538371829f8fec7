// When a name in the waiting room is as good as certain to be somebody's.

/** From this score on: the full name as we have it, and nobody else's, shortened or misspelt. */
export const SURE = 0.985
