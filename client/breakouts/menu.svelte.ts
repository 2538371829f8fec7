// The menu of what can be done, for who does not work with the keys: about whom it is, and where it stands.

export interface About {
  person: string | null
  group: string | null
  /** The corner it hangs from. */
  x: number
  y: number
}

export class Menu {
  about = $state.raw<About | null>(null)

  readonly close = () => {
    this.about = null
  }
  under(element: Element, about: Pick<About, 'person' | 'group'>) {
    const { right, bottom } = element.getBoundingClientRect()
    this.about = { ...about, x: right, y: bottom }
  }
}
