import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/renderer/domain/paper/paper'
import { minutes, type MinutesFacts } from '../../src/renderer/documents/minutes'

const facts = (changes: Partial<MinutesFacts> = {}): MinutesFacts => ({
  title: '促进会成立大会',
  date: '2026-11-20T09:30',
  place: '二楼会议室',
  chair: '王䶮',
  recorder: '李𠮷',
  ...changes,
})

const blocksOf = (changes: Partial<MinutesFacts>): readonly Block[] => {
  const laid = minutes.lay(facts(changes))
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper.blocks
}
const errorsOf = (given: unknown) => {
  const laid = minutes.lay(given)
  return laid.ok ? [] : laid.errors
}
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

describe('the minutes of a meeting', () => {
  it('say who met, when and where, what was heard and decided, and who was there', () => {
    const laid = minutes.lay(
      facts({
        organisation: '文和园促进会',
        nth: 1,
        agenda: ['听取筹备情况报告', '表决选举会长。'],
        body: ['一、关于选举', '大会选举产生了会长。'],
        decisions: ['印发三项制度。'],
        present: [{ unit: '水泉街道', post: '主任', name: '陈𬱖' }, '周𨭉'],
        absent: ['郑玉梅'],
      }),
    )
    expect(laid).toEqual({
      ok: true,
      paper: {
        form: 'official',
        title: '促进会成立大会纪要',
        author: '文和园促进会',
        blocks: [
          { kind: 'mark', text: '文和园促进会会议纪要' },
          { kind: 'centred', text: '〔2026〕第1次' },
          { kind: 'space', lines: 1 },
          { kind: 'ends', left: '文和园促进会', right: '2026年11月20日' },
          { kind: 'space', lines: 1 },
          { kind: 'title', text: '促进会成立大会纪要' },
          {
            kind: 'paragraph',
            text: '2026年11月20日9时30分，王䶮在二楼会议室主持召开促进会成立大会。会议听取筹备情况报告，表决选举会长。现将有关事项纪要如下：',
          },
          { kind: 'heading', level: 1, text: '一、关于选举' },
          { kind: 'paragraph', text: '大会选举产生了会长。' },
          { kind: 'heading', level: 1, text: '二、议定事项' },
          { kind: 'paragraph', text: '1.印发三项制度。' },
          { kind: 'space', lines: 1 },
          { kind: 'people', label: '出席', people: ['水泉街道主任陈𬱖', '周𨭉'] },
          { kind: 'people', label: '请假', people: ['郑玉梅'] },
          { kind: 'people', label: '主持', people: ['王䶮'] },
          { kind: 'people', label: '记录', people: ['李𠮷'] },
        ],
        names: ['陈𬱖', '周𨭉', '郑玉梅', '王䶮', '李𠮷'],
      },
    })
  })

  it('put decisions with a unit or a date into a table', () => {
    const blocks = blocksOf({
      decisions: [{ text: '整治车棚', responsible: '物业', due: '2026-12-01' }, '印发制度'],
    })
    expect(ofKind(blocks, 'table').map(({ rows }) => rows)).toEqual([
      [
        ['1', '整治车棚', '物业', '2026年12月1日'],
        ['2', '印发制度', '', ''],
      ],
    ])
  })

  it('take the clerk’s own opening where the body has one', () => {
    const own = '2026年11月20日，王䶮主持召开会议，现将有关事项纪要如下：'
    expect(ofKind(blocksOf({ body: [own] }), 'paragraph')).toEqual([{ kind: 'paragraph', text: own }])
  })

  it('tell headings from numbered sentences', () => {
    const body = ['一、总体要求', '（一）会前', '（二）会议认为，工作扎实。要继续推进。']
    const blocks = blocksOf({ body })
    expect(ofKind(blocks, 'heading').map(({ level, text }) => [level, text])).toEqual([
      [1, '一、总体要求'],
      [2, '（一）会前'],
    ])
    expect(ofKind(blocks, 'paragraph').at(-1)?.text).toBe('（二）会议认为，工作扎实。要继续推进。')
  })

  it('are called after the meeting where no body is named', () => {
    expect(ofKind(blocksOf({ title: '居民会议纪要' }), 'mark')).toEqual([
      { kind: 'mark', text: '居民会议纪要' },
    ])
    expect(ofKind(blocksOf({ title: '居民会议纪要' }), 'title')).toEqual([])
  })

  it('are refused with the place of each error in the facts', () => {
    const { chair, ...withoutChair } = facts()
    expect(chair).toBe('王䶮')
    expect(errorsOf(withoutChair)).toEqual([{ path: 'chair', message: '缺少这一项，请补上。' }])
    expect(
      errorsOf({
        ...facts(),
        decisions: ['印发', { text: '整治', due: '2026-02-30' }],
        present: [{ name: '' }],
        plase: '',
      }),
    ).toEqual([
      { path: 'present[0].name', message: '不能为空。' },
      { path: 'decisions[1].due', message: '日期应写成 2026-11-20 这样，而且确有这一天。' },
      { path: 'plase', message: '没有这一项，请检查名称是否写错。' },
    ])
  })

  it('take a date with or without a time of day, and no other', () => {
    expect(errorsOf(facts({ date: '2026-11-20' }))).toEqual([])
    for (const date of ['2026-11-31', '2026-11-20T24:00', '2026年11月20日', '2026-11-20 09:30']) {
      expect(errorsOf(facts({ date })).map(({ path }) => path)).toEqual(['date'])
    }
  })

  it('are refused when the facts are no facts at all', () => {
    expect(errorsOf(null)).toEqual([{ path: '', message: '应填一组内容（用 { } 括起）。' }])
    expect(errorsOf({ ...facts(), nth: 0, agenda: '听取报告' })).toEqual([
      { path: 'agenda', message: '应填列表（用 [ ] 括起）。' },
      { path: 'nth', message: '应大于 0。' },
    ])
  })
})
