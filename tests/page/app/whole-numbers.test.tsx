import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { navigation } from '../../../src/renderer/app/navigation'
import { put } from '../../../src/renderer/domain/journal/entry'
import { household } from '../../../src/renderer/domain/records/household'
import { house } from '../../../src/renderer/domain/records/house'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { anIdNumber } from '../../builders/a-resident'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const family = { id: 'family', number: '0310' }
const home = { id: 'home', estate: '文和园', building: '5', unit: '1', room: '102' }
const wang: Resident = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19410307', '122'),
  phones: ['13812341234', '13812345678'],
  emergencyPhone: '13912349876',
  householdId: 'family',
  houseId: 'home',
  relation: { code: '02', text: '户主' },
  tags: [{ name: '独居', since: '2024-01-01', basis: '入户核实' }],
}
const again: Resident = { ...wang, id: 'again', relation: { code: '12', text: '妻' } }
const kept = [wang.idNumber ?? '', ...(wang.phones ?? []), wang.emergencyPhone ?? '']

/** Somebody twice on record, whose numbers were changed and who was merged, so that the history has them too. */
async function anOffice(): Promise<Desk> {
  const desk = await aDesk()
  const save = [put(household, family), put(house, home), put(resident, wang), put(resident, again)]
  valueOf(await desk.records.commit({ cause: 'roster-imported', detail: '原有名册.xlsx', save }))
  const changed = put(resident, { ...again, phones: ['13812341234'] })
  valueOf(await desk.records.commit({ cause: 'resident-edited', detail: '', save: [changed] }))
  return desk
}

const places = navigation.flatMap(part =>
  'places' in part ? part.places.map(({ path }) => path) : [part.path],
)
const records = [
  '/residents/wang',
  '/residents/wang/personal-data',
  '/residents/duplicates/wang/again',
  '/residents/imports/numbers',
  '/residents/imports/memory',
  '/houses/home',
  '/houses/households/family',
  '/settings/personal-data',
  '/papers/issue/residence?resident=wang',
]

const drawn = () =>
  document.querySelector('.place h1') !== null &&
  document.querySelector('.place .ant-spin-spinning, .place .ant-skeleton') === null

/** All that stands on the screen, what is typed into fields too. */
function shown(): string {
  const typed = [...document.querySelectorAll('input, textarea')].map(field =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  )
  return [document.body.textContent, ...typed].join('\n')
}

const wholeNumbers = () => kept.filter(number => shown().includes(number))

describe('no screen shows a whole identity number or telephone that nobody asked for:', () => {
  it.each([...places, ...records])('%s', async path => {
    const desk = await anOffice()
    await openApp(desk, path)
    await expect.poll(drawn).toBe(true)
    expect(wholeNumbers()).toEqual([])
  })

  it('an entry of the history', async () => {
    const desk = await anOffice()
    const [edited, imported] = desk.records.journal()
    await openApp(desk, `/history/${edited?.id ?? ''}`)
    await expect.poll(drawn).toBe(true)
    await expect.element(page.getByText(/联系电话/).first()).toBeVisible()
    expect(wholeNumbers()).toEqual([])
    await openApp(desk, `/history/${imported?.id ?? ''}`)
    await expect.poll(drawn).toBe(true)
    expect(wholeNumbers()).toEqual([])
  })
})
