/** What leaving the window costs while something is not saved. */
export const unsavedWords = '已经保存的都在；正在填写、还没保存的不保留。'
