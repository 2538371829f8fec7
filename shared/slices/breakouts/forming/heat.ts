// The arithmetic of annealing, by sums and products alone: every machine gets the same to the last bit.

/** e to the power of −x, nearly; x is not less than 0. */
export function likelihood(x: number): number {
  let part = Math.max(0, 1 - x / 256)
  for (let doubled = 1; doubled < 256; doubled *= 2) part *= part
  return part
}

/** `times` is a whole number. */
export function power(base: number, times: number): number {
  let product = 1
  for (let n = 0; n < times; n += 1) product *= base
  return product
}

/** From hot to cold as `part` goes from 0 to 1: halved again and again in the same time. */
export function cooled(hot: number, cold: number, part: number): number {
  let halvings = 0
  for (let heat = hot; heat > cold; heat /= 2) halvings += 1
  const done = Math.floor(part * halvings)
  return (hot / power(2, done)) * (1 - (part * halvings - done) / 2)
}
