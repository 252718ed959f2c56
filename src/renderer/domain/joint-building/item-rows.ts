import type { Records } from '../ports'
import { jointItem, jointLists, type JointItem, type JointList } from '../records/joint-item'
import { jointUnit } from '../records/joint-unit'
import type { OutSheet } from '../sheet/workbook'
import { stateOn } from '../turns/road'
import { jointListWords } from './data/joint-fields'
import { jointItemRoad } from './data/joint-roads'

/** One line of a list as it is shown: whose it is, how far it has come, and what it brings together. */
export type ItemRow = {
  readonly key: string
  readonly one: JointItem
  readonly unit: string
  readonly state: string
  readonly open: boolean
  /** Of a project: the need and the resource; of those: the projects that take them up. */
  readonly matched: string
}

function matchedWords(one: JointItem, all: readonly JointItem[]): string {
  const titleOf = (id: string | undefined): string[] =>
    all.filter(other => other.id === id).map(({ title }) => title)
  const linked =
    one.list === 'project'
      ? [...titleOf(one.needId), ...titleOf(one.resourceId)]
      : all
          .filter(({ needId, resourceId }) => needId === one.id || resourceId === one.id)
          .map(({ title }) => title)
  return linked.join('、')
}

const listPlace = (list: JointList): number => jointLists.indexOf(list)

/** Every line of the three lists: needs, then resources, then projects; what is due first comes first. */
export function itemRows(records: Pick<Records, 'all' | 'find'>): readonly ItemRow[] {
  const all = records.all(jointItem)
  return all
    .map(one => {
      const state = stateOn(jointItemRoad, one.steps)
      return {
        key: one.id,
        one,
        unit: records.find(jointUnit, one.jointUnitId)?.name ?? '',
        state: jointItemRoad.states[state],
        open: state === 'listed' || state === 'begun',
        matched: matchedWords(one, all),
      }
    })
    .toSorted(
      (one, other) =>
        listPlace(one.one.list) - listPlace(other.one.list) ||
        (one.one.dueOn ?? '9').localeCompare(other.one.dueOn ?? '9') ||
        one.one.title.localeCompare(other.one.title, 'zh-CN'),
    )
}

/** The lists as a sheet. */
export const itemSheet = (rows: readonly ItemRow[]): OutSheet => ({
  name: '三张清单',
  columns: [
    { heading: '清单', width: 12 },
    { heading: '单位', width: 28 },
    { heading: '名称', width: 30 },
    { heading: '内容', width: 40 },
    { heading: '对接', width: 30 },
    { heading: '完成时限', width: 13 },
    { heading: '状态', width: 10 },
  ],
  rows: rows.map(({ one, unit, state, matched }) => [
    jointListWords[one.list].list,
    unit,
    one.title,
    one.details ?? null,
    matched === '' ? null : matched,
    one.dueOn ?? null,
    state,
  ]),
  landscape: true,
})
