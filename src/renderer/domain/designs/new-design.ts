import type { PlacedPart, PlacedText } from '../paper/placed'
import type { Design } from '../records/design'
import type { World } from '../world'
import { newPart, plainText } from './edit-design'

type Begun = Partial<Omit<PlacedText, 'kind' | 'id' | 'text'>> & Pick<PlacedText, 'text'>

/** On A4 laid across, where certificates have them. */
const title: Begun = {
  ...{ text: '{标题}', x: 38.5, y: 30, width: 220, height: 24, size: 48, least: 24 },
  ...{ face: '小标宋', align: 'centre', colour: 'red' },
}
const number: Begun = {
  ...{ text: '[编号：{编号}]', x: 158.5, y: 57, width: 100, height: 8, size: 12, least: 9 },
  ...{ face: '仿宋', align: 'right' },
}
const words: Begun = {
  ...{ text: '{正文}', x: 38.5, y: 88, width: 220, height: 60, size: 22, least: 12, flow: 'paragraph' },
}
/** Where nobody is addressed the text begins higher. */
const wordsOnly: Begun = { ...words, y: 70, height: 78 }
const day: Begun = {
  ...{ text: '{日期}', x: 158.5, y: 164, width: 100, height: 10, size: 16, least: 12, align: 'centre' },
}

/** How a person is addressed, and what papers that ask for it call the person. */
const HONORIFIC = '称呼'
const names = ['姓名', '感谢谁'] as const
const units = ['出具单位', '组织', '单位'] as const

/** Who is addressed, where the paper addresses somebody: a proof names the person in its text. */
function nameOf(terms: readonly string[]): readonly Begun[] {
  const found = names.find(name => terms.includes(name))
  if (found === undefined || !terms.includes(HONORIFIC)) return []
  const text = `{${found}}[{${HONORIFIC}}]：`
  return [{ text, x: 38.5, y: 70, width: 160, height: 14, size: 26, least: 16 }]
}

/** Who issues the paper, over its day. */
function unitOf(terms: readonly string[]): readonly Begun[] {
  const found = units.find(unit => terms.includes(unit))
  return found === undefined ? [] : [{ ...day, text: `{${found}}`, y: 152 }]
}

/**
 * A design about to be begun: the paper's own parts where certificates have them, to be moved or taken away. `terms` are the names its
 * paper fills: a part that nothing would fill is left out.
 */
export function newDesign(
  template: string,
  paperTitle: string,
  terms: readonly string[],
  world: Pick<World, 'newId'>,
): Design {
  const placed = (begun: Begun): PlacedPart => ({ ...plainText, ...begun, id: world.newId() })
  const name = nameOf(terms)
  const text = name.length === 0 ? wordsOnly : words
  const seal: PlacedPart = { ...newPart('seal', world.newId()), x: 187.5, y: 142 }
  return {
    id: world.newId(),
    name: `${paperTitle}版式`,
    template,
    page: { width: 297, height: 210 },
    overprint: false,
    parts: [...[title, number, ...name, text, ...unitOf(terms), day].map(placed), seal],
  }
}
