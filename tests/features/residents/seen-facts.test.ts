import { expect, it } from 'vitest'
import { editableFields, seenFacts, seenFields } from '../../../src/renderer/features/residents/seen-facts'

const facts = { name: '王秀兰', health: '高血压', tags: '独居、精神障碍' }
const fields = ['politics', 'health', 'tags'] as const
const plain = ['write', 'export'] as const

it('shows sensitive facts and tags only to those who have the right to them', () => {
  expect([seenFields(fields, ['sensitive']), seenFacts(facts, ['sensitive'])]).toEqual([fields, facts])
  expect(seenFields(fields, plain)).toEqual(['politics', 'tags'])
  expect(seenFacts(facts, plain)).toMatchObject({ tags: '独居' })
  expect(seenFacts({ tags: '精神障碍' }, plain)).toEqual({})
})

it('lets nobody edit tags of which some are hidden from them, since those would be lost', () => {
  expect(editableFields(fields, facts, plain)).toEqual(['politics'])
  expect(editableFields(fields, { ...facts, tags: '独居' }, plain)).toEqual(['politics', 'tags'])
  expect(editableFields(fields, facts, ['sensitive'])).toEqual(fields)
})
