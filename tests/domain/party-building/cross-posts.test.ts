import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { editCrossPost, postBodies } from '../../../src/renderer/domain/party-building/cross-posts'
import { crossPost, type CrossPost } from '../../../src/renderer/domain/records/cross-post'
import { estate } from '../../../src/renderer/domain/records/estate'
import { ownersCommittee } from '../../../src/renderer/domain/records/owners-committee'
import { partyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { savedOf } from '../../builders/a-change'
import { aPartyOrganisation } from '../../builders/a-party-organisation'
import { aCommittee, anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const bodies = { first: 'party-organisation branch', second: 'owners-committee committee' }
const entered = { personName: '赵建国', since: '2026-05-01', firstPost: '书记', secondPost: '委员' }
const kept: CrossPost = {
  id: 'new',
  personName: '赵建国',
  firstKind: 'party-organisation',
  firstId: 'branch',
  firstPost: '书记',
  secondKind: 'owners-committee',
  secondId: 'committee',
  secondPost: '委员',
  since: '2026-05-01',
}
const edit = (facts: Record<string, string> = {}, between = bodies, all: readonly CrossPost[] = []) =>
  editCrossPost({ ...entered, ...facts }, between, undefined, all, () => 'new')

describe('a cross-post', () => {
  it('is between two bodies on record, each by its own name', () => {
    const records = heldRecords()
    const save = [
      put(estate, anEstate()),
      put(propertyEnterprise, anEnterprise()),
      put(ownersCommittee, aCommittee()),
      put(partyOrganisation, aPartyOrganisation()),
      put(crossPost, kept),
    ]
    records.commit({ cause: 'cross-post-edited', detail: '', save })
    expect(postBodies(records)).toEqual([
      { key: 'party-organisation branch', name: '安居物业党支部' },
      { key: 'owners-committee committee', name: '文和园第2届业主委员会' },
      { key: 'property-enterprise enterprise', name: '安居物业服务有限公司' },
    ])
    const remove = removeRecord(
      ownersCommittee,
      { id: 'committee', called: '业委会' },
      records,
      'committee-edited',
    )
    expect(remove).toMatchObject({ problem: { detail: { by: '交叉任职 1 条' } } })
  })

  it('is recorded with both posts and its days', () => {
    expect(savedOf(crossPost, valueOf(edit()))).toEqual([kept])
  })

  it('is refused within one body, with days the wrong way round, twice, or without bodies', () => {
    expect(edit({}, { ...bodies, second: bodies.first })).toMatchObject({
      problem: { code: 'cross-post-same-body' },
    })
    expect(edit({ until: '2026-04-30' })).toMatchObject({ problem: { code: 'cross-post-reversed' } })
    expect(edit({}, bodies, [{ ...kept, id: 'before' }])).toMatchObject({
      problem: { code: 'cross-post-twice' },
    })
    expect(edit({}, { ...bodies, second: '' })).toMatchObject({
      problem: { code: 'cross-post-bodies-missing' },
    })
  })
})
