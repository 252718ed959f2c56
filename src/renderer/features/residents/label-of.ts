import type { FactField } from '../../domain/roster/facts'
import { factLabel } from '../../domain/roster/field-of-heading'

/** What the screens call a fact: as rosters do, but for the tags, which have one name wherever they are shown. */
export const labelOf = (field: FactField): string => (field === 'tags' ? '标签' : factLabel(field))
