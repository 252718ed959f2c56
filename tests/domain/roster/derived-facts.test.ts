import { expect, it } from 'vitest'
import { completeFacts } from '../../../src/renderer/domain/roster/derived-facts'
import { anIdNumber } from '../../builders/a-resident'

it('what a number tells takes the place only of what a row leaves out', () => {
  const idNumber = anIdNumber('19900307', '222')
  expect(completeFacts({ name: '王秀兰', idNumber, sex: '男' })).toEqual({
    name: '王秀兰',
    idNumber,
    idType: '居民身份证',
    sex: '男',
    birthDate: '1990-03-07',
  })
})
