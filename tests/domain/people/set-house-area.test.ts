import { expect, it } from 'vitest'
import { setHouseArea } from '../../../src/renderer/domain/people/set-house-area'

const home = { id: 'home', estate: '文和园小区', building: '5', unit: '1', room: '102' }
const stored = (typed: string) => {
  const decided = setHouseArea(home, typed)
  return decided.ok ? decided.value.save : decided.problem
}

it('keeps the floor area of a house as an exact decimal, and takes it away where nothing is given', () => {
  expect(stored(' ８6.5 ')).toMatchObject([{ record: { ...home, area: '86.50' } }])
  expect(stored('')).toMatchObject([{ record: { ...home, area: undefined } }])
})

it.each(['0', '0.00', '-5', '九十', '86.3500000000001'])('refuses %s as an area', typed => {
  expect(stored(typed)).toEqual({ code: 'house-area', detail: { area: typed } })
})
