import type { Block, Paper } from '../../src/renderer/domain/paper/paper'

/** An official paper with these blocks and names on it. */
export const anOfficialPaper = (blocks: readonly Block[], names: readonly string[] = []): Paper => ({
  form: 'official',
  title: '测试文书',
  author: '文源社区居民委员会',
  blocks: [...blocks],
  names: [...names],
})

export const aParagraph = (text: string): Block => ({ kind: 'paragraph', text })
