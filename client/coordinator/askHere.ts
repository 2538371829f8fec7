// Asks for something as any other deed, but answers with the refusal's sentence, to be told where it was asked.
import type { Command } from '../../shared/slices/index.ts'
import type { Deeds, Told } from '../ui/deeds.svelte.ts'

/** Null when it was done, or taken back before it was sent. */
export async function askHere(deeds: Deeds, command: Command, told: Told, undo: Command | null): Promise<Told | null> {
  const before = deeds.notices.at(-1)?.id ?? 0
  if (await deeds.ask(command, told, undo)) return null
  const notice = deeds.notices.at(-1)
  if (!notice || notice.id <= before) return null
  deeds.dismiss(notice.id)
  return notice.told
}
