import { readFileSync } from 'node:fs'
import fontkit from '@cantoo/fontkit'
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib'
import type { Block, Paper } from '../../src/renderer/domain/paper/paper'

const [width, height] = [841.89, 595.28]
const left = 113.4
const measure = width - 2 * left

const files = { title: 'song-black', number: 'kai-light', body: 'kai' } as const
type Fonts = Readonly<Record<keyof typeof files, PDFFont>>

/** The font files in memory, as a program that prints all day would hold them. */
const bytes = Object.fromEntries(
  Object.values(files).map(name => [name, readFileSync(`out/fonts/${name}.ttf`)]),
)

/** A document of the peer's with the three typefaces of a certificate, each to be cut down to what is used. */
async function begun(): Promise<{ document: PDFDocument; fonts: Fonts }> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const embed = (role: keyof typeof files) => document.embedFont(bytes[files[role]] ?? '', { subset: true })
  const [title, number, body] = [await embed('title'), await embed('number'), await embed('body')]
  return { document, fonts: { title, number, body } }
}

/** Lines of so many characters: the peer breaks no Chinese by itself. */
const linesOf = (text: string, size: number): readonly string[] => {
  const most = Math.floor(measure / size)
  const characters = Array.from(`\u3000\u3000${text}`)
  return Array.from({ length: Math.ceil(characters.length / most) }, (_, nth) =>
    characters.slice(nth * most, (nth + 1) * most).join(''),
  )
}

type Pen = { y: number }

function drawBlock(page: PDFPage, block: Block, { title, number, body }: Fonts, pen: Pen): void {
  if (block.kind === 'title')
    page.drawText(block.text, { x: 250, y: 450, size: 58, font: title, color: rgb(0.84, 0.05, 0.05) })
  if (block.kind === 'number') page.drawText(block.text, { x: 560, y: 420, size: 14, font: number })
  if (block.kind === 'salutation')
    page.drawText(block.name + block.suffix, { x: left, y: pen.y, size: 27, font: body })
  if (block.kind === 'paragraph') {
    for (const line of linesOf(block.text, 22)) {
      pen.y -= 38
      page.drawText(line, { x: left, y: pen.y, size: 22, font: body })
    }
  }
  if (block.kind === 'signature') {
    page.drawText(block.unit, { x: 500, y: 150, size: 20, font: number })
    page.drawText(block.date, { x: 520, y: 115, size: 20, font: number })
  }
}

function drawPaper(document: PDFDocument, paper: Paper, fonts: Fonts): void {
  const page = document.addPage([width, height])
  page.drawRectangle({
    x: 25.5,
    y: 25.5,
    width: width - 51,
    height: height - 51,
    borderWidth: 2.4,
    borderColor: rgb(0.72, 0.55, 0.22),
  })
  page.drawRectangle({
    x: 35.4,
    y: 35.4,
    width: width - 71,
    height: height - 71,
    borderWidth: 0.7,
    borderColor: rgb(0.84, 0.05, 0.05),
  })
  const pen = { y: 370 }
  for (const block of paper.blocks) drawBlock(page, block, fonts, pen)
}

/** The peer's way: the same words at the same sizes in the same typefaces, all papers in one file. */
export async function peerPdf(papers: readonly Paper[]): Promise<Uint8Array> {
  const { document, fonts } = await begun()
  for (const paper of papers) drawPaper(document, paper, fonts)
  return document.save()
}
