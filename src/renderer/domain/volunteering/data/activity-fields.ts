import { fieldsOf } from '../../entering/field-to-enter'
import { volunteerActivity } from '../../records/volunteer-activity'

/** What is asked of an activity, besides its team and its estate. */
export const activityFields = fieldsOf(volunteerActivity, [
  { field: 'title', way: 'text', required: true, hint: '例如：重阳节看望独居老人' },
  { field: 'content', way: 'text', hint: '写进证明的服务内容，不填同活动名称' },
  { field: 'from', way: 'day', required: true },
  { field: 'to', way: 'day', required: true },
  { field: 'place', way: 'text' },
  { field: 'manager', way: 'text' },
  { field: 'needed', way: 'count', unit: '人' },
])
