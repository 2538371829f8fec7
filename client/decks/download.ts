// The PDF as it came, into the browser's own folder for such: asked for with one's link, which no address can carry.
import { fetchHere } from '../here.ts'

/** False when it could not be fetched. */
export async function download(deck: string, name: string): Promise<boolean> {
  try {
    const response = await fetchHere(`decks/${deck}/file`, {})
    if (!response.ok) return false
    const url = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = url
    link.download = `${name}.pdf`
    link.click()
    // it is being written now: a moment later the copy in memory can go
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return true
  } catch {
    return false
  }
}
