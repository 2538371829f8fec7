// What was left out, told in brief.

/** Why a line was left out; each reading has its own codes. */
interface Left {
  line: number
  code: string
  values: readonly string[]
}
interface More extends Left {
  code: 'more'
}

/** The most skipped lines that are told one by one. */
const MOST_SKIPPED = 200

/** So many that nobody reads them all are counted; what is said of the rest of the file is always said. */
export function inBrief<Skip extends Left>(skipped: readonly Skip[]): (Skip | More)[] {
  const isOfRest = ({ code }: Left) => code === 'too-many' || code === 'beyond'
  const lines = skipped.filter((skip) => !isOfRest(skip))
  const [next, ...others] = lines.slice(MOST_SKIPPED)
  const more: More[] = next ? [{ line: next.line, code: 'more', values: [String(others.length + 1)] }] : []
  return [...lines.slice(0, MOST_SKIPPED), ...more, ...skipped.filter(isOfRest)]
}
