import type { FactField } from '../facts'

/** A column of the empty form: its fact, what stands under the heading, and what is shown while a cell of it is chosen. */
export type BlankColumn = {
  readonly field: FactField
  readonly explanation: string
  readonly hint: string
}

/**
 * What an office first asks for, in the order people tell it (个人信息保护法 §6: no more than needed; health and other sensitive facts
 * are asked for only where there is a ground, on a form of its own).
 */
export const blankColumns: readonly BlankColumn[] = [
  { field: 'name', explanation: '必填，与证件一致', hint: '与证件上的姓名一致。少数民族姓名的间隔用“·”。' },
  {
    field: 'idNumber',
    explanation: '18 位，按文本填写',
    hint: '本列已设为文本，18 位号码不会变样。末位是字母的填大写 X。',
  },
  { field: 'idType', explanation: '选填，不填按居民身份证', hint: '护照、通行证等其他证件要选证件类型。' },
  { field: 'sex', explanation: '有身份证号可不填写', hint: '有身份证号的由号码得出，可不填。' },
  {
    field: 'birthDate',
    explanation: '有身份证号可不填写，如：1990-03-07',
    hint: '有身份证号的由号码得出，可不填。写法如 1990-03-07 或 19900307。',
  },
  { field: 'nation', explanation: '选填', hint: '从下拉中选，或直接写“汉族”“回族”等。' },
  {
    field: 'householdNo',
    explanation: '同一户填写同一个号',
    hint: '户口簿上的户号；没有的，给每户编一个号，同一户的人填同一个号。',
  },
  { field: 'relation', explanation: '选填，户主填“户主”', hint: '本人与户主的关系，户主本人选“户主”。' },
  { field: 'hukouKind', explanation: '选填', hint: '从下拉中选。' },
  { field: 'hukouAddress', explanation: '选填，写到门牌', hint: '户口簿上的地址。与现住址相同的也请写全。' },
  {
    field: 'address',
    explanation: '选填，没有楼室号的填写',
    hint: '住处不分楼栋、单元、室的，在这里写全地址。',
  },
  { field: 'estate', explanation: '选填，如：文和园', hint: '小区名称。' },
  { field: 'building', explanation: '选填，只写数字', hint: '楼栋号，只写数字，如 5。' },
  { field: 'unit', explanation: '选填，只写数字', hint: '单元号，只写数字，如 1。' },
  { field: 'room', explanation: '选填，只写数字', hint: '室号，只写数字，如 102。' },
  { field: 'tenure', explanation: '选填', hint: '本人在这套房子里是什么身份。' },
  { field: 'phone', explanation: '多个用、分隔', hint: '手机或座机；多个号码用“、”隔开。' },
  { field: 'politics', explanation: '选填', hint: '从下拉中选。' },
  { field: 'education', explanation: '选填', hint: '从下拉中选。' },
  { field: 'marriage', explanation: '选填', hint: '从下拉中选。' },
  { field: 'occupation', explanation: '选填', hint: '职业，如“教师”“个体经营”。' },
  { field: 'employer', explanation: '选填', hint: '工作单位或学校。' },
  { field: 'tags', explanation: '多个用、分隔', hint: '如“独居、高龄、退役军人”，多个用“、”隔开。' },
  { field: 'emergencyContact', explanation: '选填', hint: '有急事时联系的人。' },
  { field: 'emergencyPhone', explanation: '选填', hint: '紧急联系人的电话。' },
  { field: 'movedIn', explanation: '选填，如：2019-05-01', hint: '搬来的日期。只知道年月的，写年月即可。' },
  { field: 'remarks', explanation: '选填', hint: '其他要说明的。' },
]
