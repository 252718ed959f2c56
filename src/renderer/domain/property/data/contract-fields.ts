import { fieldsOf } from '../../entering/field-to-enter'
import { awards, contractKinds, feeModes, serviceContract } from '../../records/service-contract'

/** What is asked for about a service contract besides whom it binds (domain handbook §3.2; 民法典 938). */
export const contractFields = fieldsOf(serviceContract, [
  { field: 'contractKind', way: 'choice', required: true, choices: contractKinds },
  { field: 'award', way: 'choice', choices: awards },
  { field: 'startsOn', way: 'day', required: true },
  { field: 'endsOn', way: 'day', hint: '没有约定期限的不填' },
  { field: 'feeMode', way: 'choice', choices: feeModes },
  { field: 'collectionRate', way: 'decimal', unit: '%' },
  {
    field: 'fees',
    way: 'long',
    hint: '每行一种，元/㎡·月，例如：\n住宅 1.20\n商铺 2.50',
  },
  { field: 'services', way: 'long', hint: '例如：公共区域保洁、绿化养护、秩序维护' },
  { field: 'manager', way: 'text' },
  { field: 'managerPhone', way: 'text' },
  { field: 'officeStaff', way: 'count', unit: '人' },
  { field: 'repairStaff', way: 'count', unit: '人' },
  { field: 'orderStaff', way: 'count', unit: '人' },
  { field: 'cleaningStaff', way: 'count', unit: '人' },
  { field: 'greenStaff', way: 'count', unit: '人' },
  { field: 'outsourced', way: 'text', hint: '例如：电梯维保、消防维保' },
  { field: 'filedOn', way: 'day', hint: '没有备案的不填' },
  { field: 'ownersNoticeDays', way: 'count', unit: '天', hint: '合同另有约定才填，不填按法律' },
  { field: 'enterpriseNoticeDays', way: 'count', unit: '天', hint: '合同另有约定才填，不填按法律' },
  { field: 'remarks', way: 'long' },
])
