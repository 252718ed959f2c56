/** What children's records are marked and filtered by. */
export const UNDER_FOURTEEN = '未满 14 周岁'

/** Whether somebody of that age in full years is a child whose every fact is sensitive (个人信息保护法 §28, §31). */
export const isUnderFourteen = (age: number | null): boolean => age !== null && age < 14
