import { describe, expect, it } from 'vitest'
import { partyCoverage, shareWords } from '../../../src/renderer/domain/party-building/coverage'
import { coverageRows, coverageSheet } from '../../../src/renderer/domain/party-building/coverage-rows'
import { aPartyOrganisation, applied, approved } from '../../builders/a-party-organisation'
import { anEnterprise, anEstate } from '../../builders/a-property'

const estates = [anEstate(), anEstate({ id: 'other', name: '水泉小区' })]
const enterprises = [anEnterprise()]

describe('the coverage by party organisations', () => {
  it('counts an organisation from the day it is at work, who is covered twice once', () => {
    const all = [aPartyOrganisation(), aPartyOrganisation({ id: 'second', name: '联合党支部' })]
    const on = (day: string) => partyCoverage(estates, enterprises, all, day)
    expect(on('2026-04-19')).toEqual({
      estates: { covered: 0, total: 2 },
      enterprises: { covered: 0, total: 1 },
      all: { covered: 0, total: 3 },
    })
    expect(on('2026-04-20')).toEqual({
      estates: { covered: 1, total: 2 },
      enterprises: { covered: 1, total: 1 },
      all: { covered: 2, total: 3 },
    })
  })

  it('does not count what is only approved, or dissolved by that day', () => {
    const ended = { step: 'dissolved', on: '2026-06-01', note: '文件' } as const
    const all = [
      aPartyOrganisation({ id: 'approved', steps: [applied, approved] }),
      aPartyOrganisation({ steps: [...aPartyOrganisation().steps, ended] }),
    ]
    expect(partyCoverage(estates, enterprises, all, '2026-05-31').all.covered).toBe(2)
    expect(partyCoverage(estates, enterprises, all, '2026-06-01').all.covered).toBe(0)
  })

  it('is told as a share with one decimal, of nothing without one', () => {
    expect(shareWords({ covered: 2, total: 3 })).toBe('2/3（66.7%）')
    expect(shareWords({ covered: 0, total: 0 })).toBe('0/0')
  })

  it('is listed with those not covered first', () => {
    const rows = coverageRows(estates, enterprises, [aPartyOrganisation()], '2026-11-22')
    expect(coverageSheet(rows).rows).toEqual([
      ['小区', '水泉小区', null, '否'],
      ['小区', '文和园', '安居物业党支部', '是'],
      ['物业企业', '安居物业服务有限公司', '安居物业党支部', '是'],
    ])
  })
})
