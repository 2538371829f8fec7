// The server's problem document, laid out on the form: which field each fault belongs to.
import { fields } from './draft.ts'
import type { Field } from './request.ts'

/** What a fault is about, for a label in place of the contract's own name. */
export type About = 'title' | 'startsAt' | 'name' | 'roles' | 'board' | 'block' | 'playbook'

export interface Told {
  field: Field
  about: About | null
  /** Where it is a block: which. */
  block: number | null
  /** The server's sentence without the contract's name of the field in front; with it where we have no better. */
  text: string
}

export interface Laid {
  title: string | null
  faults: Told[]
}

/** @param sent the rows' ids in the order they were sent */
export function laidOut(problem: unknown, sent: readonly string[]): Laid {
  const { title, errors } = fields(problem)
  const all = (Array.isArray(errors) ? errors : []).map((error) => placed(error, sent)).filter((told) => told !== null)
  return { title: typeof title === 'string' && title !== '' ? title : null, faults: all }
}

function placed(error: unknown, sent: readonly string[]): Told | null {
  const { pointer, detail } = fields(error)
  if (typeof pointer !== 'string' || typeof detail !== 'string') return null
  const path = pointer.replace(/^#?\/?/, '').split('/')
  const steps = path.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const { field, about, block = null } = placeOf(steps, sent)
  const name = steps.join('.')
  const text = about !== null && detail.startsWith(name) ? detail.slice(name.length).trim() : detail
  return { field, about: text === detail ? null : about, block, text }
}

interface Place {
  field: Field
  about: About | null
  block?: number
}

function placeOf([root, ...rest]: readonly string[], sent: readonly string[]): Place {
  if (root === 'title') return { field: 'title', about: 'title' }
  if (root === 'startsAt' || root === 'timeZone') return { field: 'date', about: 'startsAt' }
  if (root === 'board') {
    const row = sent[Number(rest[0])]
    if (rest.length === 0 || row === undefined) return { field: 'board', about: 'board' }
    return rest[1] === 'roles' ? { field: `roles:${row}`, about: 'roles' } : { field: `name:${row}`, about: 'name' }
  }
  if (root !== 'playbook') return { field: 'form', about: null }
  if (rest[0] !== 'blocks' || rest[1] === undefined) return { field: 'shelf', about: 'playbook' }
  return { field: rest[2] === 'fixedStart' ? 'plan' : 'shelf', about: 'block', block: Number(rest[1]) }
}
