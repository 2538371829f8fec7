// The text of a meeting, as it is shown and as it is kept.
import type { Wording } from './message.ts'
import type { View } from './people.ts'

export const wordingOf = (view: Pick<View, 'template' | 'cluster'> | undefined): Wording => ({
  template: view?.template ?? null,
  cluster: view?.cluster ?? ''
})

/** What is called as the meeting is goes on being called so when that gets another name. */
export const saved = ({ template, cluster }: Wording, title: string | null | undefined) => ({
  template,
  cluster: cluster === '' || cluster === title ? null : cluster
})
