import { fieldsOf } from '../../entering/field-to-enter'
import { committeeKinds, ownersCommittee } from '../../records/owners-committee'

/** What is asked for about one term of an owners' committee (domain handbook §3.2). */
export const committeeFields = fieldsOf(ownersCommittee, [
  { field: 'committeeKind', way: 'choice', required: true, choices: committeeKinds },
  { field: 'nth', way: 'count', unit: '届' },
  { field: 'electedOn', way: 'day', required: true },
  { field: 'termFrom', way: 'day', required: true },
  { field: 'termTo', way: 'day', required: true },
  { field: 'filedOn', way: 'day', hint: '没有备案的不填' },
  { field: 'filedWith', way: 'text', hint: '例如：区住建局、街道办事处' },
  { field: 'phone', way: 'text' },
  {
    field: 'members',
    way: 'long',
    hint: '每行一人，用空格隔开：姓名 职务 房号 政治面貌\n例如：王秀兰 主任 5-1-102 中共党员',
  },
  { field: 'meetingRule', way: 'long', hint: '多久开一次会、怎样表决' },
  { field: 'endedOn', way: 'day', hint: '任期中途终止的才填' },
  { field: 'endedReason', way: 'text' },
])
