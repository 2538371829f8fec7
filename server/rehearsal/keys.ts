// The rehearsal's keys: one for each practice, made up; one practice has been forgotten, so that somebody has none.
import { makeKeys } from '../keys/making.ts'
import { type Shelf, storeKeys } from '../keys/storing.ts'

const FORGOTTEN = 'Bagenkop Lægepraksis'

export async function giveKeys(shelf: Shelf, keySender: string): Promise<void> {
  const made = makeKeys(shelf.room.state, new Set(), 'practice').filter((row) => row.practice !== FORGOTTEN)
  await storeKeys(shelf, { id: keySender, roles: ['keys'] }, made)
}
