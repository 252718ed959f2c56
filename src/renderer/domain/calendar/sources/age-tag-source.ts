import { atOnce } from '../../paced'
import { lackingInTurns } from '../../people/age-tags'
import { ageTagRule } from '../../records/age-tag-rule'
import { resident } from '../../records/resident'
import type { DueItem, DueSource, DueWindow, RecordsNow } from '../due-item'

function* byTag(records: RecordsNow, { today }: DueWindow): Generator<undefined, readonly DueItem[]> {
  const lines = new Map<string, { readonly note: string; count: number }>()
  for (const { tag } of yield* lackingInTurns(records.all(resident), records.all(ageTagRule), today)) {
    const line = lines.get(tag.name) ?? { note: tag.basis ?? '', count: 0 }
    line.count += 1
    lines.set(tag.name, line)
  }
  return [...lines].map(([name, { note, count }]) => ({
    key: name,
    title: `可加“${name}”标签：${String(count)} 人`,
    day: today,
    path: '/residents/age-tags',
    note,
    count,
    waits: '待确认',
  }))
}

/** People who have reached the age of a tag and lack it, as many as there are: never by name, since the home page stands open. */
export const ageTags: DueSource = {
  id: 'age-tags',
  label: '年龄标签',
  kinds: [resident, ageTagRule],
  days: [0],
  basis: '满多少周岁算，按设置里的年龄标签',
  items: (records, window) => atOnce(byTag(records, window)),
  inTurns: byTag,
}
