// The board: members, their roles and their links; a role can be handed over while the meeting runs.
import { MOST_MEMBERS } from '../../limits.ts'
import {
  type Actor,
  defineSlice,
  holds,
  type Refusal,
  type Role,
  refuse,
  roles,
  type Stamp,
  type Viewer
} from '../../slice.ts'
import { type BoardCommand, type BoardEvent, command, event } from './messages.ts'
import { type Board, empty, type Member, SCREEN, seated } from './state.ts'

type Outcome = readonly BoardEvent[] | Refusal
type Of<T extends BoardCommand['type']> = Extract<BoardCommand, { type: T }>

/** Roles without secrets: whoever sits at the table may take one of these over when a laptop dies. */
const openRoles: readonly Role[] = ['host', 'moderator', 'chat', 'slides']

export const board = defineSlice({ name: 'board', command, event, initial: empty, decide, evolve, view, forgets })

function decide(
  board: Board,
  command: BoardCommand,
  { actor, commandId }: { actor: Actor; commandId: string }
): Outcome {
  if (command.type === 'board.handOver') return handOver(board, command, actor)
  const ownName = command.type === 'board.rename' && command.member === actor.id
  if (!holds(actor, 'coordinator') && !ownName) return refuse('not-your-role')
  switch (command.type) {
    case 'board.add':
      if (board.members.some((m) => m.id === commandId)) return refuse('duplicate-id')
      if (board.members.filter((m) => !m.removed).length >= MOST_MEMBERS) return refuse('too-many')
      return [{ type: 'board.added', id: commandId, roles: command.roles, personal: { name: command.name } }]
    case 'board.makeLink':
      if (command.member !== SCREEN && !seated(board, command.member)) return refuse('no-such-member')
      if (board.links.some((l) => l.hash === command.hash)) return refuse('duplicate-id')
      return [{ type: 'board.linkMade', id: command.member, hash: command.hash, instead: command.instead }]
    case 'board.revokeLinks':
      return board.links.some((l) => l.member === command.member)
        ? [{ type: 'board.linksRevoked', id: command.member }]
        : []
    case 'board.restore':
    case 'board.forget':
      return afterRemoval(board, command)
    default:
      return change(board, command)
  }
}

function change(board: Board, command: Of<'board.rename' | 'board.setRoles' | 'board.remove'>): Outcome {
  const member = seated(board, command.member)
  if (!member) return refuse('no-such-member')
  const { id } = member
  switch (command.type) {
    case 'board.rename':
      return command.name === member.name ? [] : [{ type: 'board.renamed', id, personal: { name: command.name } }]
    case 'board.setRoles':
      if (command.roles.join() === member.roles.join()) return []
      if (!command.roles.includes('coordinator') && isLastCoordinator(board, member)) return refuse('last-coordinator')
      return [{ type: 'board.rolesSet', id, roles: command.roles }]
    case 'board.remove':
      return isLastCoordinator(board, member) ? refuse('last-coordinator') : [{ type: 'board.removed', id }]
  }
}

function afterRemoval(board: Board, { type, member: id }: Of<'board.restore' | 'board.forget'>): Outcome {
  const member = board.members.find((m) => m.id === id)
  if (!member) return refuse('no-such-member')
  if (type === 'board.restore') return member.removed ? [{ type: 'board.restored', id }] : []
  if (!member.removed) return refuse('still-on-the-board')
  return member.name === null ? [] : [{ type: 'board.forgotten', id }]
}

/** By the coordinator, by who has the role, or (roles without secrets) by who takes it. */
function handOver(board: Board, { role, from, to }: Of<'board.handOver'>, actor: Actor): Outcome {
  const takes = actor.id === to && openRoles.includes(role)
  if (!holds(actor, 'coordinator') && actor.id !== from && !takes) return refuse('not-your-role')
  const giver = seated(board, from)
  const receiver = seated(board, to)
  if (!giver || !receiver || !seated(board, actor.id)) return refuse('no-such-member')
  if (!giver.roles.includes(role)) return receiver.roles.includes(role) ? [] : refuse('not-theirs', { role, from })
  return from === to ? [] : [{ type: 'board.handedOver', id: from, role, to }]
}

