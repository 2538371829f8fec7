// Numbers and lists in Danish.

export const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const list = (parts: readonly string[], and = 'og') =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}` : parts.join('')

export function duration(seconds: number): string {
  const min = Math.floor(seconds / 60)
  return min > 0 ? `${min} min ${seconds % 60} sek` : `${seconds} sek`
}

export function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [whole > 0 ? n(whole, 'time', 'timer') : '', rest > 0 || whole === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}
