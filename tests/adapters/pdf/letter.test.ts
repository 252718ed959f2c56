import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appointment, type AppointmentFacts } from '../../../src/renderer/documents/appointment'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import { distanceFromApproved } from '../../pictures/approved'
import { drawPages, type Picture } from '../../pictures/draw-page'
import { inkBox } from '../../pictures/ink'
import { drawn, pagesHere } from '../../pictures/pages-here'

const letterWith = (changes: Partial<AppointmentFacts>): Paper => {
  const sample: unknown = JSON.parse(readFileSync('resources/samples/appointment.json', 'utf8'))
  const laid = appointment.lay(Object.assign({}, sample, changes))
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}

const pictureOf = async (paper: Paper, dpi?: number): Promise<Picture> =>
  (await drawPages((await drawn(paper)).bytes, dpi))[0]!

/** Inside the frets of the border. */
const inside = { left: 26, top: 26, right: 271, bottom: 184 }
const title = { left: 60, top: 26, right: 237, bottom: 55 }

describe('a letter of appointment', () => {
  it('is one landscape sheet with its title in the middle', async () => {
    const picture = await pictureOf(letterWith({}), 150)
    expect(picture.width / picture.height).toBeCloseTo(297 / 210, 2)
    const box = inkBox(picture, title)
    expect((box.left + box.right) / 2).toBeCloseTo(297 / 2, 0)
  })

  it('looks as approved', async () => {
    expect(await distanceFromApproved('appointment', await pictureOf(letterWith({})))).toBeLessThan(0.005)
  })

  it('keeps the longest names inside its border', async () => {
    const long = letterWith({
      name: '买买提江·阿不都热合曼·吐尔逊江·阿布力克木·艾力',
      organisation: '平安区水泉街道文源社区文和园小区物业服务提升促进会红黄蓝绿规范化管理工作委员会联合会',
      post: '物业服务质量监督与矛盾纠纷调处专门委员会常务副主任委员',
    })
    const picture = await pictureOf(long)
    const box = inkBox(picture, inside)
    expect(box.left).toBeGreaterThan(38)
    expect(box.right).toBeLessThan(259)
    expect(await distanceFromApproved('appointment-long', picture)).toBeLessThan(0.005)
  })

  it('is refused when its words do not fit one sheet', async () => {
    const paper = letterWith({})
    const crowded = {
      ...paper,
      blocks: [...paper.blocks, { kind: 'paragraph' as const, text: '望恪尽职守。'.repeat(90) }],
    }
    expect(await pagesHere().draw(crowded)).toEqual({
      ok: false,
      problem: { code: 'paper-overflow', detail: { title: '聘书（陈𬱖）' } },
    })
  })
})
