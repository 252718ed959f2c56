import type { AgendaItem } from '../../records/meeting'

type AgendaKind = {
  readonly label: string
  /** What can come of such an item. An election's outcome is its result, so nothing is entered for it. */
  readonly outcomes: readonly AgendaItem['outcome'][]
}

/** Kinds of agenda items and what can come of them. */
export const agendaKinds: Readonly<Record<AgendaItem['kind'], AgendaKind>> = {
  'follow-up': { label: '上次事项落实情况', outcomes: ['heard', 'deferred'] },
  report: { label: '听取报告', outcomes: ['heard', 'deferred'] },
  rule: { label: '审议制度', outcomes: ['adopted', 'rejected', 'deferred'] },
  election: { label: '选举', outcomes: [] },
  letters: { label: '颁发聘书', outcomes: ['done', 'deferred'] },
  discussion: { label: '讨论事项', outcomes: ['adopted', 'rejected', 'done', 'deferred'] },
}

export const outcomeWords: Readonly<Record<AgendaItem['outcome'], string>> = {
  open: '未议',
  heard: '已听取',
  adopted: '审议通过',
  rejected: '未通过',
  done: '已完成',
  deferred: '暂缓',
}
