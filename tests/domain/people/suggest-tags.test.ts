import { expect, it } from 'vitest'
import { suggestedTagsOf } from '../../../src/renderer/domain/people/suggest-tags'
import { aResident } from '../../builders/a-resident'

const offered = { name: '高龄', since: '2026-03-07', basis: '年满 80 周岁' }
const old = aResident({ birthDate: '1946-03-07' })

it('高龄 is offered from the 80th birthday on, of a leap day from the last of February', () => {
  expect(suggestedTagsOf(old, '2026-03-06')).toEqual([])
  expect(suggestedTagsOf(old, '2026-03-07')).toEqual([offered])
  const leap = aResident({ birthDate: '1944-02-29' })
  expect(suggestedTagsOf(leap, '2026-01-01')).toEqual([{ ...offered, since: '2024-02-29' }])
})

it('but not to whoever has it, by any of its words, or had it, nor to whoever is off the roster', () => {
  const today = '2026-11-23'
  expect(suggestedTagsOf({ ...old, tags: [{ name: '高龄老人' }] }, today)).toEqual([])
  expect(suggestedTagsOf({ ...old, pastTags: [{ name: '高龄', until: '2026-05-01' }] }, today)).toEqual([])
  expect(suggestedTagsOf({ ...old, states: [{ state: 'died', since: '2026-05-01' }] }, today)).toEqual([])
  expect(suggestedTagsOf(aResident({ birthText: '1940' }), today)).toEqual([])
})
