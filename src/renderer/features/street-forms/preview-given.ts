import { factPrivacy } from '../../domain/roster/fact-privacy'
import { factFields } from '../../domain/roster/facts'
import type { Given } from '../../domain/forms/form-row'

const masked: ReadonlySet<string> = new Set([
  ...factFields.filter(field => ['identity', 'phone'].includes(factPrivacy(field))),
  ...['户主电话', 'property-enterprise.contactPhone', 'green-case.partyPhone', 'member-unit.phone'],
])

/** On the screen numbers stand masked, whatever the file will say. */
export const previewGiven: Given = { isGiven: () => true, isMasked: field => masked.has(field) }
