// Copies a text, also over plain HTTP on the room's network, where the browser has no clipboard to offer.

/** Did it work? Where it did not, show the text selected, to be copied by hand. */
export async function copy(text: string): Promise<boolean> {
  try {
    if (isSecureContext) {
      await navigator.clipboard.writeText(text)
      return true
    }
  } catch {
    // not allowed here: the old way may be
  }
  return copyThroughField(text)
}

function copyThroughField(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true // so that a tablet does not raise its keyboard
  field.className = 'sr'
  field.setAttribute('aria-hidden', 'true')
  // outside an open dialog nothing can be selected
  const home = focused?.closest('dialog') ?? document.body
  home.append(field)
  try {
    field.focus({ preventScroll: true })
    field.setSelectionRange(0, text.length)
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
