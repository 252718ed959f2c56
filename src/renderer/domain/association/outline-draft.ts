import type { RegulationOutline } from './data/regulation-outlines'

/** What stands where nothing was filled in. */
const EMPTY = '＿＿＿＿'

/** The paragraphs of a draft from an outline, with what was filled in by id; what is left open stays a line to be written on. */
export const outlineDraft = (
  { paragraphs }: RegulationOutline,
  filled: Readonly<Record<string, string>>,
): readonly string[] =>
  paragraphs.map(paragraph =>
    paragraph.replace(/\{(\w+)\}/gu, (_, id: string) => filled[id]?.trim() || EMPTY),
  )
