import { fieldsOf } from '../../entering/field-to-enter'
import { jointAgreement } from '../../records/joint-agreement'
import { jointItem, type JointList } from '../../records/joint-item'
import { jointUnit } from '../../records/joint-unit'

/** What each of the three lists is called, and what one line of it is. */
export const jointListWords: Readonly<Record<JointList, { readonly list: string; readonly item: string }>> = {
  need: { list: '需求清单', item: '需求' },
  resource: { list: '资源清单', item: '资源' },
  project: { list: '项目清单', item: '项目' },
}

/** What is asked for about a unit, besides which member unit or party organisation it is. */
export const unitFields = fieldsOf(jointUnit, [
  { field: 'name', way: 'text', required: true },
  { field: 'joinedOn', way: 'day' },
  { field: 'contact', way: 'text' },
  { field: 'contactPhone', way: 'text' },
  { field: 'introduction', way: 'long' },
])

/** What is asked for about a line of a list. */
export const itemFields = fieldsOf(jointItem, [
  { field: 'title', way: 'text', required: true },
  { field: 'recordedOn', way: 'day', required: true },
  { field: 'responsible', way: 'text' },
  { field: 'dueOn', way: 'day' },
  { field: 'details', way: 'long' },
])

/** What is asked for about an agreement. */
export const agreementFields = fieldsOf(jointAgreement, [
  { field: 'title', way: 'text', required: true },
  { field: 'ownUnit', way: 'text', required: true },
  { field: 'startsOn', way: 'day', required: true },
  { field: 'endsOn', way: 'day', required: true },
  {
    field: 'terms',
    way: 'long',
    required: true,
    hint: '一行一段，例如：\n一、组织共建\n双方每季度联合开展一次组织生活。',
  },
])
