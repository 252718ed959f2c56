import { fieldsOf } from '../../entering/field-to-enter'
import { propertyEnterprise } from '../../records/property-enterprise'

/** What is asked for about a property enterprise (domain handbook §3.2); the columns of its list, too. */
export const enterpriseFields = fieldsOf(propertyEnterprise, [
  { field: 'name', way: 'text', required: true, hint: '与营业执照一致' },
  { field: 'shortName', way: 'text' },
  { field: 'creditCode', way: 'text', hint: '18 位，照营业执照填' },
  { field: 'registrationNo', way: 'text', hint: '没有 18 位代码的旧执照才填，15 位' },
  { field: 'legalPerson', way: 'text' },
  { field: 'phone', way: 'text' },
  { field: 'address', way: 'text' },
  { field: 'registeredCapital', way: 'decimal', unit: '万元' },
  { field: 'contact', way: 'text', hint: '平时联系谁' },
  { field: 'contactPhone', way: 'text' },
  { field: 'creditGrade', way: 'text', hint: '主管部门评定的，例如 AA' },
  { field: 'gradedOn', way: 'day' },
  { field: 'remarks', way: 'long' },
])
