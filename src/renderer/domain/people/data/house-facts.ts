import type { FieldToEnter } from '../../entering/field-to-enter'
import { fieldsOf } from '../../entering/field-to-enter'
import { house } from '../../records/house'

/** What is asked of a house, besides where it lies and who owns it. */
export const houseFactFields = fieldsOf(house, [
  { field: 'area', way: 'text', hint: '例如 86.35，业主表决按它计算', unit: '㎡' },
  { field: 'innerArea', way: 'decimal', unit: '㎡' },
  { field: 'usage', way: 'text', hint: '例如：住宅、商业、车库' },
])

/** What is asked of an owner who is not on the roster of residents. */
export const ownerFields: readonly FieldToEnter[] = [
  { field: 'name', label: '业主姓名', way: 'text', required: true, hint: '房产证上的姓名' },
  { field: 'idNumber', label: '证件号码', way: 'text', hint: '没有不填' },
  { field: 'phone', label: '联系电话', way: 'text', hint: '几个号码用 / 分隔' },
  { field: 'share', label: '产权份额', way: 'text', hint: '例如 50%、1/2、共同共有' },
]
