import { fieldsOf } from '../../entering/field-to-enter'
import { caseSources, greenCase } from '../../records/green-case'

/** What is asked for when a case comes in, besides when it came, its class and whom it concerns. */
export const caseFields = fieldsOf(greenCase, [
  { field: 'title', way: 'text', required: true, hint: '一句话说清，例如：3 号楼电梯停运' },
  { field: 'source', way: 'choice', required: true, choices: caseSources },
  { field: 'sourceNo', way: 'text', hint: '12345 工单号等，没有不填' },
  { field: 'place', way: 'text' },
  { field: 'party', way: 'text' },
  { field: 'partyPhone', way: 'text' },
  { field: 'otherParty', way: 'text', hint: '纠纷的另一方' },
  { field: 'content', way: 'long' },
])
