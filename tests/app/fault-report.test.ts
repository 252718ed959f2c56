import { expect, it } from 'vitest'
import { faultReport } from '../../src/renderer/app/fault-report'

it('tells the log the kind and place of a fault, never its message, which may name a person', () => {
  const fault = new TypeError('王秀兰 11010519491231002X\n    is not a house')
  fault.stack = `TypeError: 王秀兰 11010519491231002X\n    at place (app.js:1:2)\n    at other (app.js:3:4)`
  expect(faultReport(fault)).toEqual({
    code: 'TypeError',
    places: '    at place (app.js:1:2)\n    at other (app.js:3:4)',
  })
  expect(faultReport('王秀兰')).toEqual({ code: 'thrown-value', places: '' })
})
