import type { ColumnContent, DayStyle, NumberStyle } from '../../../../domain/forms/form-mapping'

export type SpecialKind = Exclude<ColumnContent['kind'], 'fact'>

/** What a column can take besides a fact, and what it begins with; `heading` is the column's. */
export const specialKinds: readonly {
  readonly kind: SpecialKind
  readonly label: string
  readonly begin: (heading: string) => ColumnContent
}[] = [
  {
    kind: 'tag',
    label: '有某标签就填“是”或 √',
    begin: () => ({ kind: 'tag', tag: '低保', yes: '√', no: '' }),
  },
  {
    kind: 'tag-fact',
    label: '标签的起止日期、依据、来源',
    begin: () => ({ kind: 'tag-fact', tag: '低保', tells: 'since' }),
  },
  {
    kind: 'is',
    label: '某项等于某值就填“是”或 √',
    begin: () => ({ kind: 'is', fact: 'sex', value: '男', yes: '√', no: '' }),
  },
  {
    kind: 'composed',
    label: '几项合在一起',
    begin: () => ({ kind: 'composed', pattern: '{building}-{unit}-{room}' }),
  },
  { kind: 'constant', label: '每行都一样的文字', begin: () => ({ kind: 'constant', text: '' }) },
  {
    kind: 'own',
    label: '只有本表要的，由我填，下月还在',
    begin: heading => ({ kind: 'own', name: heading || '本表内容' }),
  },
  { kind: 'change', label: '比上次：新增、变动、减少', begin: () => ({ kind: 'change' }) },
  { kind: 'blank', label: '留空', begin: () => ({ kind: 'blank' }) },
]

export const numberStyles: readonly { readonly value: NumberStyle; readonly label: string }[] = [
  { value: 'plain', label: '连写 140213199003071248' },
  { value: 'grouped', label: '分段 140213 19900307 1248' },
  { value: 'masked', label: '遮盖 140213************' },
  { value: 'apostrophe', label: '前面加撇号' },
]

export const dayStyles: readonly { readonly value: DayStyle; readonly label: string }[] = [
  { value: '-', label: '1990-03-07' },
  { value: '', label: '19900307' },
  { value: '.', label: '1990.03.07' },
  { value: '年', label: '1990年3月7日' },
  { value: 'month-', label: '1990-03' },
  { value: 'month', label: '199003' },
  { value: 'month.', label: '1990.03' },
  { value: 'month年', label: '1990年3月' },
]

export const tagTells = [
  { value: 'since', label: '开始日期' },
  { value: 'until', label: '结束日期' },
  { value: 'basis', label: '依据' },
  { value: 'source', label: '来源部门' },
] as const

/** As of which day an age is told; a day of its own is typed. */
export const agesAsOf = [
  { value: 'today', label: '填表当天' },
  { value: 'month-end', label: '本月底' },
  { value: 'year-end', label: '本年底' },
] as const
