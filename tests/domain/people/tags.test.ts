import { describe, expect, it } from 'vitest'
import { releaseChecked } from '../../../src/renderer/domain/people/checked'
import { suggestedTags } from '../../../src/renderer/domain/people/data/tags'
import { suggestedVisitRules } from '../../../src/renderer/domain/people/data/visit-rules'
import { endTag, removeTag, seenTags, setTag, tagged } from '../../../src/renderer/domain/people/tags'
import { isSensitiveTag } from '../../../src/renderer/domain/personal-data/sensitive-tags'
import { put } from '../../../src/renderer/domain/journal/entry'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'

const TODAY = '2026-11-22'
const living = { name: '独居', since: '2024-01-01', basis: '入户核实', source: '民政' }
const wang = aResident({ tags: [living], sensitiveTags: [{ name: '残疾' }] })

describe('a tag', () => {
  it('is set with since when, until when, on what ground and by whom, and is checked by hand from then on', () => {
    expect(setTag(aResident(), living, false)).toEqual(
      ok({
        cause: 'resident-tagged',
        detail: '王秀兰：标签',
        save: [put(resident, aResident({ tags: [living], checked: ['tags'] }))],
      }),
    )
  })
  it('set apart moves to those that only people with the right see, and back', () => {
    const apart = tagged(wang, living, true)
    expect(apart).toEqual(
      aResident({ sensitiveTags: [{ name: '残疾' }, living], checked: ['tags', 'sensitiveTags'] }),
    )
    expect(tagged(apart, living, false)).toEqual({ ...wang, checked: ['tags', 'sensitiveTags'] })
  })
  it('ends on its last day and stays on record', () => {
    expect(endTag(wang, '独居', TODAY)).toMatchObject({
      value: {
        save: [
          put(
            resident,
            aResident({
              sensitiveTags: [{ name: '残疾' }],
              pastTags: [{ ...living, until: TODAY }],
              checked: ['tags'],
            }),
          ),
        ],
      },
    })
  })
  it('that never held is taken away without a trace on the record', () => {
    expect(removeTag(wang, '残疾').save).toEqual([
      put(resident, aResident({ tags: [living], checked: ['sensitiveTags'] })),
    ])
  })
  it.each([
    ['without a name', setTag(wang, { name: ' ' }, false), fail('tag-missing')],
    ['over before it began', setTag(wang, { ...living, until: '2023-01-01' }, false), fail('tag-times')],
    ['ended before it began', endTag(wang, '独居', '2023-01-01'), fail('tag-times')],
    ['nobody has', endTag(wang, '低保', TODAY), fail('tag-missing')],
  ])('%s is refused', (_, made, refusal) => {
    expect(made).toEqual(refusal)
  })
})

describe('the tags somebody sees', () => {
  const person = aResident({
    tags: [{ name: '低保', until: '2026-11-21' }, { name: '精神障碍' }],
    sensitiveTags: [{ name: '独居' }],
    pastTags: [{ name: '高龄', until: '2020-01-01' }],
  })
  it('with the right are all, those over by the calendar marked as such', () => {
    const { current, past } = seenTags(person, ['sensitive'], TODAY)
    expect(current.map(one => [one.tag.name, one.sensitive, one.expired])).toEqual([
      ['低保', false, true],
      ['精神障碍', true, false],
      ['独居', true, false],
    ])
    expect(past).toEqual(person.pastTags)
  })
  it('without it are neither sensitive nor over', () => {
    expect(seenTags(person, [], TODAY)).toEqual({
      current: [{ tag: { name: '低保', until: '2026-11-21' }, sensitive: false, expired: true }],
      past: [],
    })
  })
})

it('lets rosters write a fact again that is released', () => {
  const checked = aResident({ checked: ['phone', 'tags'] })
  expect(releaseChecked(checked, 'phone').save).toEqual([put(resident, aResident({ checked: ['tags'] }))])
  expect(releaseChecked(aResident({ checked: ['tags'] }), 'tags').save).toEqual([put(resident, aResident())])
})

describe('what is suggested', () => {
  it.each(suggestedTags)('$name is set apart exactly when its words are sensitive', ({ name, sensitive }) => {
    expect(sensitive).toBe(isSensitiveTag(name))
  })
  it.each(suggestedVisitRules)('the visits of $tag say whose practice they follow', ({ basis }) => {
    expect(basis).toMatch(/参考外地做法.*建议/u)
  })
})
