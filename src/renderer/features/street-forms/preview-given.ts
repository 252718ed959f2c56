import { formSources } from '../../domain/forms/form-sources'
import type { Given } from '../../domain/forms/form-row'

const hidden: readonly string[] = ['identity', 'phone']

const masked: ReadonlySet<string> = new Set(
  formSources.flatMap(({ facts }) =>
    facts.flatMap(({ tells }) =>
      tells.filter(({ privacy }) => hidden.includes(privacy)).map(({ field }) => field),
    ),
  ),
)

/** On the screen numbers stand masked, whatever the file will say. */
export const previewGiven: Given = { isGiven: () => true, isMasked: field => masked.has(field) }
