// What waits for the moderator: what was sent up, and what was parked until now.
import type { Views } from '../../shared/slices/index.ts'

export const moderatorNeeds = ({ questions }: Partial<Views>): number =>
  questions?.rows.filter((q) => !q.mergedInto && q.sentUp !== null && (q.state === 'flagged' || q.back)).length ?? 0
