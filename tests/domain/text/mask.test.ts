import { expect, it } from 'vitest'
import { maskedIdNumber, maskedPhone } from '../../../src/renderer/domain/text/mask'

it.each([
  ['14021319900307123X', '140213************'],
  ['140202580101001', '140202*********'],
  ['H12345678', 'H********'],
  ['', ''],
])('shows of the document number %s only %s on lists', (whole, shown) => {
  expect(maskedIdNumber(whole)).toBe(shown)
})

it.each([
  ['13812341234', '138****1234'],
  ['0352-7654321', '**********21'],
  ['7654321', '*****21'],
  ['', ''],
])('shows of the phone %s only %s on lists', (whole, shown) => {
  expect(maskedPhone(whole)).toBe(shown)
})
