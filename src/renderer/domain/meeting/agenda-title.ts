import type { AgendaItem } from '../records/meeting'

/** The title as a sentence names it: reports and rules are documents and stand in 《》. */
export const quoted = ({ kind, title }: Pick<AgendaItem, 'kind' | 'title'>): string =>
  (kind === 'report' || kind === 'rule') && !title.startsWith('《') ? `《${title}》` : title
