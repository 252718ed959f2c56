import { fillDesign } from '../domain/designs/fill-design'
import type { Imprint } from '../domain/paper/paper-draft'
import type { Design } from '../domain/records/design'
import type { OfficeLaid } from './define-office-paper'
import { commonValues } from './design-terms'

/** What was laid out, on a sheet of the office's own design where one was chosen. */
export function onSheet(laid: OfficeLaid, design: Design | undefined, imprint: Imprint): OfficeLaid {
  if (!laid.ok || design === undefined) return laid
  const values = { ...laid.values, ...commonValues(imprint, laid.words) }
  return { ...laid, paper: { ...laid.paper, placed: fillDesign(design, values) } }
}
