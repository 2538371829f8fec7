// A text as the path of a QR code: each run of dark squares in a row is one rectangle.
import { encode } from 'uqr'

/** Four white squares all round, as the standard asks; without them phones look for the code in vain on a dark page. */
const QUIET = 4

export interface Drawing {
  /** Squares along each side, quiet zone included. */
  size: number
  path: string
}

export function qr(text: string): Drawing {
  // the lowest correction gives the largest squares: what is read off a screen is small, but never dirty
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET })
  return { size, path: data.map(runs).join('') }
}

function runs(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`
  }
  return path
}
