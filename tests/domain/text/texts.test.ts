import { describe, expect, it } from 'vitest'
import { cellText, hasLostDigits } from '../../../src/renderer/domain/text/cell-text'
import { isNoName, isPlaceholderName, tidyName } from '../../../src/renderer/domain/text/person-name'
import { readDate } from '../../../src/renderer/domain/text/read-date'
import { readPhones } from '../../../src/renderer/domain/text/read-phones'
import { characterCount, tidyText } from '../../../src/renderer/domain/text/tidy-text'

describe('the text of a cell', () => {
  it.each([
    ['spaces of every kind around it', '\u3000 文和园\u00A0\uFEFF', '文和园'],
    ['what has no width in it', '文\u200B和\u2060园', '文和园'],
    ['the apostrophe that made it text', "'0352", '0352'],
    ['the full-width marks of free text', '１号楼（东）', '１号楼（东）'],
    ['an apostrophe within', "O'Neil", "O'Neil"],
  ])('is tidied of or keeps %s', (_, text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })

  it.each([
    [13800000000, '13800000000'],
    [140202195801010012, '140202195801010016'],
    [1e21, '1000000000000000000000'],
    [0.5, '0.5'],
    [{ number: 12, shown: '0012' }, '0012'],
    [{ number: 5, shown: '5栋' }, '5栋'],
    [{ number: 13800000000, shown: '1.38E+10' }, '13800000000'],
    [{ number: 101, shown: '101.00' }, '101'],
    [{ number: 1101, shown: '1,101' }, '1101'],
    [{ number: 7, shown: '####' }, '7'],
    [{ date: '1990-03-07' }, '1990-03-07'],
    [{ error: '#N/A' }, ''],
    [true, '是'],
    [null, ''],
    [undefined, ''],
  ] as const)('%j is %s', (cell, text) => {
    expect(cellText(cell)).toBe(text)
  })

  it('of a number with more than 15 digits has lost some', () => {
    expect([999_999_999_999_999, 1e15, '140202195801010012'].map(hasLostDigits)).toEqual([false, true, false])
  })

  it('is counted in characters as a clerk counts them', () => {
    expect(characterCount('𠮷𬱖明')).toBe(3)
  })
})

describe('a name', () => {
  it.each([
    ['padding between two characters', '王　五', '王五'],
    ['spaces around a minority dot', '买买提 · 吐尔逊', '买买提·吐尔逊'],
    ['the bullet', '买买提•吐尔逊', '买买提·吐尔逊'],
    ['the Japanese dot', '买买提・吐尔逊', '买买提·吐尔逊'],
    ['the full-width stop', '买买提．吐尔逊', '买买提·吐尔逊'],
    ['the plain stop', '买买提.吐尔逊', '买买提·吐尔逊'],
    ['the hyphenation point', '买买提‧吐尔逊', '买买提·吐尔逊'],
    ['rare characters beyond the basic plane', '𠮷𬱖𨭉', '𠮷𬱖𨭉'],
    ['a compatibility character', '﨑', '﨑'],
    ['a private-area character', '王\uE123', '王\uE123'],
    ['a foreign name', 'Ｊｏｈｎ  Smith', 'John Smith'],
    ['a stop in a foreign name', 'John F. Smith', 'John F. Smith'],
    [
      'a name of 25 characters',
      '阿不都热合曼•买买提依明•阿不力孜•吐尔逊江•艾合买提',
      '阿不都热合曼·买买提依明·阿不力孜·吐尔逊江·艾合买提',
    ],
  ])('has or keeps %s', (_, text, name) => {
    expect(tidyName(text)).toBe(name)
  })

  it.each([
    '王?',
    '王？兰',
    '李□',
    '张某',
    '不详',
    '***',
    '王yan',
    '王\uFFFD',
    '王\uE123',
    '张伟2',
    '空户',
    '123',
  ])('%s waits for its real characters', name => {
    expect(isPlaceholderName(name)).toBe(true)
  })

  it.each(['王秀兰', '䶮', '𬱖', '买买提·吐尔逊', 'John Smith', '〇某某'.slice(0, 1), '欧阳修'])(
    '%s is a name',
    name => {
      expect(isPlaceholderName(name)).toBe(false)
    },
  )

  it.each(['', '/', '—', '无', '同上', '〃'])('%j is none', text => {
    expect(isNoName(text)).toBe(true)
  })
})

describe('a date', () => {
  it.each([
    '1990-03-07',
    '1990.3.7',
    '1990/3/7',
    '1990/03/07',
    '1990年3月7日',
    '1990年03月07日',
    '19900307',
    '１９９０年３月７日',
    '1990-03-07 00:00:00',
    '1990/3/7 0:00',
    '1990-03-07T00:00:00',
    '1990.03.07.',
    '1990年3月7日生',
    '1990 年 3 月 7 日',
    '1990年3月7号',
    '32939',
  ])('%s is a day', text => {
    expect(readDate(text)).toEqual({ kind: 'whole', date: '1990-03-07' })
  })

  it.each([
    ['1990年3月', '1990-03'],
    ['199003', '1990-03'],
    ['1990.3', '1990-03'],
    ['1990-03', '1990-03'],
    ['1990/3', '1990-03'],
    ['1990年', '1990'],
    ['1990', '1990'],
  ])('%s is a part of one, kept as it stands', (text, prefix) => {
    expect(readDate(text)).toEqual({ kind: 'partial', text, prefix })
  })

  it.each([
    '1990-02-30',
    '19901332',
    '1990年13月',
    '约1990',
    '农历三月初七',
    '7/3/90',
    '12',
    '0000',
    '90.3.7',
  ])('%s is none', text => {
    expect(readDate(text)).toEqual({ kind: 'unreadable', text })
  })
})

describe('phones', () => {
  it.each([
    ['13800000000', ['13800000000']],
    ['138 0000 0000', ['13800000000']],
    ['138-0000-0000', ['13800000000']],
    ['+86 13800000000', ['13800000000']],
    ['１３８００００００００', ['13800000000']],
    ['0352-5551234', ['0352-5551234']],
    ['03525551234', ['0352-5551234']],
    ['（0352）5551234', ['0352-5551234']],
    ['5551234', ['5551234']],
    ['0352-5551234转801', ['0352-5551234-801']],
    ['010-65551234', ['010-65551234']],
    ['13800000000、13900000000', ['13800000000', '13900000000']],
    ['13800000000/13900000000', ['13800000000', '13900000000']],
    ['13800000000；13900000000', ['13800000000', '13900000000']],
    ['13800000000 13900000000', ['13800000000', '13900000000']],
    ['13800000000\n0352-5551234', ['13800000000', '0352-5551234']],
    ['13800000000,13800000000', ['13800000000']],
    ['400-810-0000', ['400-810-0000']],
    ['12345', ['12345']],
  ])('%j are read', (text, phones) => {
    expect(readPhones(text)).toEqual({ phones, odd: [] })
  })

  it.each(['1380000000', '138000000000', '12800000000', '1.38E+10', '13800000000（儿子）', '3点后'])(
    '%s is odd and kept',
    text => {
      expect(readPhones(text)).toEqual({ phones: [text], odd: [text] })
    },
  )
})
