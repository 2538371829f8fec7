// Fifty-six doctors for the host's evening, as a sign-up has them, and a list pasted from a video tool.
import type { Page } from 'playwright-core'

const given = `Anne Bo Carl Dorte Erik Freja Gitte Hans Ida Jens Karen Lars Mette Niels Ole Pia Rikke Søren Tove Ulla
  Viggo Aase Øjvind Åge Birthe Claus Ditte Ejnar`.split(/\s+/)
const families = 'Holm Dahl'.split(' ')

/** Each first name twice: Anne Holm, Anne Dahl, Bo Holm …; each with a number of their own that nobody has. */
export const doctors = given.flatMap((first, i) =>
  families.map((family, j) => ({
    name: `${first} ${family}${first === 'Claus' ? 'berg' : ''}`,
    practice: j === 0 ? 'Marstal Lægehus' : 'Humble Lægehus',
    phone: `+4501${String(100_000 + i * 100 + j)}`
  }))
)

/** As a person does it who has copied the list elsewhere. */
export const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
