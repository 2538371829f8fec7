// What has been copied elsewhere, to be taken in: text where there is any, else a file.
import type { Source } from './readFile.ts'

export const textIn = (data: DataTransfer | null): string => data?.getData('text/plain') ?? ''
export const fromText = (text: string, name = ''): Source => ({ name, bytes: new Blob([text]), pasted: true })
export const fromFile = (file: File): Source => ({ name: file.name, bytes: file, pasted: false })

export function sourceIn(data: DataTransfer | null, name = ''): Source | null {
  const text = textIn(data)
  if (text.trim() !== '') return fromText(text, name)
  const file = data?.files[0]
  return file ? fromFile(file) : null
}
