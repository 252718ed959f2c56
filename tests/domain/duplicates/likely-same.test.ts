import { describe, expect, it } from 'vitest'
import { likelySame } from '../../../src/renderer/domain/duplicates/likely-same'
import { likenessWords } from '../../../src/renderer/domain/duplicates/likeness'
import type { Facts } from '../../../src/renderer/domain/roster/facts'
import type { KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { anIdNumber } from '../../builders/a-resident'

const idNumber = anIdNumber('19510307', '122')
const known: KnownPeople = {
  residents: [
    { id: 'wang', name: '王秀兰', idNumber, phones: ['13812341234'], houseId: 'h' },
    { id: 'ai', name: '买买提·艾力', phones: ['13900001111'] },
    {
      id: 'gone',
      name: '王秀兰',
      phones: ['13812341234'],
      states: [{ state: 'merged', since: '2026-01-01' }],
    },
  ],
  households: [],
  houses: [{ id: 'h', estate: '文和园', building: '5', unit: '1', room: '102' }],
}

const distinct = [{ id: 'd', oneId: 'ai', otherId: 'nur' }]

const found = (facts: Facts, except?: string) =>
  likelySame(facts, known, distinct, except).map(
    ({ person, likeness }) => `${person.id}：${likenessWords(likeness)}`,
  )

describe('while somebody is typed in', () => {
  it('tells who on record is likely the same', () => {
    expect(found({ name: '王秀兰', phone: '13812341234' })).toEqual(['wang：姓名相同、电话相同'])
    expect(found({ name: '王秀兰', birthDate: '1951-03-07' })).toEqual(['wang：姓名相同、出生日期相同'])
    expect(found({ name: '王秀兰', estate: '文和园', building: '5', unit: '1', room: '102' })).toEqual([
      'wang：姓名相同、住处相同',
    ])
    expect(found({ name: '王秀蓝', idNumber })).toEqual(['wang：证件号码相同、出生日期相同；姓名不同'])
    expect(found({ name: '买买提艾力', phone: '13900001111' })).toEqual(['ai：姓名只差间隔号、电话相同'])
  })

  it('tells of whom the name sounds like, with the same birth date or phone', async () => {
    const read = await loadPinyin.load()
    const sounding = (facts: Facts) =>
      likelySame(facts, known, [], undefined, read).map(({ likeness }) => likenessWords(likeness))
    const born: KnownPeople = { ...known, residents: [{ id: 'a', name: '张伟', birthDate: '1951-03-07' }] }
    expect(sounding({ name: '王秀蓝', phone: '13812341234' })).toEqual(['姓名同音、电话相同'])
    expect(
      likelySame({ name: '章炜', birthDate: '1951-03-07' }, born, [], undefined, read).map(({ likeness }) =>
        likenessWords(likeness),
      ),
    ).toEqual(['姓名同音、出生日期相同'])
    expect(sounding({ name: '王秀蓝' })).toEqual([])
  })

  it('tells of a number that is on record but for one digit', () => {
    const near = idNumber.slice(0, 16) + (idNumber.charAt(16) === '4' ? '6' : '4') + idNumber.slice(17)
    expect(found({ name: '王秀兰', idNumber: near })[0]).toContain('证件号码只差一位')
  })

  it('says nothing of namesakes, nor of the person whose record it is', () => {
    expect(found({ name: '王秀兰' })).toEqual([])
    expect(found({ name: '王秀兰', phone: '13812341234' }, 'wang')).toEqual([])
  })

  it('nor of whom a clerk has told apart from that person', () => {
    const facts = { name: '买买提·艾力', phone: '13900001111' }
    expect(found(facts)).toEqual(['ai：姓名相同、电话相同'])
    expect(found(facts, 'nur')).toEqual([])
  })
})
