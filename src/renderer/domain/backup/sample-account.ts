/** Whose account the sample data opens with. It guards nothing: everybody may know it. */
export const sampleAccount = { name: '示例主任', password: '示例资料-看一看' } as const

/** What the file of the sample data is called. */
export const SAMPLE_FILE = '文源示例数据.wyb'
