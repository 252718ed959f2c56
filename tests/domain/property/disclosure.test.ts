import { expect, it } from 'vitest'
import { disclosureWords } from '../../../src/renderer/domain/property/disclosure-words'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'

it('a notice of disclosure lists what 民法典 943 asks for without anybody’s telephone, and says what the enterprise has still to tell', () => {
  const contract = aContract({
    services: '保洁、绿化',
    manager: '王秀兰',
    managerPhone: '13800000000',
    fees: [{ propertyType: '住宅', yuan: '1.20' }],
  })
  expect(disclosureWords(contract, anEstate(), anEnterprise())).toEqual({
    title: '文和园物业服务信息公开',
    body: [
      '根据《中华人民共和国民法典》第九百四十三条，现将安居物业服务有限公司在文和园的物业服务情况向业主公开如下：',
      '1.服务事项：保洁、绿化。',
      '2.负责人员：王秀兰。',
      '3.服务质量要求：（请物业企业填报）。',
      '4.收费项目：物业费。',
      '5.收费标准：住宅每平方米每月1.20元。',
      '6.履行情况：（请物业企业填报）。',
      '7.维修资金使用情况：（请物业企业填报）。',
      '8.业主共有部分的经营与收益情况：（请物业企业填报）。',
    ],
  })
})
