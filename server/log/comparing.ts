// Do two logs hold the same? Told by what everybody would see, and by what lies on the shelves.
import { isDeepStrictEqual } from 'node:util'
import { evolve, initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { roles, type ViewerRole } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import { whyOf } from '../setting.ts'
import type { Log } from './log.ts'

type Readable = Pick<Log, 'meetings' | 'read' | 'secrets' | 'files'>

export class Unreadable extends Error {}

/** What anybody may be: each role alone, all of them, none, and the room screen. */
export const viewers: readonly (readonly ViewerRole[])[] = [...roles.map((role) => [role]), roles, [], ['screen']]

/**
 * What is not the same, in words; nothing when all is.
 * @param now when the views are looked at
 * @throws Unreadable naming the meeting
 */
export async function differences(one: Readable, other: Readable, now: Instant): Promise<string[]> {
  const [here, there] = [await idsOf(one), await idsOf(other)]
  if (!isDeepStrictEqual(here, there)) return [`${here.length} meetings against ${there.length}`]
  const found: string[] = []
  for (const id of here) found.push(...(await differencesIn(id, one, other, now)))
  return found
}

const idsOf = async (log: Readable) => (await log.meetings()).map(({ id }) => id).sort()

async function differencesIn(id: string, one: Readable, other: Readable, now: Instant): Promise<string[]> {
  const [here, there] = [await whole(id, one, now), await whole(id, other, now)]
  return Object.keys(here)
    .filter((part) => !isDeepStrictEqual(here[part], there[part]))
    .map((part) => `meeting ${id}: ${part}`)
}

async function whole(id: string, log: Readable, now: Instant): Promise<Record<string, unknown>> {
  const events = (await readAll(id, log)).map(({ event }) => event)
  const state = events.reduce(evolve, initial)
  const files = [...(await log.files.all(id)).keys()].sort()
  return {
    events,
    ...viewsOf(state, now),
    secrets: await log.secrets.all(id),
    files: await Promise.all(files.map(async (file) => [file, await log.files.pieces(id, file)]))
  }
}

async function readAll(id: string, log: Readable) {
  try {
    return await log.read(id, 0)
  } catch (error) {
    throw new Unreadable(`meeting ${id} cannot be read (${whyOf(error)})`)
  }
}

const viewsOf = (state: State, now: Instant) =>
  Object.fromEntries(
    viewers.map((roles) => [
      `views of ${roles.join(' and ') || 'nobody'}`,
      sliceNames.map((name) => viewOf(name, state, { roles }, now))
    ])
  )
