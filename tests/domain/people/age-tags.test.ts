import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { ageTagsOf, lackingAgeTags, tagAges } from '../../../src/renderer/domain/people/age-tags'
import { setTagAge } from '../../../src/renderer/domain/people/set-tag-age'
import { ageTagRule, type AgeTagRule } from '../../../src/renderer/domain/records/age-tag-rule'
import { fail } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'
import { fixedWorld } from '../../builders/fixed-world'

const offered = { name: '高龄', since: '2026-03-07', basis: '年满 80 周岁' }
const old = aResident({ birthDate: '1946-03-07' })
const tagsOf = (person: typeof old, today: string, rules: readonly AgeTagRule[] = []) =>
  ageTagsOf(person, tagAges(rules), today)

describe('高龄', () => {
  it('is offered from the 80th birthday on, of a leap day from the last of February', () => {
    expect(tagsOf(old, '2026-03-06')).toEqual([])
    expect(tagsOf(old, '2026-03-07')).toEqual([offered])
    const leap = aResident({ birthDate: '1944-02-29' })
    expect(tagsOf(leap, '2026-01-01')).toEqual([{ ...offered, since: '2024-02-29' }])
  })

  it('but not to whoever has it, by any of its words, or had it, nor to whoever is off the roster or erased', () => {
    const today = '2026-11-23'
    expect(tagsOf({ ...old, tags: [{ name: '高龄老人' }] }, today)).toEqual([])
    expect(tagsOf({ ...old, pastTags: [{ name: '高龄', until: '2026-05-01' }] }, today)).toEqual([])
    expect(tagsOf({ ...old, states: [{ state: 'died', since: '2026-05-01' }] }, today)).toEqual([])
    expect(tagsOf({ ...old, erasedOn: '2026-05-01' }, today)).toEqual([])
    expect(tagsOf(aResident({ birthText: '1940' }), today)).toEqual([])
  })

  it('goes by the age the office has set, and by none where it wants none', () => {
    const rule = { id: 'rule', tag: '高龄', age: 70, basis: '市里的规定', since: '2026-11-22' }
    const younger = aResident({ birthDate: '1956-11-22' })
    expect(tagsOf(younger, '2026-11-22', [rule])).toEqual([
      { name: '高龄', since: '2026-11-22', basis: '年满 70 周岁（市里的规定）' },
    ])
    expect(tagsOf(younger, '2026-11-21', [rule])).toEqual([])
    expect(tagsOf(old, '2026-11-22', [{ id: 'rule', tag: '高龄' }])).toEqual([])
  })
})

it('whoever has reached the age of a tag and lacks it is told, of every tag that goes by age', () => {
  const young = aResident({ id: 'young', birthDate: '2000-01-01' })
  const seventy = aResident({ id: 'seventy', birthDate: '1955-05-05' })
  const rules = [{ id: 'rule', tag: '免费乘车', age: 70, since: '2026-01-01' }]
  const told = lackingAgeTags([young, seventy, old, aResident({ id: 'unknown' })], rules, '2026-11-22')
  expect(told.map(({ person, tag }) => [person.id, tag.name, tag.since])).toEqual([
    ['seventy', '免费乘车', '2025-05-05'],
    [old.id, '高龄', '2026-03-07'],
    [old.id, '免费乘车', '2016-03-07'],
  ])
})

describe('the age of a tag', () => {
  const set = (tag: string, age: number | null, rules: readonly AgeTagRule[] = []) =>
    setTagAge({ tag, age, basis: ' 市里的规定 ' }, rules, fixedWorld())

  it('is set from today on with its ground, and set again in the same record', () => {
    const told = { tag: '高龄', since: '2026-11-22', basis: '市里的规定' }
    expect(set(' 高龄 ', 75)).toMatchObject({
      value: { cause: 'age-tags-edited', detail: '高龄', save: [{ record: { ...told, age: 75 } }] },
    })
    expect(set('高龄', null, [{ id: 'rule', tag: '高龄', age: 75 }])).toMatchObject({
      value: { save: [put(ageTagRule, { ...told, id: 'rule' })] },
    })
  })

  it('needs a tag', () => {
    expect(set(' ', 75)).toEqual(fail('tag-missing'))
  })
})
