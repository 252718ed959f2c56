import { describe, expect, it } from 'vitest'
import { differingFields, sameValue } from '../../../src/renderer/domain/journal/same-value'

describe('whether two values are the same', () => {
  it.each([
    ['the same text', '文和园', '文和园', true],
    ['a text and a number', '1', 1, false],
    ['lists in another order', ['a', 'b'], ['b', 'a'], false],
    ['a list and a longer one', ['a'], ['a', 'b'], false],
    ['a list and an object with the same keys', ['a'], { 0: 'a', length: 1 }, false],
    ['an object and a list', {}, [], false],
    ['an absent field and one that is undefined', { text: '女' }, { text: '女', code: undefined }, true],
    ['a field more', { text: '女' }, { text: '女', code: '2' }, false],
    ['nested lists', { roll: [{ id: '1' }] }, { roll: [{ id: '1' }] }, true],
    ['null and nothing', null, undefined, false],
    ['null and an object', null, {}, false],
  ])('compares %s', (_, one, other, same) => {
    expect(sameValue(one, other)).toBe(same)
    expect(sameValue(other, one)).toBe(same)
  })

  it('names the fields that differ, those only one has included', () => {
    expect(
      differingFields({ id: '1', name: '王', phones: ['1'] }, { id: '1', name: '李', tags: [] }),
    ).toEqual(['name', 'phones', 'tags'])
  })
})
