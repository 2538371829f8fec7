// Asks the server to read a list of participants.
import { type ReadList, readAnswer } from './answer.ts'
import { type Outcome, readFile, type Source } from './readFile.ts'

export type Answer = Outcome<{ list: ReadList }>

function listIn(body: unknown) {
  const list = readAnswer(body)
  return list && { list }
}

/** @param columns the fields of the columns as somebody has chosen them; null lets the server see for itself */
export function readList(source: Source, columns: readonly string[] | null, stop: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams({ name: source.name, ...(columns && { columns: columns.join(',') }) })
  return readFile(`participants?${query}`, source.bytes, listIn, stop)
}
