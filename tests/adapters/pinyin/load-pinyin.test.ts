import { expect, it } from 'vitest'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'

it.each([
  ['单雄信', ['shan4', 'xiong2', 'xin4']],
  ['仇英', ['qiu2', 'ying1']],
  ['曾国藩', ['zeng1', 'guo2', 'fan1']],
  ['解缙', ['xie4', 'jin4']],
  ['吕布', ['lv3', 'bu4']],
  ['尉迟恭', ['yu4', 'chi2', 'gong1']],
  ['阿依古丽·买买提', ['a1', 'yi1', 'gu3', 'li4', '·', 'mai3', 'mai3', 'ti2']],
  ['𠮷野', ['𠮷', 'ye3']],
  ['王A', ['wang2', 'A']],
])('reads %s as a name is read, surnames with many readings as surnames', async (name, syllables) => {
  const read = await loadPinyin.load()
  expect(read(name)).toEqual(syllables)
})
