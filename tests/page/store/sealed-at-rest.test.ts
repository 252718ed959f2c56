import { describe, expect, it } from 'vitest'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, manyResidents, saveHousehold } from '../../builders/a-change'
import { aStoreName, openedStore, rawRows, valueOf } from './a-store'

/** All bytes and text of everything in the store, the keys included, one after the other. */
async function everyByte(name: string): Promise<Uint8Array> {
  const rows = [
    ...(await rawRows(name, 'pages')),
    ...(await rawRows(name, 'journal')),
    ...(await rawRows(name, 'meta')),
  ]
  const values = rows.flatMap(row => Object.values(row))
  const parts = values.map(value =>
    value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value)),
  )
  return new Uint8Array(await new Blob(parts.map(part => part.slice())).arrayBuffer())
}

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, character => character.charCodeAt(0)).buffer)

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

describe('what lies in IndexedDB', () => {
  it('shows no name, number, phone, address, household, file name or remark, in UTF-8 or UTF-16', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const people = manyResidents(150)
    valueOf(await records.commit(aChange(people, { detail: '文和园居民名册' })))
    valueOf(await records.commit(aChange([], { save: [saveHousehold({ number: '310101001' })] })))
    await records.commit(aChange([], { remove: [{ kind: resident, id: people[0]!.id }] }))

    const stored = latin1(await everyByte(name))
    const secrets = [
      '文和园',
      '310101001',
      '经办人',
      ...people.flatMap(person => [
        person.name,
        person.idNumber!,
        person.phones![0]!,
        person.address!,
        person.remarks!,
      ]),
    ]
    const seen = secrets.filter(secret => {
      const forms = [new TextEncoder().encode(secret), utf16(secret)]
      return forms.some(form => stored.includes(latin1(form)))
    })
    expect(seen).toEqual([])
    expect(stored).toContain('resident:000001')
    expect(secrets).toHaveLength(753)
  })
})
