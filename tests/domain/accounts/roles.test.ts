import { describe, expect, it } from 'vitest'
import { may, roles, type Right, type Role } from '../../../src/renderer/domain/accounts/roles'

const rights: readonly Right[] = ['write', 'export', 'sensitive', 'restore', 'accounts', 'keys']
const rightsOf = (role: Role): readonly Right[] => rights.filter(right => may(role, right))

describe('roles of an office', () => {
  it('are called as the office calls them', () => {
    expect([roles.director.label, roles.clerk.label, roles.reader.label]).toEqual(['主任', '经办人', '只读'])
  })

  it('let the director do everything', () => {
    expect(rightsOf('director')).toEqual(rights)
  })

  it('let a clerk write and give out, but not touch accounts, keys or backups', () => {
    expect(rightsOf('clerk')).toEqual(['write', 'export', 'sensitive'])
  })

  it('let a reader only look', () => {
    expect(rightsOf('reader')).toEqual([])
  })
})
