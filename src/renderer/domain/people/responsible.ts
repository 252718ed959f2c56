import type { Grid } from '../records/grid'
import type { House } from '../records/house'
import { fail, ok, type Result } from '../result'

/** Somebody who answers for an area, and for which. */
export type Responsible = { readonly name: string; readonly phone: string | undefined; readonly area: string }

const areaFields = ['estate', 'building', 'unit'] as const

/** 5号楼, 5栋 and 5 are one building; 1单元 and 1 one unit. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(号楼|栋|幢|号|楼|座|单元)$/u, '')

function covers(grid: Grid, home: House | undefined): boolean {
  const named = areaFields.filter(field => grid[field] !== undefined)
  return named.length > 0 && named.every(field => bare(grid[field] ?? '') === bare(home?.[field] ?? ''))
}

const narrowness = (grid: Grid): number => areaFields.filter(field => grid[field] !== undefined).length

/** Whose grid it is: the narrowest areas that hold the home, then the grid the person is registered in. */
function areasOf(
  home: House | undefined,
  gridName: string | undefined,
  grids: readonly Grid[],
): readonly Grid[] {
  const holding = grids
    .filter(grid => covers(grid, home))
    .sort((one, other) => narrowness(other) - narrowness(one))
  return [...holding, ...grids.filter(grid => grid.name === gridName && !holding.includes(grid))]
}

/** 小区-楼栋-单元 of an area; empty where it is known by its name only. */
export const placeWords = (grid: Grid): string => areaFields.flatMap(field => grid[field] ?? []).join('-')

/** Who answers for somebody who lives there: the officer and the head of the building, each of the narrowest area that names one. */
export function responsibleFor(
  home: House | undefined,
  gridName: string | undefined,
  grids: readonly Grid[],
): { readonly officer?: Responsible; readonly buildingHead?: Responsible } {
  const areas = areasOf(home, gridName, grids)
  const officer = areas.find(grid => grid.officer !== undefined)
  const head = areas.find(grid => grid.buildingHead !== undefined)
  return {
    ...(officer?.officer !== undefined && {
      officer: { name: officer.officer, phone: officer.officerPhone, area: officer.name },
    }),
    ...(head?.buildingHead !== undefined && {
      buildingHead: {
        name: head.buildingHead,
        phone: head.buildingHeadPhone,
        area: placeWords(head) || head.name,
      },
    }),
  }
}

const typedFields = [
  'estate',
  'building',
  'unit',
  'officer',
  'officerPhone',
  'buildingHead',
  'buildingHeadPhone',
] as const
export type TypedGrid = Readonly<Partial<Record<'name' | (typeof typedFields)[number], string | undefined>>>

/**
 * An area as it was typed; what is left empty is not kept, and without a name it is called by its place. Refusals: `grid-area-missing`,
 * `grid-nobody`.
 */
export function gridTyped(id: string, typed: TypedGrid): Result<Grid> {
  const said = typedFields.flatMap(field => {
    const text = typed[field]?.trim() ?? ''
    return text === '' ? [] : [[field, text] as const]
  })
  const grid: Grid = { id, name: typed.name?.trim() ?? '', ...Object.fromEntries(said) }
  const name = placeWords(grid) || grid.name
  if (name === '') return fail('grid-area-missing')
  if (grid.officer === undefined && grid.buildingHead === undefined) return fail('grid-nobody')
  return ok({ ...grid, name: grid.name || name })
}
