import { describe, expect, it } from 'vitest'
import { checkDigit, upgradeOldNumber } from '../../../src/renderer/domain/identity/check-digit'
import { identityKey } from '../../../src/renderer/domain/identity/identity-key'
import { readIdentity } from '../../../src/renderer/domain/identity/read-identity'
import { anIdNumber } from '../../builders/a-resident'
import { TODAY } from '../../builders/a-sheet'

const read = (text: string, stated?: Parameters<typeof readIdentity>[1]) => readIdentity(text, stated, TODAY)
const soundNumber = (text: string, stated?: Parameters<typeof readIdentity>[1]) => {
  const answer = read(text, stated)
  return answer.state === 'sound' ? answer.identity : answer
}

describe('an 18-digit number', () => {
  it.each([
    ['14021319900307123X', 'resident-card', '1990-03-07', '1'],
    ['140213199003071248', 'resident-card', '1990-03-07', '2'],
    ['140202195801010012', 'resident-card', '1958-01-01', '1'],
    ['14021120000229002X', 'resident-card', '2000-02-29', '2'],
    ['11010519491231002X', 'resident-card', '1949-12-31', '2'],
    ['810000199001010019', 'hong-kong-macao-residence', '1990-01-01', '1'],
    ['820000199001010029', 'hong-kong-macao-residence', '1990-01-01', '2'],
    ['830000199001010039', 'taiwan-residence', '1990-01-01', '1'],
    ['915701198501010013', 'permanent-residence', '1985-01-01', '1'],
  ] as const)('%s is a %s of one born %s, sex %s', (number, kind, birthDate, sex) => {
    expect(read(number)).toEqual({ state: 'sound', identity: { kind, number, birthDate, sex } })
  })

  it.each([
    ['lower-case x', '14021319900307123x'],
    ['a multiplication sign for X', '14021319900307123×'],
    ['full-width digits', '１４０２１３１９９００３０７１２３Ｘ'],
    ['gaps every 6, 8 and 4', '140213 19900307 123X'],
    ['hyphens between the groups', '140213-19900307-123X'],
    ['a no-break space behind it', '14021319900307123X\u00A0'],
    ['a space of full width before it', '\u300014021319900307123X'],
    ['a zero-width space in it', '140213\u200B19900307123X'],
    ['an apostrophe before it', "'14021319900307123X"],
    ['a byte order mark', '\uFEFF14021319900307123X'],
    ['a tab behind it', '14021319900307123X\t'],
  ])('is cleaned of %s', (_, text) => {
    expect(soundNumber(text)).toMatchObject({ number: '14021319900307123X' })
  })

  it('of an abolished or unknown region is accepted', () => {
    expect(read(anIdNumber('19900307', '123')).state).toBe('sound')
  })

  it.each([
    ['id-date', 'a day the calendar does not have', `14021319900230123${checkDigit('14021319900230123')}`],
    ['id-date', 'a month 13', '140213199013071232'],
    ['id-date', 'a day still to come', anIdNumber('20261123', '123')],
    ['id-date', 'more than 120 years', anIdNumber('19051122', '123')],
    ['id-checksum', 'a digit copied wrongly', '140213199003071231'],
    ['id-shape', 'a digit too few', '14021319900307123'],
    ['id-shape', 'a digit too many', '1402131990030712345'],
    ['id-shape', 'an X that is not at the end', '1402131990X307123X'],
    ['id-shape', 'a letter O for a zero', '14O21319900307123X'],
  ])('is refused as %s for %s', (flaw, _, number) => {
    expect(read(number)).toEqual({ state: 'flawed', flaw })
  })

  it('of one who is 120 today, or was born today, is accepted', () => {
    expect(read(anIdNumber('19051123', '123')).state).toBe('sound')
    expect(read(anIdNumber('20261122', '124')).state).toBe('sound')
  })
})

describe('a damaged number held as text', () => {
  it('ending 000 is suspect before its checksum is looked at', () => {
    expect(read('140202195801010000')).toEqual({ state: 'flawed', flaw: 'id-suspect' })
  })

  it('ending 000 is suspect although its checksum happens to pass', () => {
    expect(read('810000199001010000')).toEqual({
      state: 'flawed',
      flaw: 'id-suspect',
      identity: {
        kind: 'hong-kong-macao-residence',
        number: '810000199001010000',
        birthDate: '1990-01-01',
        sex: '2',
      },
    })
  })

  it.each(['1.40213E+17', '1.4E17', '1E+17', '1.40213e+17', '１．４０２１３Ｅ＋１７', ' 1.40213E+17 '])(
    'as %s is lost',
    text => {
      expect(read(text)).toEqual({ state: 'flawed', flaw: 'id-lost' })
    },
  )
})

describe('a 15-digit number', () => {
  it('becomes the 18-digit one, and is kept beside it', () => {
    expect(read('140202580101001')).toEqual({
      state: 'sound',
      identity: {
        kind: 'resident-card',
        number: '140202195801010012',
        former: '140202580101001',
        birthDate: '1958-01-01',
        sex: '1',
      },
    })
    expect(upgradeOldNumber('140202580101001')).toBe('140202195801010012')
  })

  it('of a day the calendar does not have is refused', () => {
    expect(read('140202580230001')).toEqual({ state: 'flawed', flaw: 'id-date' })
  })
})

describe('other documents', () => {
  it.each([
    ['H12345678', undefined, 'hong-kong-macao-pass'],
    ['M1234567800', undefined, 'hong-kong-macao-pass'],
    ['h12345678', 'hong-kong-macao-pass', 'hong-kong-macao-pass'],
    ['E12345678', undefined, 'chinese-passport'],
    ['EA1234567', undefined, 'chinese-passport'],
    ['G12345678', 'passport', 'chinese-passport'],
    ['12345678', 'taiwan-pass', 'taiwan-pass'],
    ['1234567801(B)', 'taiwan-pass', 'taiwan-pass'],
    ['ABC123456789012', undefined, 'permanent-residence'],
    ['K0123456', 'passport', 'passport'],
    ['军字第0012345号', 'military', 'military'],
    ['140213199003071248', 'household-register', 'resident-card'],
  ] as const)('%s with the type %s is a %s', (text, stated, kind) => {
    expect(soundNumber(text, stated)).toMatchObject({ kind })
  })

  it.each([
    ['8 digits without a type could be a date', '19900307', undefined],
    ['I and O are not in passport numbers', 'EI1234567', undefined],
    ['a pass is not a resident card', 'H12345678', 'resident-card'],
    ['a foreign passport must be called one', 'K0123456', undefined],
  ] as const)('are refused where %s', (_, text, stated) => {
    expect(read(text, stated)).toEqual({ state: 'flawed', flaw: 'id-shape' })
  })
})

describe('the same person', () => {
  it.each([
    ['by the old and the new number', ['140202580101001', undefined], ['140202195801010012', undefined]],
    ['by a renewed pass of Hong Kong', ['H1234567801', undefined], ['H12345678', undefined]],
    ['by a renewed pass of Taiwan', ['1234567801', 'taiwan-pass'], ['12345678', 'taiwan-pass']],
  ] as const)('is known %s', (_, a, b) => {
    expect(identityKey(a[0], a[1])).toBe(identityKey(b[0], b[1]))
  })

  it('is not known by the first digits of passports', () => {
    expect(identityKey('1234567801', 'passport')).not.toBe(identityKey('1234567802', 'passport'))
  })
})
