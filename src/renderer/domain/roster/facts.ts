/**
 * The facts a roster can tell about one person, as columns. The names are those of `wenyuan check --json`.
 * The first heading is the one we print; all headings a clerk may use are in `data/headings.ts`.
 */
export const factFields = [
  'name',
  'idNumber',
  'idType',
  'sex',
  'birthDate',
  'nation',
  'householdNo',
  'relation',
  'hukouKind',
  'hukouRegion',
  'hukouAddress',
  'region',
  'address',
  'estate',
  'building',
  'unit',
  'room',
  'tenure',
  'otherAddress',
  'grid',
  'phone',
  'politics',
  'education',
  'marriage',
  'occupation',
  'employer',
  'health',
  'tags',
  'sensitiveTags',
  'stayReason',
  'stayTerm',
  'movedIn',
  'movedOut',
  'movedTo',
  'diedOn',
  'guardian',
  'guardianRelation',
  'emergencyContact',
  'emergencyPhone',
  'verifiedOn',
  'remarks',
] as const
export type FactField = (typeof factFields)[number]

/** One person's facts as cleaned text: dates `YYYY-MM-DD`, code values by their standard label, several phones or tags joined by `、`. */
export type Facts = Readonly<Partial<Record<FactField, string>>> & { readonly name: string }
