// What can be asked about the board, and what can happen to it.
import { z } from 'zod'
import { LONGEST } from '../../limits.ts'
import { id, line } from '../../playbook.ts'
import { roles } from '../../slice.ts'

const role = z.enum(roles)
const someRoles = z
  .array(role)
  .max(20)
  .transform((given) => roles.filter((r) => given.includes(r)))
/** SHA-256 of a token, hexadecimal: the token itself never comes near the log. */
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'hash' })
const name = line(LONGEST.name)

export const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board.add'), name, roles: someRoles }),
  z.object({ type: z.literal('board.rename'), member: id, name }),
  z.object({ type: z.literal('board.setRoles'), member: id, roles: someRoles }),
  z.object({ type: z.literal('board.handOver'), role, from: id, to: id }),
  z.object({ type: z.literal('board.remove'), member: id }),
  z.object({ type: z.literal('board.restore'), member: id }),
  z.object({ type: z.literal('board.forget'), member: id }),
  /** With `instead`, the member's other links are closed at the same time. */
  z.object({ type: z.literal('board.makeLink'), member: id, hash, instead: z.boolean().default(false) }),
  z.object({ type: z.literal('board.revokeLinks'), member: id })
])
export type BoardCommand = z.output<typeof command>

const personal = z.object({ name: z.string() }).nullable()

export const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board.added'), id, roles: z.array(role), personal }),
  z.object({ type: z.literal('board.renamed'), id, personal }),
  z.object({ type: z.literal('board.rolesSet'), id, roles: z.array(role) }),
  z.object({ type: z.literal('board.handedOver'), id, role, to: id }),
  z.object({ type: z.literal('board.removed'), id }),
  z.object({ type: z.literal('board.restored'), id }),
  z.object({ type: z.literal('board.forgotten'), id }),
  z.object({ type: z.literal('board.linkMade'), id, hash, instead: z.boolean() }),
  z.object({ type: z.literal('board.linksRevoked'), id })
])
export type BoardEvent = z.output<typeof event>
