import { fieldsOf } from '../../entering/field-to-enter'
import { estate, estateKinds, fundCustodians, fundStates, hasOrNot } from '../../records/estate'

/** What is asked for about an estate, in the groups its page shows (domain handbook §3.2). */
export const estateGroups = [
  {
    title: '基本情况',
    fields: fieldsOf(estate, [
      { field: 'name', way: 'text', required: true, hint: '与名册里的小区名称一致，房屋才能对上' },
      { field: 'aliases', way: 'text', hint: '几个名称用顿号隔开；名册里写别名的房屋也算本小区' },
      { field: 'estateKind', way: 'choice', choices: estateKinds },
      { field: 'address', way: 'text' },
      { field: 'bounds', way: 'text', hint: '例如：东至文源街，南至……' },
      { field: 'builtYear', way: 'count', hint: '例如 2008' },
    ]),
  },
  {
    title: '规模和设施',
    fields: fieldsOf(estate, [
      { field: 'floorArea', way: 'decimal', unit: '㎡' },
      { field: 'siteArea', way: 'decimal', unit: '㎡' },
      { field: 'buildingCount', way: 'count', unit: '栋' },
      { field: 'unitCount', way: 'count', unit: '个' },
      { field: 'houseCount', way: 'count', unit: '户' },
      { field: 'occupiedCount', way: 'count', unit: '户' },
      { field: 'elevators', way: 'count', unit: '部' },
      { field: 'parking', way: 'count', unit: '个' },
      { field: 'cameras', way: 'count', unit: '个' },
      { field: 'fireControlRoom', way: 'choice', choices: hasOrNot },
      { field: 'officeArea', way: 'decimal', unit: '㎡' },
    ]),
  },
  {
    title: '维修资金',
    fields: fieldsOf(estate, [
      { field: 'repairFund', way: 'choice', choices: fundStates },
      { field: 'fundCustodian', way: 'choice', choices: fundCustodians },
      { field: 'fundBalance', way: 'decimal', unit: '元' },
      { field: 'fundAsOf', way: 'day' },
      { field: 'remarks', way: 'long' },
    ]),
  },
] as const

export const estateFields = estateGroups.flatMap(({ fields }) => fields)
