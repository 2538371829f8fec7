// Who says it, to whom it was said, and who has seen it, as it stands beside a signal.
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import { saySignals } from '../messages/signals.ts'
import { callName } from '../ui/people.ts'
import type { Row } from './rows.ts'

/** As many names as fit beside what was said. */
const FEW = 2

type Knows = Pick<Live, 'views' | 'you'>

/** »Søren, nøgler:«; what I sent myself: »Til ordstyreren:«. */
export const leadOf = (row: Row, live: Knows): string =>
  row.by === live.you
    ? saySignals().to(saySignals().receivers[row.to])
    : saySignals().from(callName(live, row.by), say().signs[row.as])

export const seenNames = (row: Row, live: Knows): string[] => row.seen.map((one) => callName(live, one.member))

/** Where there is little room. */
export const seenShort = (row: Row, live: Knows): string =>
  row.seen.length > FEW ? saySignals().seenByMany(row.seen.length) : seenText(row, live)

export const seenText = (row: Row, live: Knows): string =>
  row.seen.length > 0 ? saySignals().seenBy(seenNames(row, live)) : saySignals().notSeen
