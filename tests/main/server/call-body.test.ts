import { expect, it } from 'vitest'
import { readBody, writeBody } from '../../../src/main/server/call-body'

it.each([
  null,
  [],
  {},
  { savedAs: '名册\n一.xlsx' },
  { name: '名册.xlsx', bytes: new Uint8Array([0, 10, 255]) },
  { name: '空', bytes: new Uint8Array() },
])('carries %j there and back', value => {
  expect(readBody(new Uint8Array(Buffer.concat(writeBody(value))))).toEqual(value)
})

it.each(['', 'not json', '[1]\nbytes', 'null\nbytes'])('holds nothing in a body %j', text => {
  expect(readBody(Buffer.from(text))).toBeUndefined()
})
