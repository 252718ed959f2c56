import type { RowState } from '../../domain/roster/plan'

/** The states of a planned row in the order the summary lists them, and what a clerk calls them. */
export const rowStates: readonly { state: RowState; label: string; color: string }[] = [
  { state: 'create', label: '新增', color: 'green' },
  { state: 'update', label: '更新', color: 'blue' },
  { state: 'unchanged', label: '相同', color: 'default' },
  { state: 'doubtful', label: '待定', color: 'orange' },
  { state: 'rejected', label: '有误', color: 'red' },
]

export const stateColor = (state: RowState): string =>
  rowStates.find(one => one.state === state)?.color ?? 'default'

export const stateLabel = (state: RowState): string => rowStates.find(one => one.state === state)?.label ?? ''
