export const personalDataPath = '/settings/personal-data'
/** @param entry the id of the import's journal entry */
export const collectionPath = (entry: string): string => `${personalDataPath}/collections/${entry}`
export const leakPath = `${personalDataPath}/leak`
