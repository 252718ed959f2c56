import { bases } from './data/bases'
import type { GivingOutPlan } from './plan-giving-out'

const columnWords = (columns: GivingOutPlan<string>['columns']): string =>
  columns.map(({ label, masked }) => (masked ? `${label}（遮盖）` : label)).join('、')

/**
 * What the journal keeps of a list given out, without anything about those who are on it: `给文和街道民政办；用途：高龄津贴核对；
 * 依据：法定职责；56 人；2 栏：姓名、身份证号（遮盖）；加密码`.
 *
 * @param people how many are on the list, or how many lines it has of another `unit`
 */
export function givingNote(plan: GivingOutPlan<string>, people: number, unit = '人'): string {
  const { audience, recipient, purpose, basis, columns, password, copies, form } = plan
  return [
    audience === 'public' ? `对外公开（${recipient}）` : `给${recipient}`,
    `用途：${purpose}`,
    `依据：${bases[basis].label}`,
    `${people.toLocaleString('zh-CN')} ${unit}`,
    `${columns.length} 栏：${columnWords(columns)}`,
    ...(form === undefined ? [] : [`式样：${form}`]),
    ...(copies > 1 ? [`${copies} 份`] : []),
    ...(password === null ? [] : ['加密码']),
  ].join('；')
}
