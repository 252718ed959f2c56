import { resident } from '../records/resident'
import { recordSources } from './data/record-sources'
import { personFacts } from './facts/person-facts'
import type { FactChoice, RecordSource } from './facts/record-source'

/** What a form's lines are about unless it says otherwise. */
export const PEOPLE = resident.kind

/** Everything a form's lines may be about, with what can be asked of it. */
export const formSources: readonly Pick<RecordSource, 'of' | 'label' | 'facts'>[] = [
  { of: PEOPLE, label: resident.label, facts: personFacts },
  ...recordSources,
]

const factsOfSource = (of: string): readonly FactChoice[] =>
  formSources.find(source => source.of === of)?.facts ?? []

/** What can be asked of the lines of a form. */
export const formFacts = (of: string = PEOPLE): readonly FactChoice[] => factsOfSource(of)

const names: ReadonlySet<string> = new Set(formSources.flatMap(({ facts }) => facts.map(({ name }) => name)))

/** Whether a form can ask for something by that name. */
export const isFormFact = (name: string): boolean => names.has(name)

/** The source of lines that are not about residents. */
export const recordSourceOf = (of: string): RecordSource | undefined =>
  recordSources.find(source => source.of === of)
