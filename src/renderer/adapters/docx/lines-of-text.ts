import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Tab,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
} from 'docx'
import { BODY, PITCH } from './measures'
import { fontOf, type TypefaceRole } from './typefaces'

/** How a run looks: size in half points. */
export type Look = {
  readonly role: TypefaceRole
  readonly size?: number
  readonly heavy?: boolean
  readonly colour?: string
  readonly underlined?: boolean
}

const weight = (heavy = false): { readonly bold?: true } => (heavy ? { bold: true } : {})

export const run = (text: string, { role, size = BODY, heavy, colour, underlined }: Look): TextRun =>
  new TextRun({
    children: text.split('\t').flatMap((part, nth) => (nth === 0 ? [part] : [new Tab(), part])),
    font: fontOf(role),
    size,
    ...weight(heavy),
    ...(colour !== undefined && { color: colour }),
    ...(underlined === true && { underline: { type: UnderlineType.SINGLE } }),
  })

/** A paragraph on the grid: each of its lines takes one line of it. */
export const onGrid = (children: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    children: [...children],
    spacing: { line: PITCH, lineRule: LineRuleType.EXACT, ...options.spacing },
  })

export const centred = (children: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  onGrid(children, { ...options, alignment: AlignmentType.CENTER })

export const blankLine = (): Paragraph => onGrid([])
