import type { Salvaged } from '../../renderer/adapters/store/salvage'
import { clockTime } from '../../renderer/domain/journal/clock'
import { recordKinds } from '../../renderer/domain/records/index'

const two = (n: number): string => String(n).padStart(2, '0')

/** By this PC's clock: 2026-11-22 09:00. */
export function timeWords(milliseconds: number): string {
  const at = new Date(milliseconds)
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** When an entry was written; null where its key does not say, as somebody may have put in. */
export function clockMoment(clock: string): number | null {
  return /^\d{15}-\d{5}-./.test(clock) ? clockTime(clock) : null
}

function clockWords(clock: string): string {
  const moment = clockMoment(clock)
  return moment === null ? '时间不明' : timeWords(moment)
}

const times = (clocks: readonly string[]): string => {
  const shown = clocks.slice(0, 5).map(clockWords).join('、')
  return clocks.length > 5 ? `${shown} 等` : shown
}

const labelOf = (name: string): string => recordKinds.find(({ kind }) => kind === name)?.label ?? name

/** 居民 8,231、住户 2,100, in the order of the kinds. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  const some = recordKinds.flatMap(({ kind, label }) => {
    const count = counts[kind] ?? 0
    return count === 0 ? [] : [`${label} ${count.toLocaleString('zh-CN')}`]
  })
  return some.length === 0 ? '没有资料' : some.join('、')
}

/** How many entries, and from when to when. */
export function entryWords({ entries, firstClock, lastClock }: Salvaged): string {
  if (firstClock === null || lastClock === null) return '没有操作记录'
  return `操作记录 ${entries.toLocaleString('zh-CN')} 条，${clockWords(firstClock)} 至 ${clockWords(lastClock)}`
}

type Loss = (found: Salvaged) => readonly string[]

const spared = '有之后的备份，资料不受影响，只是操作记录不全。'

const gaps: Loss = found =>
  found.gaps.map(({ after, before, covered }) => {
    const rest = covered ? spared : '其中的改动没有找到。'
    if (after === null) return `${clockWords(before ?? '')} 以前还有操作，不在给出的文件里；${rest}`
    if (before === null) return `${clockWords(after)} 以后还有操作，没有找到；${rest}`
    return `${clockWords(after)} 与 ${clockWords(before)} 之间至少缺一条操作；${rest}`
  })

const partial: Loss = found =>
  found.partial.map(
    ({ clock, missing, covered }) =>
      `${clockWords(clock)} 的操作缺 ${String(missing)} 段内容，其余已读出；${covered ? spared : '缺的内容没有找到。'}`,
  )

const broken: Loss = ({ broken: clocks }) =>
  clocks.length === 0 ? [] : [`${String(clocks.length)} 条操作打不开，可能被人改动过：${times(clocks)}。`]

const unfinished: Loss = ({ unfinished: clocks }) =>
  clocks.length === 0
    ? []
    : [`${String(clocks.length)} 条操作没有写完，或者末尾已损坏，没有采用：${times(clocks)}。`]

const skipped: Loss = ({ skipped: count }) =>
  count === 0 ? [] : [`${String(count)} 处修改找不到所改的资料（登记它的操作已缺失），没有采用。`]

function mixedCounts({ mixed: names }: Salvaged): string {
  const counts = new Map<string, number>()
  for (const { kind } of names) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${labelOf(kind)} ${String(count)}`).join('、')
}

const mixed: Loss = found =>
  found.mixed.length === 0
    ? []
    : [`有的资料在缺口之后又改过，缺口里如果也改过，那一次已经丢失，请逐条核对：${mixedCounts(found)}。`]

/** Everything that is missing or in doubt, a sentence each. */
export const lossWords: Loss = found =>
  [gaps, partial, broken, unfinished, skipped, mixed].flatMap(loss => loss(found))
