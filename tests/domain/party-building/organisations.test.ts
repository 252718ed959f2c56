import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { maySeeAttachments } from '../../../src/renderer/domain/attachments/attachments-of'
import { editMember, memberCountOf } from '../../../src/renderer/domain/party-building/edit-member'
import {
  editOrganisation,
  takeOrganisationStep,
} from '../../../src/renderer/domain/party-building/edit-organisation'
import {
  organisationRows,
  organisationSheet,
} from '../../../src/renderer/domain/party-building/organisation-sheet'
import { visibleFields } from '../../../src/renderer/domain/personal-data/visible-fields'
import { estate } from '../../../src/renderer/domain/records/estate'
import { partyMember, type PartyMember } from '../../../src/renderer/domain/records/party-member'
import { partyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aResident, savedOf } from '../../builders/a-change'
import { aPartyOrganisation } from '../../builders/a-party-organisation'
import { anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const newId = () => 'new'
const aMember = (changes: Partial<PartyMember> = {}): PartyMember => ({
  id: 'member',
  partyOrganisationId: 'branch',
  personName: '王秀兰',
  post: '党员',
  joinedOn: '2026-05-01',
  ...changes,
})

function desk(...members: readonly PartyMember[]) {
  const records = heldRecords()
  const save = [
    put(estate, anEstate()),
    put(partyOrganisation, aPartyOrganisation()),
    put(partyOrganisation, aPartyOrganisation({ id: 'other', name: '水泉小区党支部' })),
    put(resident, aResident({ id: 'resident' })),
    ...members.map(one => put(partyMember, one)),
  ]
  records.commit({ cause: 'party-organisation-edited', detail: '', save })
  return records
}

describe('a party organisation', () => {
  const edit = (
    entered: Record<string, string>,
    cover = { estateIds: ['estate'], enterpriseIds: [] as string[] },
  ) => editOrganisation(entered, cover, undefined, [aPartyOrganisation()], newId)

  it('is recorded with what it covers, and begins as 未组建', () => {
    const { change } = valueOf(edit({ name: '文和园党支部', organisationType: '党支部', memberCount: '6' }))
    expect(savedOf(partyOrganisation, change)).toEqual([
      {
        id: 'new',
        name: '文和园党支部',
        organisationType: '党支部',
        memberCount: 6,
        estateIds: ['estate'],
        enterpriseIds: [],
        steps: [],
      },
    ])
  })

  it('is refused under a name that is taken, or when it covers nothing', () => {
    expect(edit({ name: '安居物业党支部', organisationType: '党支部' })).toMatchObject({
      problem: { code: 'party-name-taken' },
    })
    expect(
      edit({ name: '新支部', organisationType: '党支部' }, { estateIds: [], enterpriseIds: [] }),
    ).toMatchObject({ problem: { code: 'party-covers-nothing' } })
  })

  it('keeps its steps when it is edited, and loses what is cleared', () => {
    const known = aPartyOrganisation({ secretary: '赵建国', memberCount: 3 })
    const { change } = valueOf(
      editOrganisation(
        { name: known.name, organisationType: '党支部', memberCount: '' },
        { estateIds: [], enterpriseIds: ['enterprise'] },
        known,
        [known],
        newId,
      ),
    )
    expect(savedOf(partyOrganisation, change)).toEqual([aPartyOrganisation({ estateIds: [] })])
  })

  it('is recorded as running from the paper that approved it', () => {
    const change = valueOf(
      takeOrganisationStep(
        aPartyOrganisation({ steps: [] }),
        { step: 'recorded', on: '2019-07-01', note: '街道党工委批复' },
        today,
      ),
    )
    expect(savedOf(partyOrganisation, change)[0]?.steps).toEqual([
      { step: 'recorded', on: '2019-07-01', note: '街道党工委批复' },
    ])
  })

  it('is not removed while somebody refers to it, and an estate not while it is covered', () => {
    const records = desk(aMember())
    const gone = (kind: typeof partyOrganisation | typeof estate, id: string) =>
      removeRecord(kind, { id, called: '它' }, records, 'party-organisation-edited')
    expect(gone(partyOrganisation, 'branch')).toEqual({
      ok: false,
      problem: { code: 'record-referred', detail: { called: '它', by: '党员 1 条' } },
    })
    expect(gone(estate, 'estate')).toMatchObject({ problem: { detail: { by: '党组织 2 条' } } })
    expect(gone(partyOrganisation, 'other')).toMatchObject({ ok: true })
  })

  it('is exported without anybody named', () => {
    const rows = organisationRows([aPartyOrganisation({ secretary: '赵建国' })], [aMember()], id =>
      id === 'enterprise' ? anEnterprise().name : '文和园',
    )
    expect(organisationSheet(rows).rows).toEqual([
      ['安居物业党支部', '党支部', '文和园、安居物业服务有限公司', null, '1', '运行', '2026-04-20'],
    ])
  })
})

describe('a member of a party organisation', () => {
  const edit = (records: ReturnType<typeof desk>, entered: Record<string, string>, residentId?: string) =>
    editMember(aPartyOrganisation(), { post: '党员', ...entered }, residentId, undefined, records, newId)

  it('is linked to who it is on the roster; the journal names the organisation only', () => {
    const change = valueOf(edit(desk(), { personName: '王秀兰', joinedOn: '2026.5.1' }, 'resident'))
    expect(savedOf(partyMember, change)).toEqual([aMember({ id: 'new', residentId: 'resident' })])
    expect(change.detail).toBe('安居物业党支部')
  })

  it('is refused twice in one organisation, and while still on the list of another', () => {
    expect(edit(desk(aMember()), { personName: '王秀兰' })).toMatchObject({
      problem: { code: 'party-member-twice' },
    })
    const elsewhere = desk(aMember({ partyOrganisationId: 'other', residentId: 'resident' }))
    expect(edit(elsewhere, { personName: '王秀兰' }, 'resident')).toEqual({
      ok: false,
      problem: {
        code: 'party-member-elsewhere',
        detail: { name: '王秀兰', organisation: '水泉小区党支部' },
      },
    })
    expect(edit(desk(aMember({ leftOn: '2026-06-01' })), { personName: '王秀兰' })).toMatchObject({
      ok: true,
    })
  })

  it('cannot have left before joining', () => {
    expect(
      edit(desk(), { personName: '王秀兰', joinedOn: '2026-05-01', leftOn: '2026-04-30' }),
    ).toMatchObject({ problem: { code: 'party-member-left-early' } })
  })

  it('counts while it has not left; where nobody is listed the reported number counts', () => {
    const all = [aMember(), aMember({ id: 'gone', leftOn: '2026-06-01' })]
    expect(memberCountOf(aPartyOrganisation({ memberCount: 9 }), all)).toBe(1)
    expect(memberCountOf(aPartyOrganisation({ memberCount: 9 }), [])).toBe(9)
  })

  it('is seen, with what hangs on it, only by those who may see what is sensitive', () => {
    expect(visibleFields(partyMember, ['write', 'export'])).toEqual(['id'])
    expect(maySeeAttachments(partyMember.kind, ['write'])).toBe(false)
  })

  it('goes when the person has everything on record deleted', () => {
    const records = desk(aMember({ residentId: 'resident' }))
    const { change } = valueOf(planErasure(records, 'resident', today))
    expect(change.remove).toEqual([{ kind: partyMember, id: 'member' }])
  })
})
