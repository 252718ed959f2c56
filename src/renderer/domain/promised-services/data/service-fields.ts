import { fieldsOf } from '../../entering/field-to-enter'
import { promisedService, serviceTiers } from '../../records/promised-service'
import { checkResults, serviceCheck } from '../../records/service-check'

/** What is asked for about a service an enterprise promised. */
export const serviceFields = fieldsOf(promisedService, [
  { field: 'tier', way: 'choice', required: true, choices: serviceTiers },
  { field: 'title', way: 'text', required: true, hint: '例如：楼道保洁' },
  { field: 'standard', way: 'long', required: true, hint: '照合同写，例如：地面无垃圾、无积水' },
  { field: 'frequency', way: 'text', hint: '照合同写，例如：每日一次' },
  { field: 'checkDays', way: 'count', unit: '天', hint: '隔多少天核查一次，不定期的不填' },
  { field: 'remarks', way: 'long' },
])

/** What is asked for about a check. */
export const checkFields = fieldsOf(serviceCheck, [
  { field: 'on', way: 'day', required: true },
  { field: 'checker', way: 'text', required: true },
  { field: 'result', way: 'choice', required: true, choices: checkResults },
  { field: 'found', way: 'long' },
])
