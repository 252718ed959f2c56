import { bases, type Basis } from './data/bases'

const basisNames = Object.keys(bases) as readonly Basis[]

/** The grounds to choose from, as a clerk calls them. */
export const basisChoices: readonly { readonly value: Basis; readonly label: string }[] = basisNames.map(
  value => ({ value, label: bases[value].label }),
)

/** The ground of that name; undefined where there is none. */
export const basisNamed = (name: string | undefined): Basis | undefined =>
  basisNames.find(known => known === name)
