// Where one was writing when a dialog opened: Chromium gives the focus back, but of a dialog that is taken away at once it forgets the caret.

const writing = (element: Element | null) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null

/** To be asked before the dialog opens; what it answers puts the caret back, when the dialog has gone. */
export function caret(): () => void {
  const field = writing(document.activeElement)
  const [from, to] = [field?.selectionStart ?? null, field?.selectionEnd ?? null]
  return () => {
    if (field !== null && field === document.activeElement && from !== null) field.setSelectionRange(from, to)
  }
}
