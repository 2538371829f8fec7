// A link to a meeting, found in whatever was pasted: the whole address, its last part, or a message with it inside.

const address = /https?:\/\/[^\s<>"'#]+\/m\/[^\s<>"'#]+#[a-z0-9]{12}\.[A-Za-z0-9_-]{20,64}/
const token = /([a-z0-9]{12})\.[A-Za-z0-9_-]{20,64}/

/** Where it leads; null when there is no link in it. */
export function linkIn(pasted: string): string | null {
  const whole = address.exec(pasted)?.[0]
  if (whole) return whole
  const found = token.exec(pasted)
  return found ? `/m/${found[1]}#${found[0]}` : null
}

/** Goes there, also when only what stands after the # differs. */
export function follow(link: string) {
  const here = location.href.replace(/#.*/s, '')
  const there = new URL(link, location.href).href
  location.assign(there)
  if (there.replace(/#.*/s, '') === here) location.reload()
}
