// What one can do to the board: each thing one command, how it is told, and the command that takes it back.
import type { Role } from '../../shared/slice.ts'
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayCoordinator } from '../messages/coordinator.ts'
import { say } from '../messages/index.svelte.ts'

export type Member = Views['board']['rows'][number]
export type BoardActs = ReturnType<typeof boardActs>

export function boardActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>) {
  const told = () => sayCoordinator().told
  const nameOf = (member: Member) => member.name ?? say().somebody

  return {
    add: (name: string, roles: readonly Role[]) =>
      deeds.ask({ type: 'board.add', name, roles: [...roles] }, () => told().person(name), null),
    rename: (member: Member, name: string) => {
      const undo: Command | null =
        member.name === null ? null : { type: 'board.rename', member: member.id, name: member.name }
      return deeds.ask(
        { type: 'board.rename', member: member.id, name },
        () => told().namedPerson(nameOf(member), name),
        undo
      )
    },
    /** Gives the role, or takes it. Who lets go of their own coordinator's role cannot take it back. */
    toggle: (member: Member, role: Role) => {
      const held = member.roles.includes(role)
      const roles = held ? member.roles.filter((r) => r !== role) : [...member.roles, role]
      const sentence = () => (held ? told().tookRole : told().gaveRole)(say().roles[role], nameOf(member))
      const final = held && role === 'coordinator' && member.id === live.you
      const undo: Command | null = final
        ? null
        : { type: 'board.setRoles', member: member.id, roles: [...member.roles] }
      return deeds.ask({ type: 'board.setRoles', member: member.id, roles }, sentence, undo)
    },
    handOver: (role: Role, from: Member, to: Member) => {
      const sentence = () => told().handed(say().roles[role], nameOf(from), nameOf(to))
      const final = role === 'coordinator' && from.id === live.you
      // who had it already still has it afterwards
      const undo: Command | null =
        final || to.roles.includes(role) ? null : { type: 'board.handOver', role, from: to.id, to: from.id }
      return deeds.ask({ type: 'board.handOver', role, from: from.id, to: to.id }, sentence, undo)
    },
    remove: (member: Member) => {
      const undo: Command = { type: 'board.restore', member: member.id }
      return deeds.ask({ type: 'board.remove', member: member.id }, () => told().removedPerson(nameOf(member)), undo)
    },
    restore: (member: Member) => {
      const undo: Command = { type: 'board.remove', member: member.id }
      return deeds.ask({ type: 'board.restore', member: member.id }, () => told().restored(nameOf(member)), undo)
    },
    forget: (member: Member) => deeds.ask({ type: 'board.forget', member: member.id }, () => told().forgot, null),
    closeLinks: (member: string, name: string) =>
      deeds.ask({ type: 'board.revokeLinks', member }, () => told().closedLink(name), null)
  }
}
