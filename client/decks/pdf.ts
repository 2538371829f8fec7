// A PDF opened in the browser: one page at a time as a picture and its words. Only loaded when somebody uploads.
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import { GlobalWorkerOptions, getDocument, PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url'
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url'
import { type Piece, type Words, wordsOf } from './title.ts'

export interface Page extends Words {
  picture: Blob
}
export interface Opened {
  pages: number
  /** Counted from 1. */
  page(n: number): Promise<Page>
  close(): Promise<void>
}

const WIDE = 960
const HIGH = 1280
const LARGEST_PICTURE = 400_000
const qualities = [0.8, 0.6, 0.4, 0.2]

GlobalWorkerOptions.workerSrc = worker

/** @throws PasswordException when it is locked, another Exception when it is broken */
export async function openPdf(file: Blob): Promise<Opened> {
  const task = getDocument({
    range: new FromFile(file),
    disableStream: true,
    disableAutoFetch: true,
    BinaryDataFactory: OurOwn,
    isEvalSupported: false,
    verbosity: 0
  })
  try {
    const pdf = await task.promise
    return {
      pages: pdf.numPages,
      async page(n) {
        const page = await pdf.getPage(n)
        const words = await readWords(page)
        const picture = await draw(page)
        page.cleanup()
        return { ...words, picture }
      },
      close: () => task.destroy()
    }
  } catch (error) {
    await task.destroy()
    throw error
  }
}

/** The pieces that are needed, when they are: a large file is never in memory whole. */
class FromFile extends PDFDataRangeTransport {
  readonly #file: Blob

  constructor(file: Blob) {
    super(file.size, null)
    this.#file = file
  }
  override async requestDataRange(begin: number, end: number) {
    const bytes = await this.#file.slice(begin, end).arrayBuffer()
    this.onDataRange(begin, new Uint8Array(bytes))
  }
}

/** What scanned pages are unpacked with. */
class OurOwn {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const address = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg }[filename]
    if (!address) throw new Error(`There is no ${filename} here.`)
    return new Uint8Array(await (await fetch(address)).arrayBuffer())
  }
}

async function readWords(page: PDFPageProxy): Promise<Words> {
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return wordsOf(
    items.flatMap((item) => ('str' in item ? [placed(item, view)] : [])),
    view.height
  )
}

function placed(item: { str: string; transform: number[]; width: number }, view: PageViewport): Piece {
  const [, , c = 0, d = 0, e = 0, f = 0] = item.transform
  const [x = 0, y = 0] = view.convertToViewportPoint(e, f)
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }
}

async function draw(page: PDFPageProxy): Promise<Blob> {
  const whole = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(WIDE / whole.width, HIGH / whole.height) })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  // as for print: what is for a screen waits for the page to be looked at
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const picture = await smallEnough(canvas)
  canvas.width = canvas.height = 0 // some browsers keep it otherwise
  return picture
}

async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of qualities) {
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
    if (!picture) break
    if (picture.size <= LARGEST_PICTURE || quality === qualities.at(-1)) return picture
  }
  throw new Error('The page could not be made a picture.')
}
