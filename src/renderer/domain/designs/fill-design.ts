import type { PlacedPart, PlacedSheet } from '../paper/placed'
import type { Design } from '../records/design'
import { fillLine } from '../wording/fill-wording'
import type { TermValues } from '../wording/wording'

function filled(part: PlacedPart, values: TermValues): PlacedPart {
  if (part.kind !== 'text') return part
  const lines = part.text.split('\n').map(line => fillLine(line, values).trim())
  return { ...part, text: lines.filter(line => line !== '').join('\n') }
}

/** A checked design with its facts filled in, as it is printed. Texts that came to nothing are left out. */
export const fillDesign = ({ id, page, overprint, parts }: Design, values: TermValues): PlacedSheet => ({
  ...page,
  overprint,
  designId: id,
  parts: parts.map(part => filled(part, values)).filter(part => part.kind !== 'text' || part.text !== ''),
})
