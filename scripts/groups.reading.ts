// A file of people, as `npm run groups` takes it, read as a task; what is wrong with it is thrown as a fault.
import { z } from 'zod'
import { practiceRules, type Task, usualWishes, wishes } from '../shared/slices/breakouts/forming/task.ts'
import { type ParticipantKind, participantKinds } from '../shared/slices/participants/person.ts'
import { Fault, isMust, type Must, type What } from './groups.faults.ts'

const must = (error: Must) => ({ error })

type Given = string | number
const idOf = (given: Given) => String(given).trim()

/** Spaces around it are nobody’s, and one that is empty is none. */
const text = z
  .union([z.string(), z.number()], must('text'))
  .nullish()
  .transform((told) => String(told ?? '').trim() || null)
const given = z.union([z.string(), z.number()], must('id')).refine((told) => idOf(told) !== '', must('id'))
const id = given.transform(idOf)
const count = z.int(must('count')).min(1, must('count'))
const lists = z.array(z.array(id, must('some-ids')), must('ids')).nullish()

const kinds: Readonly<Record<string, ParticipantKind>> = {
  ...Object.fromEntries(participantKinds.map((kind) => [kind, kind])),
  ...{ ejer: 'owner', ansat: 'employed', uddannelseslæge: 'trainee', vikar: 'locum', gæst: 'guest' },
  ...{ oplægsholder: 'speaker' }
}
const known = new Map(Object.entries(kinds))

const person = z.object(
  { id: given, practice: text, postcode: text, form: text, kind: text, group: text },
  must('person')
)
const rules = z.strictObject(
  {
    practices: z.enum(practiceRules, must('practices')).nullish(),
    together: lists,
    apart: lists,
    pinned: z.array(z.object({ id, group: id }, must('pins')), must('pins')).nullish(),
    closed: z.array(id, must('labels')).nullish()
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'rules') }
)
const file = z.object(
  {
    people: z.array(person, must('people')),
    size: z.object({ min: count, max: count }, must('size')),
    rules: rules.nullish(),
    wishes: z.array(z.enum(wishes, must('wish')), must('wishes')).nullish(),
    before: lists,
    seed: z.number(must('seed')).nullish()
  },
  must('all')
)
type File = z.output<typeof file>

interface Read {
  task: Task
  /** Their ids as the file has them: what comes out is to be found again in what went in. */
  given: ReadonlyMap<string, Given>
}

/** @throws Fault for the first thing that is wrong */
export function readTask(json: string): Read {
  const parsed = file.safeParse(readJson(json))
  if (!parsed.success) throw new Fault(whatIsWrong(parsed.error))
  const { people, size, rules, wishes, before, seed } = parsed.data
  check(parsed.data)
  const task: Task = {
    people: people.map(({ id, group, kind, ...rest }) => ({
      ...{ ...rest, id: idOf(id), ownGroup: group, kind: known.get(kind?.toLowerCase() ?? '') ?? null }
    })),
    size,
    rules: {
      practices: rules?.practices ?? 'together',
      together: rules?.together ?? [],
      apart: rules?.apart ?? [],
      pinned: rules?.pinned ?? [],
      closed: rules?.closed ?? []
    },
    wishes: wishes ?? usualWishes,
    before: before ?? [],
    seed: seed ?? 1
  }
  return { task, given: new Map(people.map(({ id }) => [idOf(id), id])) }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? []
    throw new Fault({ code: 'not-json', line: line === undefined ? null : Number(line) })
  }
}

function whatIsWrong({ issues: [issue] }: z.ZodError): What {
  if (issue?.code === 'unrecognized_keys') return { code: 'no-such-rule', name: issue.keys.join(', ') }
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return {
    code: 'wrong-field',
    path: path.replace(/^\./, ''),
    must: issue && isMust(issue.message) ? issue.message : 'all'
  }
}

function check({ people, size, rules, wishes }: File): void {
  if (size.min > size.max) throw new Fault({ code: 'min-above-max', ...size })
  if (wishes?.includes('mixed') && wishes.includes('alike')) throw new Fault({ code: 'mixed-and-alike' })
  const places = new Map<string, number>()
  for (const [second, person] of people.entries()) {
    const id = idOf(person.id)
    const first = places.get(id)
    if (first !== undefined) throw new Fault({ code: 'same-id', id, first, second })
    places.set(id, second)
  }
  const named = [
    ...(['together', 'apart'] as const).flatMap((rule) =>
      (rules?.[rule] ?? []).flatMap((ids, i) => ids.map((id) => ({ id, path: `rules.${rule}[${i}]` })))
    ),
    ...(rules?.pinned ?? []).map(({ id }, i) => ({ id, path: `rules.pinned[${i}]` }))
  ]
  const unknown = named.find(({ id }) => !places.has(id))
  if (unknown) throw new Fault({ code: 'unknown-id', ...unknown })
}
