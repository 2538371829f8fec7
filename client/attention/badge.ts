// A dot on the browser tab's icon while something waits: seen from another tab, and in a row of many.
const PLAIN = '/favicon.svg'
const dotted = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9.5" fill="#fdfcfa" stroke="#0b5a72" stroke-width="3"/><path d="M12 2.5a9.5 9.5 0 0 1 0 19z" fill="#0b5a72"/><circle cx="18" cy="6" r="6" fill="#b3261e" stroke="#fff" stroke-width="1.5"/></svg>`

export function badge(count: number) {
  const link = document.querySelector('link[rel="icon"]')
  const href = count > 0 ? `data:image/svg+xml,${encodeURIComponent(dotted)}` : PLAIN
  if (link && link.getAttribute('href') !== href) link.setAttribute('href', href)
}
