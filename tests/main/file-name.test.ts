import { expect, it } from 'vitest'
import { fileName } from '../../src/main/file-name'

it.each([
  ['会议纪要（2026）.pdf', '会议纪要（2026）.pdf'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\Windows\\system32', 'C--Windows-system32'],
  ['\\\\server\\share\\a.pdf', '--server-share-a.pdf'],
  ['名册\0.exe', '名册-.exe'],
  ['名册\u202Exslx.exe', '名册xslx.exe'],
  ['...', '文件'],
  [' . ', '文件'],
  ['a.pdf. ', 'a.pdf'],
])('saves under %j no path, but the name %j', (suggested, name) => {
  expect(fileName(suggested)).toBe(name)
})
