// The clock that start times are told on, whatever the laptop's own says.
export const ZONE = 'Europe/Copenhagen'

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
