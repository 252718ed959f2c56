import { fieldsOf } from '../../entering/field-to-enter'
import { publicNames, volunteer, volunteerStates } from '../../records/volunteer'

/** What is asked of a volunteer, besides who it is on the roster and which team it serves in. */
export const volunteerFields = fieldsOf(volunteer, [
  { field: 'name', way: 'text', required: true },
  { field: 'phone', way: 'text' },
  { field: 'volunteerNo', way: 'text', hint: '注册时给的编号，没有不填' },
  { field: 'joinedOn', way: 'day' },
  { field: 'publicName', way: 'choice', choices: publicNames, hint: '不填按不同意' },
  { field: 'state', way: 'choice', choices: volunteerStates },
  { field: 'skills', way: 'text', hint: '例如：电工、理发、心理疏导' },
  { field: 'remarks', way: 'text' },
])
