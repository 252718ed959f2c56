import type { FormMapping } from './form-mapping'

/** Whether a form has a line for each person or record; one that counts, or only takes figures in cells of its own, has none. */
export const listsLines = ({ counts, columns }: Pick<FormMapping, 'counts' | 'columns'>): boolean =>
  counts === undefined && Object.values(columns).some(({ kind }) => kind !== 'blank')
