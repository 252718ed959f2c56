import type { Pinyin } from '../../domain/ports'

/** The readings come with their library, in a part of the program of its own that is fetched when first asked for. */
export const loadPinyin: Pinyin = {
  async load() {
    const { pinyin } = await import('pinyin-pro')
    return name => pinyin(name, { type: 'array', toneType: 'num', v: true, surname: 'head' })
  },
}
