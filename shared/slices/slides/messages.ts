// What can be asked about the slides, and what can happen to them.
import { z } from 'zod'
import { HIGHEST_PAGE, LONGEST, MOST_PAGES } from '../../limits.ts'
import { id, line, text } from '../../playbook.ts'

const place = z.object({ deck: id.nullable(), page: z.int().min(0).max(HIGHEST_PAGE) })
const page = z.int().min(1).max(HIGHEST_PAGE)
const cue = {
  /** Null is the first there is. */
  deck: id.nullish(),
  /** Without pages nothing is to be shared, unless it says otherwise. */
  from: page.nullish(),
  to: page.nullish(),
  stops: z.boolean().optional(),
  say: text(LONGEST.cue)
    .transform((words) => words || null)
    .nullish()
}
type Pages = { from?: number | null | undefined; to?: number | null | undefined }
const inOrder = ({ from, to }: Pages) => from == null || to == null || from <= to
const backwards = { path: ['to'], error: 'from-above-to' }

export const command = z.discriminatedUnion('type', [
  /** Once its file is there. */
  z.object({
    type: z.literal('slides.addDeck'),
    id,
    name: line(LONGEST.title),
    pages: z
      .array(z.object({ title: text(LONGEST.pageTitle) }))
      .min(1)
      .max(MOST_PAGES)
  }),
  z.object({ type: z.literal('slides.removeDeck'), id }),
  z.object({ type: z.literal('slides.restoreDeck'), id }),
  /** Next or back. `from` is the page that was seen to be asked for, or shown. */
  z.object({ type: z.literal('slides.ask'), from: place, by: z.literal([1, -1]) }),
  /** This is the page that is shown. `wanted` is asked for again: it takes back what answered it. */
  z.object({ type: z.literal('slides.show'), ...place.shape, wanted: place.optional() }),
  z.object({ type: z.literal('slides.ready'), deck: id.nullable(), page }),
  z.object({ type: z.literal('slides.unready') }),
  /** `after` is the cue it comes after, null for none; the last, when left out. */
  z
    .object({ type: z.literal('slides.cue'), id: id.optional(), block: id, ...cue, after: id.nullish() })
    .refine(inOrder, backwards)
    .refine(({ from, to }) => from != null || to == null, { path: ['from'], error: 'to-alone' }),
  z.object({ type: z.literal('slides.editCue'), id, ...cue }).refine(inOrder, backwards),
  z.object({ type: z.literal('slides.removeCue'), id }),
  z.object({ type: z.literal('slides.restoreCue'), id })
])
export type SlidesCommand = z.output<typeof command>

const at = z.object({ deck: z.string().nullable(), page: z.number() })
const pages = {
  deck: z.string().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  stops: z.boolean()
}
const personal = z.object({ say: z.string().nullable() }).nullable()

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('slides.deckAdded'),
    id,
    pages: z.number(),
    personal: z.object({ name: z.string(), titles: z.array(z.string()) }).nullable()
  }),
  z.object({ type: z.literal('slides.deckRemoved'), id }),
  z.object({ type: z.literal('slides.deckRestored'), id }),
  z.object({ type: z.literal('slides.asked'), to: at }),
  z.object({ type: z.literal('slides.shown'), to: at, wanted: at }),
  z.object({ type: z.literal('slides.readied'), to: at }),
  z.object({ type: z.literal('slides.unreadied') }),
  /** What was read from the playbook's text is the item's own from now on. */
  z.object({
    type: z.literal('slides.cuesTaken'),
    block: z.string(),
    text: z.string(),
    cues: z.array(z.object({ id, ...pages })),
    personal: z.object({ says: z.array(z.string().nullable()) }).nullable()
  }),
  z.object({
    type: z.literal('slides.cued'),
    id,
    block: z.string(),
    ...pages,
    after: z.string().nullable(),
    personal
  }),
  z.object({ type: z.literal('slides.cueEdited'), id, ...pages, personal }),
  z.object({ type: z.literal('slides.cueRemoved'), id }),
  z.object({ type: z.literal('slides.cueRestored'), id })
])
export type SlidesEvent = z.output<typeof event>
