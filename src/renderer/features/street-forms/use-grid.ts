import { useMemo } from 'react'
import { resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import type { GridLine } from './FormGrid'
import type { FormLines } from './use-form-lines'

export const shownLines = ['全部', '有变化的'] as const
export type ShownLines = (typeof shownLines)[number]

/** The lines of the grid: those of today, and below them who was there last time and is no more. */
export function useGrid({ shown, changes, last }: FormLines, only: ShownLines): readonly GridLine[] {
  const { records } = useServices()
  return useMemo(() => {
    const lines = shown.map(({ row, values }, at): GridLine => ({
      key: row.id,
      name: row.name,
      values,
      change: changes.lines[at] ?? { kind: 'same' },
    }))
    const gone = changes.gone.map((id): GridLine => ({
      key: id,
      name: records.find(resident, id)?.name ?? '（已删除）',
      values: [],
      change: { kind: 'gone' },
    }))
    const all = last === undefined ? lines : [...lines, ...gone]
    return only === '全部' ? all : all.filter(({ change }) => change.kind !== 'same')
  }, [shown, changes, last, only, records])
}