const inOrder = (held: readonly Role[]) => roles.filter((r) => held.includes(r))

const isLastCoordinator = (board: Board, member: Member) =>
  member.roles.includes('coordinator') &&
  !board.members.some((m) => m !== member && !m.removed && m.roles.includes('coordinator'))

function evolve(board: Board, event: BoardEvent & Stamp): Board {
  const change = (id: string, how: (member: Member) => Member) => changed(board, id, how)
  const linksOfOthers = () => board.links.filter((l) => l.member !== event.id)
  switch (event.type) {
    case 'board.added': {
      const { id, roles, personal } = event
      return { ...board, members: [...board.members, { id, name: personal?.name ?? null, roles, removed: false }] }
    }
    case 'board.renamed':
      return change(event.id, (m) => ({ ...m, name: event.personal?.name ?? null }))
    case 'board.rolesSet':
      return change(event.id, (m) => ({ ...m, roles: event.roles }))
    case 'board.handedOver':
      return handedOver(board, event)
    case 'board.removed':
      return change(event.id, (m) => ({ ...m, removed: true }))
    case 'board.restored':
      return change(event.id, (m) => ({ ...m, removed: false }))
    case 'board.forgotten':
      return change(event.id, (m) => ({ ...m, name: null }))
    case 'board.linkMade': {
      const kept = event.instead ? linksOfOthers() : board.links
      return { ...board, links: [...kept, { member: event.id, hash: event.hash, madeAt: event.at }] }
    }
    case 'board.linksRevoked':
      return { ...board, links: linksOfOthers() }
  }
}

const changed = (board: Board, id: string, how: (member: Member) => Member): Board => ({
  ...board,
  members: board.members.map((m) => (m.id === id ? how(m) : m))
})

/** Whoever takes a role for themselves has it on loan; it stays that of whom it was taken from first. */
function handedOver(
  board: Board,
  { id, to, role, by }: Extract<BoardEvent, { type: 'board.handedOver' }> & Stamp
): Board {
  const given = changed(board, id, (m) => ({ ...m, roles: m.roles.filter((r) => r !== role) }))
  const taken = changed(given, to, (m) => ({ ...m, roles: inOrder([...m.roles, role]) }))
  const before = board.loans.find((l) => l.role === role && l.to === id)
  const owner = before?.from ?? id
  // what was dealt otherwise since is no loan any more, and is not to be one again
  const loans = board.loans.filter((l) => l !== before && !(l.role === role && l.from === owner && l.to === to))
  return { ...taken, loans: by === to && owner !== to ? [...loans, { role, from: owner, to }] : loans }
}

function forgets(event: BoardEvent): string | undefined {
  return event.type === 'board.forgotten' ? event.id : undefined
}

/** The board sees the board; only the coordinator sees the links and who has left; the room screen sees nobody. */
function view(board: Board, viewer: Viewer) {
  const coordinates = holds(viewer, 'coordinator')
  const linksOf = (id: string) => board.links.filter((l) => l.member === id).map(({ madeAt }) => ({ madeAt }))
  return {
    rows: board.members
      .filter((m) => !holds(viewer, 'screen') && (coordinates || !m.removed))
      .map(({ id, name, roles, removed }) => ({
        id,
        name,
        roles,
        removed,
        ...(coordinates && { links: linksOf(id) })
      })),
    loans: holds(viewer, 'screen') ? [] : loans(board),
    ...(coordinates && { screenLinks: linksOf(SCREEN) })
  }
}

/** Those that still stand: roles may have been dealt anew since. */
const loans = (board: Board) =>
  board.loans
    .filter(({ role, from, to }) => {
      const [owner, holder] = [seated(board, from), seated(board, to)]
      return owner && !owner.roles.includes(role) && holder?.roles.includes(role)
    })
    .map(({ role, from, to }) => ({ role, from, to }))
