import { describe, expect, it } from 'vitest'
import { allItems, nationalItems } from '../../../src/renderer/domain/certifying/items-in-force'
import type { ListItem } from '../../../src/renderer/domain/certifying/list-item'
import { removeItem, setItem } from '../../../src/renderer/domain/certifying/set-items'
import type { CertificateItem } from '../../../src/renderer/domain/records/certificate-item'
import { fixedWorld } from '../../builders/fixed-world'

const item = (changes: Partial<ListItem> = {}): ListItem => ({
  id: 'mine',
  list: 'negative',
  region: '某市',
  no: 1,
  title: '转学证明',
  aliases: [],
  signs: [],
  basis: '某民发〔2026〕1号',
  validFrom: '2026-06-01',
  ...changes,
})
const codeOf = (changes: Partial<ListItem>, records: readonly CertificateItem[] = []) => {
  const decided = setItem(item(changes), records, fixedWorld())
  return decided.ok ? 'ok' : decided.problem.code
}
const kept = (one: ListItem): CertificateItem => ({ id: 'record', item: one, madeOn: '2026-11-22' })

describe('an item of the region’s list', () => {
  it('has a region, a title, a basis, words that tell, and for what is allowed the paper it is issued on', () => {
    expect(codeOf({})).toBe('ok')
    expect(codeOf({ region: ' ' })).toBe('certificate-item-region')
    expect(codeOf({ title: '' })).toBe('certificate-item-title')
    expect(codeOf({ basis: '' })).toBe('certificate-item-basis')
    expect(codeOf({ signs: ['……'] })).toBe('certificate-item-words')
    expect(codeOf({ aliases: ['证…'] })).toBe('certificate-item-words')
    expect(codeOf({ list: 'positive' })).toBe('certificate-item-template')
    expect(codeOf({ validTo: '2026-05-31' })).toBe('certificate-item-days')
    expect(codeOf({ title: '长'.repeat(61) })).toBe('certificate-item-long')
    expect(codeOf({ id: 'other' }, [kept(item())])).toBe('certificate-item-twin')
  })

  it('stands after the nation’s, in the order of its numbers, and goes when it is removed', () => {
    const records = [kept(item({ no: 2 })), { ...kept(item({ id: 'first', title: '甲' })), id: 'r2' }]
    expect(
      allItems(records)
        .slice(nationalItems.length)
        .map(({ no }) => no),
    ).toEqual([1, 2])
    expect(removeItem(item({ no: 2 }), records)?.remove?.map(({ id }) => id)).toEqual(['record'])
    expect(removeItem(item({ id: 'nobody' }), records)).toBeUndefined()
  })
})
