// The clock that start times are told on, whatever the laptop's own says.
export { USUAL_ZONE as ZONE } from '../../shared/time.ts'

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
