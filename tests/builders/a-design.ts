import type { PlacedPart, PlacedText } from '../../src/renderer/domain/paper/placed'
import type { Design } from '../../src/renderer/domain/records/design'

/** A text of 22 points in a box of 60 by 10 mm, 100 mm from the left and 50 from the top. */
export const aText = (changes: Partial<PlacedText> = {}): PlacedText => ({
  id: 'text',
  kind: 'text',
  ...{ x: 100, y: 50, width: 60, height: 10 },
  text: '{姓名}',
  flow: 'line',
  face: '楷体',
  size: 22,
  least: 12,
  align: 'left',
  colour: 'black',
  ...changes,
})

/** A design for 荣誉证书 on a landscape A4. */
export const aDesign = (parts: readonly PlacedPart[] = [aText()], changes: Partial<Design> = {}): Design => ({
  id: 'design-1',
  name: '社区荣誉证书',
  template: 'honour',
  page: { width: 297, height: 210 },
  overprint: true,
  parts: [...parts],
  ...changes,
})
