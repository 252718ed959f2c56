import { fieldsOf } from '../../entering/field-to-enter'
import { volunteerTeam } from '../../records/volunteer-team'

/** What is asked of a team, besides the estate it belongs to. */
export const teamFields = fieldsOf(volunteerTeam, [
  { field: 'name', way: 'text', required: true },
  { field: 'purpose', way: 'text', hint: '例如：助老、环境、巡逻' },
  { field: 'leader', way: 'text' },
  { field: 'phone', way: 'text' },
  { field: 'foundedOn', way: 'day' },
  { field: 'remarks', way: 'text' },
])
