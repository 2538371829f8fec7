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

interface Asked {
  Params: { id: string }
  Querystring: { name?: string; skip?: string }
}
interface AboutOne {
  Params: { id: string; participant: string }
}
interface Tools {
  rooms: Rooms
  log: Pick<Log, 'secrets'>
}

const LARGEST = 5_000_000
const keyRow = z.object({
  participant: id.nullable().default(null),
  practice: line(LONGEST.practice).nullable().default(null),
  key: line(LONGEST.key)
})
const keyRows = z.object({ rows: z.array(keyRow).min(1).max(MOST_PARTICIPANTS) })
const making = z.object({ per: z.enum(['practice', 'person']).default('practice') })

export function keyRoutes(app: FastifyInstance, tools: Tools): void {
  app.register(async (scope) => filesOfKeys(scope, tools))
  const { rooms, log } = tools

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

/** A file or a paste with keys: read back with the keys masked, or stored as it was read. */
function filesOfKeys(scope: FastifyInstance, { rooms, log }: Tools): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, bytes, done) => done(null, bytes))

  scope.post<Asked>('/api/meetings/:id/read/keys', { logLevel: 'warn' }, async (request, reply) => {
    const { rows, ...read } = await withKeys(request, rooms, async (room) => readFile(request, room))
    reply.header('content-language', languageOf(request)).header('cache-control', 'no-store')
    return { ...read, rows: rows.map(({ key, ...row }) => ({ ...row, key: masked(key) })) }
  })

  scope.post<Asked>('/api/meetings/:id/keys', { logLevel: 'warn' }, async (request, reply) => {
    const stored = await withKeys(request, rooms, async (room, actor) => {
      const tools = { meeting: request.params.id, room, secrets: log.secrets }
      return storeKeys(tools, actor, isJson(request) ? rowsIn(request) : await fileRows(request, room))
    })
    return reply.code(201).header('cache-control', 'no-store').send(stored)
  })
}

const isJson = ({ headers }: FastifyRequest) => /^application\/json\b/i.test(headers['content-type'] ?? '')
const bytesOf = ({ body }: FastifyRequest) => (body instanceof Uint8Array ? body : new Uint8Array())
const masked = (key: string) => '•'.repeat(key.length)

/** @throws SyntaxError or Problem; neither tells a key */
function rowsIn(request: FastifyRequest): KeyRow[] {
  const asked = keyRows.safeParse(JSON.parse(new TextDecoder().decode(bytesOf(request))), { reportInput: false })
  if (!asked.success) throw problemOf(asked.error)
  return asked.data.rows
}

async function readFile(request: FastifyRequest<Asked>, { state }: Room) {
  const { readKeys } = await import('../reading/keys/index.ts')
  const { name = '' } = request.query
  return readKeys({ bytes: bytesOf(request), name, language: languageOf(request), register: state.participants })
}

/** The rows as they were read, but for the lines that were left out in the preview. */
async function fileRows(request: FastifyRequest<Asked>, room: Room): Promise<KeyRow[]> {
  const skip = new Set((request.query.skip ?? '').split(',').map(Number))
  const { rows } = await readFile(request, room)
  const kept = rows.filter((row) => !skip.has(row.line))
  if (kept.length === 0) throw new Problem(400, 'no-keys-in-it')
  return kept.map(({ participant = null, practice = null, key }) => ({ participant, practice, key }))
}
