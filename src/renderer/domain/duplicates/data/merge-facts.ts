import type { Resident } from '../../records/resident'
import type { FactField } from '../../roster/facts'

/** Facts of which one of two records is taken, not both. What goes together is one line: a number with its type, a guardian with the relation. */
export type MergeFact = {
  readonly key: string
  readonly label: string
  /** The facts as the clerk sees them. */
  readonly facts: readonly FactField[]
  /** Where the record keeps them. */
  readonly fields: readonly (keyof Resident)[]
}

const alone = (key: FactField & keyof Resident, label: string): MergeFact => ({
  key,
  label,
  facts: [key],
  fields: [key],
})

/** In the order they are shown. */
export const mergeFacts: readonly MergeFact[] = [
  alone('name', '姓名'),
  {
    key: 'idNumber',
    label: '证件号码',
    facts: ['idNumber', 'idType'],
    fields: ['idNumber', 'formerIdNumber', 'idNumberRest', 'idType'],
  },
  alone('sex', '性别'),
  { key: 'birthDate', label: '出生日期', facts: ['birthDate'], fields: ['birthDate', 'birthText'] },
  alone('nation', '民族'),
  { key: 'states', label: '状态', facts: [], fields: ['states'] },
  {
    key: 'house',
    label: '住处',
    facts: ['estate', 'building', 'unit', 'room'],
    fields: ['houseId'],
  },
  alone('tenure', '居住身份'),
  alone('grid', '所属网格'),
  alone('region', '现住地区划'),
  alone('address', '现住址'),
  alone('otherAddress', '其他住址'),
  { key: 'household', label: '户号', facts: ['householdNo'], fields: ['householdId'] },
  alone('relation', '与户主关系'),
  alone('hukouKind', '户口类别'),
  alone('hukouRegion', '户籍地区划'),
  alone('hukouAddress', '户籍地址'),
  {
    key: 'emergency',
    label: '紧急联系人',
    facts: ['emergencyContact', 'emergencyPhone'],
    fields: ['emergencyContact', 'emergencyPhone'],
  },
  {
    key: 'guardian',
    label: '监护人',
    facts: ['guardian', 'guardianRelation'],
    fields: ['guardian', 'guardianRelation'],
  },
  alone('politics', '政治面貌'),
  alone('education', '文化程度'),
  alone('marriage', '婚姻状况'),
  alone('health', '健康状况'),
  alone('occupation', '职业'),
  alone('employer', '工作单位'),
  alone('stayReason', '居住事由'),
  alone('stayTerm', '拟居住期限'),
  alone('movedIn', '迁入时间'),
  alone('movedOut', '迁出时间'),
  alone('movedTo', '迁往地'),
  alone('diedOn', '死亡日期'),
  { key: 'verified', label: '核实', facts: ['verifiedOn'], fields: ['verifiedOn', 'verifiedBy'] },
]

/** Facts of which both records' are kept. */
export const unitedFacts = [
  { key: 'phones', label: '联系电话', fact: 'phone' },
  { key: 'tags', label: '标签', fact: 'tags' },
  { key: 'sensitiveTags', label: '敏感标签', fact: 'sensitiveTags' },
  { key: 'remarks', label: '备注', fact: 'remarks' },
] as const
