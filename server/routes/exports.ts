// Over HTTP: what one takes along to other programs, as files.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { holds } from '../../shared/slice.ts'
import { placingBy, roomName } from '../../shared/slices/breakouts/rooms.ts'
import { type Round, roundOf } from '../../shared/slices/breakouts/state.ts'
import type { State } from '../../shared/slices/index.ts'
import { registered } from '../../shared/slices/participants/state.ts'
import { FORMULA } from '../formula.ts'
import type { Log } from '../log/log.ts'
import { languageOf, Problem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'
import { one } from './bytes.ts'

interface Asked {
  Params: { id: string }
  Querystring: { round?: string }
}

export function exportRoutes(app: FastifyInstance, { rooms, log }: { rooms: Rooms; log: Pick<Log, 'read'> }): void {
  /** What happened, row by row; who reads it reads the signals of all and the questions of all. */
  app.get<Asked>('/api/meetings/:id/export/record.csv', async (request, reply) => {
    const { id } = request.params
    const language = languageOf(request)
    const csv = await asMember(request, rooms, id, async ({ state }, actor) => {
      if (!holds(actor, 'coordinator')) throw new Problem(403, 'not-your-role')
      const { recordFile } = await import('../record/file.ts')
      const events = (await log.read(id, 0)).map(({ event }) => event)
      return recordFile(events, state.agenda.timeZone, language)
    })
    return sendFile(reply.header('content-language', language), 'record.csv', csv)
  })

  /** Zoom's file for pre-assigned rooms, for who may see e-mails. Without `round` it is the last one. */
  app.get<Asked>('/api/meetings/:id/export/zoom-rooms.csv', async (request, reply) => {
    const csv = await asMember(request, rooms, request.params.id, async ({ state }, actor) => {
      if (!holds(actor, 'host', 'coordinator')) throw new Problem(403, 'not-your-role')
      const round = roundAsked(state, request)
      if (!round || round.groups.every((g) => g.people.length === 0)) throw new Problem(404, 'no-groups')
      return zoomRooms(state, round, languageOf(request) === 'en' ? 'Group' : 'Gruppe')
    })
    return sendFile(reply, 'zoom-rooms.csv', csv)
  })
}

const sendFile = (reply: FastifyReply, name: string, csv: string): FastifyReply =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(csv)

function roundAsked({ breakouts }: State, { query }: FastifyRequest<Asked>): Round | null {
  const id = one(query.round)
  return id === undefined ? (breakouts.rounds.findLast((r) => !r.dropped) ?? null) : roundOf(breakouts, id)
}

/**
 * "Pre-assign Room Name,Email Address", as ten programs that make such files agree; UTF-8 without a mark, lines end with CR LF.
 * Zoom takes in who has signed in with that e-mail; one that a sheet would take for a formula is nobody's, and harmless.
 */
async function zoomRooms({ participants }: State, { groups }: Round, word: string): Promise<string> {
  const { default: papaparse } = await import('papaparse')
  const { rows } = placingBy(groups, (id) => registered(participants, id)?.details?.email ?? null)
  const data = rows.map(({ group, email }) => [roomName(group, word), email])
  const fields = ['Pre-assign Room Name', 'Email Address']
  return `${papaparse.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}
