import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  VerticalAlignSection,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { byKind } from '../../domain/paper/by-kind'
import type { Paper } from '../../domain/paper/paper'
import { letterParts } from './letter-blocks'
import { BODY, cells, CHARACTER_SPACE, page, PITCH, twips } from './measures'
import { officialPart } from './official-blocks'
import { fontOf, fontTable } from './typefaces'

const officialParts = byKind(officialPart)

/** “— 1 —” in 4号 宋体, one character in from the outer edge (GB/T 9704-2012 §7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  const dashed = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf('宋体'), size: 28 })
  const paragraph = new Paragraph({
    children: [dashed],
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: cells(1) },
  })
  return new Footer({ children: [paragraph] })
}

/** The dashes of the page number stand 7 mm below the text block, so the footer ends 25.5 mm above the edge of the paper. */
const FOOTER = twips(25.5)

const official = (paper: Paper): ISectionOptions => ({
  properties: {
    page: {
      size: { width: page.width, height: page.height },
      margin: {
        top: page.top,
        bottom: page.bottom,
        left: page.left,
        right: page.right,
        header: twips(15),
        footer: FOOTER,
      },
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: PITCH, charSpace: CHARACTER_SPACE },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
  children: paper.blocks.flatMap(block => officialParts(block)),
})

const frame = { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: 'B88C38', space: 24 }

/** One landscape sheet in a frame, its body in the middle. */
const letter = (paper: Paper): ISectionOptions => ({
  properties: {
    verticalAlign: VerticalAlignSection.CENTER,
    page: {
      size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
      margin: { top: twips(28), bottom: twips(25), left: twips(40), right: twips(40) },
      borders: {
        pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
        pageBorderTop: frame,
        pageBorderBottom: frame,
        pageBorderLeft: frame,
        pageBorderRight: frame,
      },
    },
  },
  children: paper.blocks.flatMap(block => letterParts(block)),
})

/** A paper as the bytes of a .docx. */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    evenAndOddHeaderAndFooters: paper.form !== 'letter',
    styles: {
      default: { document: { run: { font: fontOf('仿宋'), size: BODY, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [paper.form === 'letter' ? letter(paper) : official(paper)],
  })
  return Packer.pack(document, 'uint8array', undefined, [fontTable])
}
