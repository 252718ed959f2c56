/** Whether somebody of that age in full years is a child whose every fact is sensitive (个人信息保护法 §28, §31). */
export const isUnderFourteen = (age: number | null): boolean => age !== null && age < 14
