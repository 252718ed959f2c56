import { describe, expect, it } from 'vitest'
import {
  codeLabels,
  codeTables,
  readCode,
  type CodedField,
} from '../../../src/renderer/domain/codes/read-code'

const fields = Object.keys(codeTables) as CodedField[]

describe('a code table', () => {
  it.each(fields)('%s reads each of its own labels back, so that what we write out comes in again', field => {
    const wrong = codeTables[field].entries.filter(({ code, label }) => {
      const read = readCode(field, label)
      return read.code !== code || read.text !== label
    })
    expect(wrong).toEqual([])
  })

  it.each(fields)('%s has no label twice', field => {
    expect(new Set(codeLabels(field)).size).toBe(codeLabels(field).length)
  })

  it('of nations has the 56 and two more', () => {
    expect(codeTables.nation.entries.length).toBe(58)
  })
})

it.each([
  ['sex', '男', '1', '男'],
  ['sex', '男性', '1', '男'],
  ['sex', 'm', '1', '男'],
  ['sex', '1', '1', '男'],
  ['sex', '女士', '2', '女'],
  ['sex', '1-男', '1', '男'],
  ['nation', '汉', '01', '汉族'],
  ['nation', '汉族', '01', '汉族'],
  ['nation', '01', '01', '汉族'],
  ['nation', '1', '01', '汉族'],
  ['nation', '01汉族', '01', '汉族'],
  ['nation', '维吾尔族', '05', '维吾尔族'],
  ['relation', '妻子', '12', '妻'],
  ['relation', '老婆', '12', '妻'],
  ['relation', '丈夫', '11', '夫'],
  ['relation', '之子', '20', '子'],
  ['relation', '孙', '40', '孙子女'],
  ['relation', '户主', '02', '户主'],
  ['relation', '租客', '99', '租客'],
  ['politics', '党员', '01', '中共党员'],
  ['politics', '01', '01', '中共党员'],
  ['politics', '预备党员', '02', '中共预备党员'],
  ['politics', '团员', '03', '共青团员'],
  ['politics', '无', '13', '群众'],
  ['marriage', '离异', '40', '离婚'],
  ['marriage', '有配偶', '20', '已婚'],
  ['education', '大专', '30', '大专'],
  ['education', '硕士', '14', '硕士研究生'],
  ['education', '文盲', '90', '文盲'],
  ['health', '良好', '10', '健康'],
  ['hukouKind', '2', '2', '农业'],
  ['hukouKind', '外地户籍（流动）', 'migrant', '外地户籍'],
  ['idType', '身份证', 'resident-card', '居民身份证'],
  ['idType', '台胞证', 'taiwan-pass', '台湾居民来往大陆通行证'],
] as const)('%s %s is %s %s', (field, text, code, label) => {
  expect(readCode(field, text)).toEqual({ code, text: label, known: true })
})

it('a word no table knows keeps its text', () => {
  expect(readCode('education', '私塾')).toEqual({ text: '私塾', known: false })
})
