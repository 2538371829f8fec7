// A piece of text that may be longer than its place: then, and only then, Tab reaches it, so that the arrows can scroll it.

/** @param _content what is shown: looked at anew when it changes */
export const scrolled = (_content: unknown) => (element: HTMLElement) => {
  const look = () => {
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  }
  const observer = new ResizeObserver(look)
  observer.observe(element)
  return () => observer.disconnect()
}
