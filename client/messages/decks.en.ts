// What is said about decks, in English.
import { n } from './counting.en.ts'
import type { da } from './decks.da.ts'

const HOW = 'in PowerPoint: File → Export → Create PDF/XPS'
const pagesOf = (count: number) => n(count, 'page', 'pages')
const megabytes = (bytes: number) => (bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 0 })

export const en: typeof da = {
  title: 'Decks',
  unnamed: 'Slides',
  none: {
    title: 'Put the slides in',
    why: 'Then you see, page by page, what is shown now and what comes next, and the moderator can follow. The participants see none of it here.',
    formats:
      'PDF, 100 pages and 60 MB at most. If you have a PowerPoint, make a PDF of it first: File → Export → Create PDF/XPS.',
    drop: 'or drag it here',
    choose: 'Choose a PDF'
  },
  add: 'Add a PDF',
  drop: 'Drop the file here to add it',
  another: 'Choose another file',
  dismiss: 'Close',
  stop: 'Stop',
  stopIt: (name: string) => `Stop adding ${name}`,
  pages: pagesOf,
  steps: {
    waits: 'Waits its turn',
    opens: 'Opening the file',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    sends: 'Sending the file',
    ends: 'Saving'
  },
  offline: 'Waiting for the connection',
  download: 'Download',
  downloadIt: (name: string) => `Download ${name} as PDF`,
  downloading: 'Fetching',
  noDownload: 'The file could not be fetched. See whether there is a connection, and try again.',
  remove: 'Remove',
  removeIt: (name: string) => `Remove ${name}`,
  page: (page: number, title: string) => (title === '' ? `Page ${page}` : `Page ${page}: ${title}`),
  told: {
    added: (name: string, pages: number) => `you added “${name}”, ${pagesOf(pages)}`,
    removed: (name: string) => `you removed “${name}”`
  },
  faults: {
    powerpoint: 'It is a PowerPoint file. Choose File → Export → Create PDF/XPS in PowerPoint, and add the PDF here.',
    keynote: 'It is a Keynote file. Choose File → Export To → PDF in Keynote, and add the PDF here.',
    impress: 'It is a LibreOffice file. Choose File → Export As → PDF in LibreOffice, and add the PDF here.',
    picture: `It is a picture, not a PDF. Put it on a slide, and make a PDF of that (${HOW}).`,
    other: `It is not a PDF. Open the file in its own program, and save it as a PDF (${HOW}).`,
    empty: 'There is nothing in the file. Check that it is the right one, and choose it again.',
    'too-large': (bytes: number) =>
      `The file is ${megabytes(bytes)} MB and may be 60 at most. Make its pictures smaller (in PowerPoint: Picture Format → Compress Pictures), and make the PDF again.`,
    'too-many-pages': (pages: number) =>
      `The PDF has ${pagesOf(pages)}, and there is room for 100. Split it, or take pages out, and add it again.`,
    locked: 'The PDF is locked with a password. Save it without, and add it again.',
    broken: 'The PDF is damaged and cannot be read. Make it again, and add the new one.',
    gone: 'The file cannot be read. Perhaps it was moved, or is a folder. Choose it again.',
    refused: 'The server could not take the file. Try again in a moment.'
  }
}
