// Being told when something new waits and one looks elsewhere: a note on the desktop, a soft sound. Both off until asked for.
import { recall, remember } from '../ui/memory.ts'
import { chime, wake } from './chime.ts'

/** Two that come in the same moment ring once. */
const APART = 5000

export class Bell {
  /** A browser allows notes on the desktop only where the connection is encrypted, or on the computer itself. */
  readonly possible = isSecureContext && 'Notification' in globalThis
  notes = $state(false)
  sound = $state(recall('bell.sound') === 'on')
  /** The browser has been told to let us show nothing: only its own settings can change that. */
  forbidden = $state(false)
  #before: number | null = null
  #rang = 0

  constructor() {
    if (this.possible) this.notes = recall('bell.notes') === 'on' && Notification.permission === 'granted'
    if (this.sound) wake()
  }

  async setNotes(on: boolean) {
    const allowed = on && this.possible && (await Notification.requestPermission()) === 'granted'
    this.forbidden = on && !allowed
    this.notes = allowed
    remember('bell.notes', allowed ? 'on' : '')
  }

  setSound(on: boolean) {
    this.sound = on
    remember('bell.sound', on ? 'on' : '')
    if (on) {
      wake()
      chime()
    }
  }

  /** How much waits now; `text` names no person, for the desktop may be what is shown to everybody. */
  heard(count: number, text: () => string, now: number) {
    const more = this.#before !== null && count > this.#before
    this.#before = count
    if (!(this.sound || this.notes) || !more || document.hasFocus() || now - this.#rang < APART) return
    this.#rang = now
    if (this.sound) chime()
    if (this.notes) this.#show(text())
  }

  #show(text: string) {
    try {
      const note = new Notification('Drejebog', { body: text, tag: location.pathname, silent: true })
      note.onclick = () => {
        focus()
        note.close()
      }
    } catch {} // some telephones have the word for it, and refuse
  }
}
