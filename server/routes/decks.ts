// Over HTTP: a deck's PDF and the pictures of its pages come in piece by piece, and are shown to those who show them. Never to the room screen.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, holds, type Role } from '../../shared/slice.ts'
import type { Instant } from '../../shared/time.ts'
import type { Shelf } from '../decks/taking.ts'
import type { Log } from '../log/log.ts'
import { Problem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'
import { bytesOf, takeBytes } from './bytes.ts'

interface Tools {
  rooms: Rooms
  log: Pick<Log, 'files'>
  now: () => Instant
}
interface Asked {
  Params: { id: string; deck: string; n?: string }
}
type Act<T> = (shelf: Shelf, actor: Actor) => Promise<T>

const LARGEST_PART = 4_000_000
const LARGEST_PAGE = 1_000_000
const LARGEST_WORDS = 2_000_000
const AT = '/api/meetings/:id/decks/:deck'
/** Who takes decks in, and gets them out again as they came. */
const keepers: readonly Role[] = ['slides', 'coordinator']
/** Who sees their pages. */
const readers: readonly Role[] = [...keepers, 'moderator']

export function deckRoutes(app: FastifyInstance, tools: Tools): void {
  const upload = { largest: LARGEST_PART, put: async () => (await taking()).putPart }
  const picture = { largest: LARGEST_PAGE, put: async () => (await taking()).putPage }
  app.register(async (scope) => pieceRoute(scope, tools, 'parts', upload))
  app.register(async (scope) => pieceRoute(scope, tools, 'pages', picture))

  app.post<Asked>(AT, { bodyLimit: LARGEST_WORDS }, async (request, reply) => {
    const { finish } = await taking()
    const made = await atShelf(request, tools, keepers, (shelf, actor) => finish(shelf, actor, request.body))
    return reply.code(201).send(made)
  })
  app.delete<Asked>(AT, async (request, reply) => {
    const { giveUp } = await taking()
    await atShelf(request, tools, keepers, giveUp)
    return reply.code(204).send()
  })
  app.get<Asked>(`${AT}/pages/:n`, async (request, reply) => {
    const { page } = await showing()
    const jpeg = await atShelf(request, tools, readers, (shelf) => page(shelf, numberOf(request)))
    return reply
      .type('image/jpeg')
      .header(...UNKEPT)
      .send(jpeg)
  })
  app.get<Asked>(`${AT}/text`, async (request, reply) => {
    const { words } = await showing()
    const json = await atShelf(request, tools, readers, words)
    return reply
      .type('application/json; charset=utf-8')
      .header(...UNKEPT)
      .send(json)
  })
  app.get<Asked>(`${AT}/file`, async (request, reply) => {
    const { file } = await showing()
    const { bytes, size, disposition } = await atShelf(request, tools, keepers, (shelf) =>
      file(shelf, (read) => atShelf(request, tools, keepers, read))
    )
    return reply
      .type('application/pdf')
      .headers({ 'content-length': size, 'content-disposition': disposition })
      .header(...UNKEPT)
      .send(bytes)
  })
}

/** No browser keeps any of it on its disk: computers are shared, and what is erased here must not stay there. The page remembers what it shows. */
const UNKEPT = ['cache-control', 'no-store'] as const

// loaded when somebody has a deck: an idle server does without
const taking = () => import('../decks/taking.ts')
const showing = () => import('../decks/showing.ts')

interface Kind {
  largest: number
  put: () => Promise<(shelf: Shelf, n: number, bytes: Buffer) => Promise<void>>
}

/** Whoever may not is told so before any of it is read. */
function pieceRoute(scope: FastifyInstance, tools: Tools, path: string, { largest, put }: Kind) {
  takeBytes(scope, { largest, tooLarge: 'deck-part-too-large' })

  scope.put<Asked>(`${AT}/${path}/:n`, {
    onRequest: async (request) => {
      request.raw.headers['content-type'] = 'application/octet-stream' // whatever the browser takes it for
      await atShelf(request, tools, keepers, async () => numberOf(request))
    },
    handler: async (request, reply) => {
      const keep = await put()
      await atShelf(request, tools, keepers, (shelf) => keep(shelf, numberOf(request), bytesOf(request)))
      return reply.code(204).send()
    }
  })
}

function atShelf<T>(request: FastifyRequest<Asked>, tools: Tools, may: readonly Role[], act: Act<T>): Promise<T> {
  const { id: meeting, deck } = request.params
  return asMember(request, tools.rooms, meeting, async (room, actor) => {
    if (!holds(actor, ...may)) throw new Problem(403, 'not-your-role')
    if (!/^[\w-]{1,64}$/.test(deck)) throw new Problem(404, 'not-found')
    return act({ meeting, deck, room, files: tools.log.files, now: tools.now() }, actor)
  })
}

function numberOf({ params: { n = '' } }: FastifyRequest<Asked>): number {
  if (!/^\d{1,4}$/.test(n)) throw new Problem(404, 'not-found')
  return Number(n)
}
