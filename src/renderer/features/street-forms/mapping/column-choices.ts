import type { ColumnContent } from '../../../domain/forms/form-mapping'
import { formFacts } from '../../../domain/forms/form-sources'
import { specialKinds, type SpecialKind } from './data/column-kinds'

const AS_IT_IS = 'as-it-is'

type Option = { readonly value: string; readonly label: string }
type Group = { readonly label: string; readonly options: readonly Option[] }

/** What a column can take, as the clerk picks it: facts by what they are of, then the rest. */
export function columnChoices(of: string | undefined): readonly Group[] {
  const groups = new Map<string, Option[]>()
  for (const { name, label, group } of formFacts(of)) {
    groups.set(group, [...(groups.get(group) ?? []), { value: `fact ${name}`, label }])
  }
  return [
    ...Array.from(groups, ([label, options]) => ({ label, options })),
    {
      label: '其他填法',
      options: [
        ...specialKinds.map(({ kind, label }) => ({ value: kind, label })),
        { value: AS_IT_IS, label: '不动（保留公式和样子）' },
      ],
    },
  ]
}

/** The choice that stands for what a column takes. */
export function choiceOf(content: ColumnContent | undefined): string {
  if (content === undefined) return AS_IT_IS
  return content.kind === 'fact' ? `fact ${content.fact}` : content.kind
}

const isSpecial = (choice: string, kind: SpecialKind): boolean => choice === kind

/** What a column takes once it was chosen; undefined: it is left as it is. */
export function contentFor(choice: string, heading: string): ColumnContent | undefined {
  if (choice.startsWith('fact ')) return { kind: 'fact', fact: choice.slice('fact '.length) }
  return specialKinds.find(({ kind }) => isSpecial(choice, kind))?.begin(heading)
}
