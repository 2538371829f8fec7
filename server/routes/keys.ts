// Over HTTP: keys are stored, made, and shown one at a time. What they say is in no view, no event and no line of the log.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { nanoid } from 'nanoid'
import { z } from 'zod'
import { LONGEST, MOST_PARTICIPANTS } from '../../shared/limits.ts'
import { id, line } from '../../shared/playbook.ts'
import { type Actor, holds, isRefusal } from '../../shared/slice.ts'
import { keyText } from '../keys/filling.ts'
import { makeKeys } from '../keys/making.ts'
import { type KeyRow, keyOf, problemFor, type Stored, storeKeys } from '../keys/storing.ts'
import type { Log } from '../log/log.ts'
import { languageOf, Problem, problemOf } from '../problem.ts'
import type { Room } from '../room.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'
import { bytesOf, one, takeBytes } from './bytes.ts'
import { type Asked, LARGEST_FILE, type Reader, readingRoute } from './reading.ts'

interface AboutOne {
  Params: { id: string; participant: string }
}
interface Tools {
  rooms: Rooms
  log: Pick<Log, 'secrets'>
}

const keyRow = z.object({
  participant: id.nullable().default(null),
  practice: line(LONGEST.practice).nullable().default(null),
  key: line(LONGEST.key)
})
const keyRows = z.object({ rows: z.array(keyRow).min(1).max(MOST_PARTICIPANTS) })
const making = z.object({ per: z.enum(['practice', 'person']).default('practice') })

export function keyRoutes(app: FastifyInstance, tools: Tools): void {
  const { rooms, log } = tools
  app.register(async (scope) => filesOfKeys(scope, tools))
  app.register(async (scope) => readingRoute(scope, rooms, keyReader(rooms)))

  /** Keys for those who have none, made here. */
  app.post<Asked>('/api/meetings/:id/keys/make', async (request, reply) => {
    const asked = making.safeParse(request.body ?? {}, { reportInput: true })
    const stored = await withKeys(request, rooms, async (room, actor) => {
      if (!asked.success) throw problemOf(asked.error)
      const meeting = request.params.id
      const taken = new Set((await log.secrets.all(meeting)).values())
      const made = makeKeys(room.state, taken, asked.data.per)
      return made.length > 0 ? storeKeys({ meeting, room, secrets: log.secrets }, actor, made) : none
    })
    return reply.code(201).header('cache-control', 'no-store').send(stored)
  })

  /** One key, and the message it is sent in, for whoever sends it from their own phone. That it was shown is kept. */
  app.post<AboutOne>('/api/meetings/:id/keys/:participant/reveal', async (request, reply) => {
    const { id: meeting, participant } = request.params
    const shown = await asMember(request, rooms, meeting, async (room, actor) => {
      const command = { type: 'keys.reveal', participant } as const
      const answer = await room.submit({ commandId: nanoid(), command, by: actor.id })
      if (isRefusal(answer)) throw problemFor(answer.refused)
      const key = await keyOf({ meeting, room, secrets: log.secrets }, participant)
      if (key === null) throw new Problem(404, 'no-key')
      return { key, ...keyText(room.state, participant, key) }
    })
    return reply.header('cache-control', 'no-store').send(shown)
  })
}

const none: Stored = { keys: [], unchanged: 0 }

const withKeys = <T>(
  request: FastifyRequest<{ Params: { id: string } }>,
  rooms: Rooms,
  act: (room: Room, actor: Actor) => Promise<T>
): Promise<T> =>
  asMember(request, rooms, request.params.id, async (room, actor) => {
    if (!holds(actor, 'keys', 'coordinator')) throw new Problem(403, 'not-your-role')
    return act(room, actor)
  })

/** A file or a paste with keys, stored as it was read; or rows of them as JSON. */
function filesOfKeys(scope: FastifyInstance, { rooms, log }: Tools): void {
  takeBytes(scope, { largest: LARGEST_FILE, tooLarge: 'file-too-large' })

  scope.post<Asked>('/api/meetings/:id/keys', { logLevel: 'warn' }, async (request, reply) => {
    const stored = await withKeys(request, rooms, async (room, actor) => {
      const tools = { meeting: request.params.id, room, secrets: log.secrets }
      return storeKeys(tools, actor, isJson(request) ? rowsIn(request) : await fileRows(request, room))
    })
    return reply.code(201).header('cache-control', 'no-store').send(stored)
  })
}

/** Read back with the keys masked. */
const keyReader = (rooms: Rooms): Reader => ({
  path: 'keys',
  roles: ['keys', 'coordinator'],
  tooLarge: 'file-too-large',
  read: async (request) => {
    const { rows, ...read } = await withKeys(request, rooms, (room) => readFile(request, room))
    return { ...read, rows: rows.map(({ key, ...row }) => ({ ...row, key: masked(key) })) }
  }
})

const isJson = ({ headers }: FastifyRequest) => /^application\/json\b/i.test(headers['content-type'] ?? '')
const masked = (key: string) => '•'.repeat(key.length)

/** @throws SyntaxError or Problem; neither tells a key */
function rowsIn(request: FastifyRequest): KeyRow[] {
  const asked = keyRows.safeParse(JSON.parse(new TextDecoder().decode(bytesOf(request))), { reportInput: false })
  if (!asked.success) throw problemOf(asked.error)
  return asked.data.rows
}

async function readFile(request: FastifyRequest<Asked>, { state }: Room) {
  const { readKeys } = await import('../reading/keys/index.ts')
  const name = one(request.query.name) ?? ''
  return readKeys({ bytes: bytesOf(request), name, language: languageOf(request), register: state.participants })
}

/** The rows as they were read, but for the lines that were left out in the preview. */
async function fileRows(request: FastifyRequest<Asked>, room: Room): Promise<KeyRow[]> {
  const skip = new Set((one(request.query.skip) ?? '').split(',').map(Number))
  const { rows } = await readFile(request, room)
  const kept = rows.filter((row) => !skip.has(row.line))
  if (kept.length === 0) throw new Problem(400, 'no-keys-in-it')
  return kept.map(({ participant = null, practice = null, key }) => ({ participant, practice, key }))
}
