import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { referencesOf } from '../../../src/renderer/domain/records/define-record'
import { recordKinds } from '../../../src/renderer/domain/records/index'
import { resident } from '../../../src/renderer/domain/records/resident'
import {
  SCHEMA_VERSION,
  upgradeRecord,
  upgrades,
  type Upgrade,
} from '../../../src/renderer/domain/records/upgrades'
import { aResident } from '../../builders/a-change'

/** Fields that end in Id but name something that is no record: a template of the program. */
const notRecords = ['paper.documentId', 'paper-rule.documentId']

const kinds = recordKinds.map(kind => kind.kind)

describe('the kinds of record', () => {
  it('have different names', () => {
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it.each(recordKinds)(
    'of which $label says for every field ending in Id or Ids which kind it refers to',
    kind => {
      const fields = Object.keys(kind.schema.shape).filter(field => /Ids?$/.test(field))
      const declared = fields.filter(field => !notRecords.includes(`${kind.kind}.${field}`))
      expect(Object.keys(kind.refs ?? {}).toSorted()).toEqual(declared.toSorted())
      for (const target of Object.values(kind.refs ?? {}))
        expect(typeof target === 'object' ? Object.keys(kind.schema.shape) : kinds).toContain(
          typeof target === 'object' ? target.kindIn : target,
        )
    },
  )

  it('may not change their shape unless SCHEMA_VERSION is raised', async () => {
    const shapes = Object.fromEntries(recordKinds.map(kind => [kind.kind, z.toJSONSchema(kind.schema)]))
    await expect(`${JSON.stringify(shapes, null, 1)}\n`).toMatchFileSnapshot(
      `./shapes/version-${SCHEMA_VERSION}.txt`,
    )
  })

  it('tell what a record refers to', () => {
    expect(referencesOf(resident, aResident({ householdId: 'household-1' }))).toEqual([
      { field: 'householdId', kind: 'household', id: 'household-1' },
    ])
    const photo = { id: 'photo-1', ownerKind: 'meeting', ownerId: 'meeting-1' }
    expect(referencesOf(attachment, photo)).toEqual([{ field: 'ownerId', kind: 'meeting', id: 'meeting-1' }])
  })
})

describe('upgrades', () => {
  const steps: readonly Upgrade[] = [
    {
      version: 2,
      kind: 'resident',
      change: ({ home, ...rest }) => ({ ...rest, address: home }),
      example: { before: { id: '1', home: '1栋' }, after: { id: '1', address: '1栋' } },
    },
    {
      version: 3,
      kind: 'resident',
      change: old => ({ ...old, tags: [] }),
      example: { before: { id: '1' }, after: { id: '1', tags: [] } },
    },
  ]

  it('bring an old record to the shape of today, step by step, by those it has not had', () => {
    expect(upgradeRecord(steps, 'resident', { id: '1', home: '1栋' }, 1)).toEqual({
      id: '1',
      address: '1栋',
      tags: [],
    })
    expect(upgradeRecord(steps, 'resident', { id: '1', address: '1栋' }, 2)).toEqual({
      id: '1',
      address: '1栋',
      tags: [],
    })
    expect(upgradeRecord(steps, 'household', { id: '1', home: '1栋' }, 1)).toEqual({ id: '1', home: '1栋' })
  })

  it('do each what their example shows, and none is newer than SCHEMA_VERSION', () => {
    for (const step of upgrades) {
      expect(upgradeRecord([step], step.kind, step.example.before, step.version - 1)).toEqual(
        step.example.after,
      )
      expect(step.version).toBeLessThanOrEqual(SCHEMA_VERSION)
    }
    expect(upgrades.map(step => step.version)).toEqual(
      upgrades.map(step => step.version).toSorted((a, b) => a - b),
    )
  })
})
