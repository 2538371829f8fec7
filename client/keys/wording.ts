// The text of a meeting, as it is shown and as it is kept.
import { type Act, word } from './acts.ts'
import type { Wording } from './message.ts'
import type { View } from './people.ts'

export const wordingOf = (view: Pick<View, 'template' | 'cluster'> | undefined): Wording => ({
  template: view?.template ?? null,
  cluster: view?.cluster ?? ''
})

type Title = string | null | undefined

/** What is called as the meeting is goes on being called so when that gets another name. */
export const saved = ({ template, cluster }: Wording, title: Title) => ({
  template,
  cluster: cluster === '' || cluster === title ? null : cluster
})

/** Null when it is as it was. */
export const reworded = (now: Wording, was: Wording, title: Title): Act | null =>
  now.template === was.template && now.cluster === was.cluster ? null : word(saved(now, title), saved(was, title))
